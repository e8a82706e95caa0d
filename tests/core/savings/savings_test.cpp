// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/texts.h"
#include "savings/savings.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::movement;

TEST_CASE("Compulsory savings are due by class and month, and what is missed stays visible", "[savings]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const MemberId budi = f.member("0002", "Budi", make_date(2026, 3, 15));
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "RA/01/2026");
    savings::set_due(f.books, "WAJIB", "", {2026, 4}, Money::rupiah(75'000), "RA/02/2026");
    savings::set_due(f.books, "WAJIB", "LUARBIASA", {2026, 1}, Money::rupiah(20'000), "RA/01/2026");
    members::set_class(f.books, ani, "LUARBIASA", {2026, 5});

    savings::deposit(f.books, movement("0001", "WAJIB", 50'000, make_date(2026, 1, 25)));
    savings::deposit(f.books, movement("0001", "WAJIB", 30'000, make_date(2026, 2, 25)));
    savings::deposit(f.books, movement("0001", "WAJIB", 100'000, make_date(2026, 4, 25)));
    const auto wajib = savings::product(f.books, "WAJIB");
    const auto months = savings::dues(f.books, ani, wajib, {2026, 5});
    REQUIRE(months.size() == 5);
    const std::vector<std::int64_t> due = {50'000, 50'000, 50'000, 75'000, 20'000};
    const std::vector<std::int64_t> paid = {50'000, 30'000, 0, 100'000, 0};
    const std::vector<std::int64_t> missing = {0, 20'000, 50'000, 0, 20'000};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(months[i].due == Money::rupiah(due[i]));
        CHECK(months[i].paid == Money::rupiah(paid[i]));
        CHECK(months[i].missing() == Money::rupiah(missing[i]));
    }
    // From the month he joined.
    const auto of_budi = savings::dues(f.books, budi, wajib, {2026, 5});
    REQUIRE(of_budi.size() == 3);
    CHECK(of_budi.front().period == Period{2026, 3});
}

TEST_CASE("A member is prospective until the principal savings are paid", "[savings]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const auto status = [&](Date day) { return members::status(f.books, ani, day); };
    // The template asks for 100,000, payable in instalments.
    CHECK(status(make_date(2026, 1, 1)) == members::Status::prospective);
    savings::deposit(f.books, movement("0001", "POKOK", 60'000, make_date(2026, 1, 10)));
    CHECK(status(make_date(2026, 1, 31)) == members::Status::prospective);
    savings::deposit(f.books, movement("0001", "POKOK", 40'000, make_date(2026, 2, 10)));
    CHECK(status(make_date(2026, 2, 9)) == members::Status::prospective);
    CHECK(status(make_date(2026, 2, 10)) == members::Status::active);
    CHECK(code_of([&] { savings::withdraw(f.books, movement("0001", "POKOK", 1, make_date(2026, 2, 11))); }) ==
          Code::product_terms);
    members::leave(f.books, ani, make_date(2026, 3, 1), members::LeftReason::resigned);
    CHECK(status(make_date(2026, 3, 1)) == members::Status::left);
    CHECK(members::statuses(f.books, make_date(2026, 2, 28)).front().second == members::Status::active);
    CHECK_FALSE(
        code_of([&] { savings::withdraw(f.books, movement("0001", "POKOK", 100'000, make_date(2026, 3, 2))); }));
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "POKOK", 1, make_date(2026, 3, 2))); }) ==
          Code::member_left);
}

TEST_CASE("A withdrawal of more than there is names the member, not the cash box", "[savings]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, make_date(2026, 1, 10)));
    // The cash box has the same 100,000 and would be empty by as much.
    try {
        savings::withdraw(f.books, movement("0001", "SUKARELA", 500'000'000, make_date(2026, 1, 11)));
        FAIL("it was paid out");
    } catch (const Error& error) {
        CHECK(error.code() == Code::insufficient_balance);
        const std::string said = base::Texts()(error.message());
        CHECK_THAT(said, support::Contains("Ani") && support::Contains("499,900,000") && !support::Contains("1110"));
    }
    CHECK_FALSE(
        code_of([&] { savings::withdraw(f.books, movement("0001", "SUKARELA", 100'000, make_date(2026, 1, 11))); }));
    // A day that cannot be comes before both.
    CHECK(code_of([&] {
              savings::withdraw(f.books, movement("0001", "SUKARELA", 500'000'000, make_date(2025, 12, 1)));
          }) == Code::before_first_day);
}

TEST_CASE("Deposits refuse what cannot be", "[savings]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const Date day = make_date(2026, 1, 5);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0009", "WAJIB", 1, day)); }) == Code::unknown_member);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "EMAS", 1, day)); }) == Code::unknown_product);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "HARIRAYA", 1, day)); }) == Code::product_inactive);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "WAJIB", 0, day)); }) == Code::negative_amount);
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "WAJIB", -5, day)); }) == Code::negative_amount);
}

TEST_CASE("Principal savings are paid once, whole or in parts", "[savings]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const Date day = make_date(2026, 1, 5);
    // 100,000 are due of everybody (template).
    REQUIRE(savings::due(f.books, savings::product(f.books, "POKOK"), members::by_number(f.books, "0001").id,
                         {2026, 1}) == Money::rupiah(100'000));
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "POKOK", 100'001, day)); }) ==
          Code::principal_savings_paid);
    savings::deposit(f.books, movement("0001", "POKOK", 40'000, day));
    savings::deposit(f.books, movement("0001", "POKOK", 60'000, day));
    CHECK(code_of([&] { savings::deposit(f.books, movement("0001", "POKOK", 1, day)); }) ==
          Code::principal_savings_paid);
    // Raised to 150,000 by a decision: the rest may come.
    savings::set_due(f.books, "POKOK", "", {2026, 2}, Money::rupiah(150'000), "RAT/2026");
    CHECK_FALSE(code_of([&] { savings::deposit(f.books, movement("0001", "POKOK", 50'000, make_date(2026, 2, 5))); }));
}
