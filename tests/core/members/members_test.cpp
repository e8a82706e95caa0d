// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/audit.h"
#include "cash/leaving.h"
#include "members/members.h"
#include "savings/savings.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;

TEST_CASE("The register keeps what was entered, in any script", "[members]")
{
    BooksFixture f;
    members::Member siti;
    siti.member_no = "A-07";
    siti.name = "Siti ‘Aisyah 日本 \"x\" 'y'";
    siti.employee_no = "K10007";
    siti.national_id = "3216110507900001";
    siti.unit = "Produksi A";
    siti.heir = "Ünal";
    siti.joined = make_date(2020, 2, 29);
    const MemberId id = members::add(f.books, siti);
    f.reopen();
    const auto read = members::by_number(f.books, "A-07");
    CHECK(read.id == id);
    CHECK(read.name == siti.name);
    CHECK(read.unit == "Produksi A");
    CHECK(read.heir == siti.heir);
    CHECK(read.joined == siti.joined);
    CHECK_FALSE(read.left);
    CHECK(members::display(read) == "A-07 · " + siti.name + " · Produksi A · K10007");
}

TEST_CASE("Numbers are unique, names are not, a national ID twice is a warning", "[members]")
{
    BooksFixture f;
    members::Member ratna;
    ratna.member_no = "0007";
    ratna.name = "Ratna";
    ratna.national_id = "3216031905860007";
    ratna.joined = make_date(2026, 1, 1);
    members::add(f.books, ratna);
    CHECK(code_of([&] { members::add(f.books, ratna); }) == Code::duplicate_member_no);
    ratna.member_no = "0008";
    const auto issues = members::check(f.books, ratna);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].code == Code::duplicate_national_id);
    CHECK(issues[0].severity == Severity::warning);
    CHECK(issues[0].value == "3216••••••••0007");
    members::add(f.books, ratna);
    CHECK(members::all(f.books).size() == 2);
    ratna.member_no = "0009";
    ratna.name = "  ";
    CHECK(code_of([&] { members::add(f.books, ratna); }) == Code::name_required);
}

TEST_CASE("A national ID is masked", "[members]")
{
    CHECK(members::mask("3216110507900001") == "3216••••••••0001");
    CHECK(members::mask("12345") == "•••••");
    CHECK(members::mask("").empty());
}

TEST_CASE("nobody leaves before what was posted for him", "[members]")
{
    BooksFixture f;
    const MemberId ratna = f.member("0007", "Ratna");
    const Date january = make_date(2026, 1, 10), february = make_date(2026, 2, 10);
    f.clock.set(make_date(2026, 3, 1));
    savings::deposit(f.books, support::movement("0007", "SUKARELA", 50'000, january));
    const auto wrong = savings::deposit(f.books, support::movement("0007", "SUKARELA", 50'000, february));
    const auto leave = [&](Date day) {
        return code_of([&] { members::leave(f.books, ratna, day, members::LeftReason::resigned); });
    };
    CHECK(leave(make_date(2026, 1, 31)) == Code::leaving_too_early);
    CHECK_FALSE(members::read(f.books, ratna).left.has_value());
    // What was taken back does not count.
    ledger::reverse(f.books, wrong.document, february, "salah anggota");
    CHECK_FALSE(leave(make_date(2026, 1, 31)).has_value());
    CHECK(members::read(f.books, ratna).left == make_date(2026, 1, 31));
    // Nor is the day moved to before his entries afterwards.
    members::Member earlier = members::read(f.books, ratna);
    earlier.left = make_date(2026, 1, 9);
    CHECK(code_of([&] { members::update(f.books, earlier); }) == Code::leaving_too_early);
    cash::take_back(f.books, ratna);
    CHECK_FALSE(members::read(f.books, ratna).left.has_value());
    CHECK(members::read(f.books, ratna).left_reason == members::LeftReason::none);
}

TEST_CASE("membership in a year whose SHU is decided stays as it was", "[members][surplus]")
{
    BooksFixture f;
    const MemberId ratna = f.member("0007", "Ratna", make_date(2024, 5, 1));
    books::insert_row(f.books, "surplus_decision",
                      {{"year", std::int64_t{2025}}, {"decided_on", std::int64_t{20260301}}, {"minutes_no", "1/2026"}});
    const auto change = [&](auto what) {
        members::Member member = members::read(f.books, ratna);
        what(member);
        return code_of([&] { members::update(f.books, member); });
    };
    CHECK(change([](members::Member& m) { m.joined = make_date(2025, 5, 1); }) == Code::membership_decided);
    CHECK(change([](members::Member& m) { m.left = make_date(2025, 11, 1); }) == Code::membership_decided);
    CHECK_FALSE(change([](members::Member& m) { m.joined = make_date(2024, 4, 1); }).has_value());
    CHECK_FALSE(change([](members::Member& m) {
                    m.left = make_date(2026, 4, 1);
                    m.left_reason = members::LeftReason::resigned;
                }).has_value());
    CHECK_FALSE(change([](members::Member& m) {
                    m.left.reset();
                    m.left_reason = members::LeftReason::none;
                }).has_value());
}
