// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/balances.h"
#include "ledger/periods.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;

namespace {

void close_months(Books& books, int year)
{
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(books, {year, month});
}

} // namespace

TEST_CASE("Months close in order and take no posting afterwards", "[ledger]")
{
    BooksFixture f;
    f.books.confirm_clock();
    CHECK(ledger::open_period(f.books) == Period{2026, 1});
    CHECK(code_of([&] { ledger::close_month(f.books, {2026, 2}); }) == Code::close_order);
    ledger::close_month(f.books, {2026, 1});
    CHECK(code_of([&] { ledger::close_month(f.books, {2026, 1}); }) == Code::already_closed);
    CHECK(code_of([&] { post(f.books, "BM", entry(f, "1110", "7110", 5, make_date(2026, 1, 31))); }) ==
          Code::period_closed);
    CHECK_FALSE(code_of([&] { post(f.books, "BM", entry(f, "1110", "7110", 5, make_date(2026, 2, 1))); }));
    ledger::close_month(f.books, {2026, 2});
    CHECK(code_of([&] { ledger::reopen_month(f.books, {2026, 1}, "koreksi"); }) == Code::close_order);
    CHECK(code_of([&] { ledger::reopen_month(f.books, {2026, 2}, ""); }) == Code::reason_required);
    ledger::reopen_month(f.books, {2026, 2}, "koreksi");
    CHECK(ledger::open_period(f.books) == Period{2026, 2});
    // Reopened and closed again.
    ledger::close_month(f.books, {2026, 2});
    CHECK(ledger::is_closed(f.books, {2026, 2}));
}

TEST_CASE("Closing a year moves the surplus to equity and reopening takes it back", "[ledger]")
{
    BooksFixture f;
    f.books.confirm_clock();
    const auto on = [&](int month, int day) { return make_date(2026, unsigned(month), unsigned(day)); };
    post(f.books, "BKM", entry(f, "1110", "7110", 1'000'000, on(3, 1)));
    post(f.books, "BKM", entry(f, "1110", "4250", 400'000, on(12, 31)));
    post(f.books, "BKK", entry(f, "6115", "1110", 300'000, on(6, 15)));
    CHECK(code_of([&] { ledger::close_year(f.books, 2026); }) == Code::close_order);
    close_months(f.books, 2026);
    const auto closed = ledger::close_year(f.books, 2026);
    REQUIRE(closed);
    CHECK(closed->number == "PT/2026/12/0001");
    const auto balance = [&](const char* code, Date date) { return ledger::balance(f.books, f.account(code), date); };

    // 1,000,000 + 400,000 - 300,000 = 1,100,000
    CHECK(balance("3180", on(12, 31)) == -Money::rupiah(1'100'000));
    CHECK(balance("7110", on(12, 31)).is_zero());
    CHECK(balance("9110", on(12, 31)).is_zero());
    CHECK(balance("3180", make_date(2027, 1, 1)).is_zero());
    CHECK(balance("3170", make_date(2027, 1, 1)) == -Money::rupiah(1'100'000));

    // Neither closing poisons a flow: the year's turnover is what was posted in its months.
    Money income;
    for (const auto& sum : ledger::turnovers(f.books, on(1, 1), on(12, 31)))
        if (sum.account == f.account("7110")) income = sum.net();
    CHECK(income == -Money::rupiah(1'000'000));
    // A part of December that reaches its last day.
    Money sales;
    for (const auto& sum : ledger::turnovers(f.books, on(12, 2), on(12, 31)))
        if (sum.account == f.account("4250")) sales = sum.net();
    CHECK(sales == -Money::rupiah(400'000));
    for (const auto& sum : ledger::balances(f.books, on(12, 31), true))
        if (sum.account == f.account("6115")) CHECK(sum.net() == Money::rupiah(300'000));

    CHECK(code_of([&] { ledger::close_year(f.books, 2026); }) == Code::already_closed);
    CHECK(code_of([&] { ledger::reopen_month(f.books, {2026, 12}, "koreksi"); }) == Code::close_order);
    ledger::reopen_year(f.books, 2026, "koreksi beban");
    CHECK(balance("3180", on(12, 31)).is_zero());
    CHECK(balance("7110", on(12, 31)) == -Money::rupiah(1'000'000));
    CHECK(balance("3170", make_date(2027, 1, 1)).is_zero());
    ledger::reopen_month(f.books, {2026, 12}, "koreksi beban");
    post(f.books, "BKK", entry(f, "6115", "1110", 100'000, on(12, 30)));
    ledger::close_month(f.books, {2026, 12});
    ledger::close_year(f.books, 2026);
    CHECK(balance("3180", on(12, 31)) == -Money::rupiah(1'000'000));
    CHECK(balance("3170", make_date(2027, 1, 1)) == -Money::rupiah(1'000'000));
}

TEST_CASE("A short first year that begins in July takes an opening with income so far", "[ledger]")
{
    BooksFixture f("serba-usaha", make_date(2026, 7, 1));
    auto opening = entry(f, "1110", "7110", 700'000, make_date(2026, 6, 30));
    opening.kind = ledger::EntryKind::opening;
    post(f.books, "SA", opening);
    post(f.books, "BKM", entry(f, "1110", "7110", 50'000, make_date(2026, 7, 15)));

    const auto income = [&](ledger::Flow flow) {
        Money sum;
        for (const auto& row : ledger::turnovers(f.books, make_date(2026, 1, 1), make_date(2026, 12, 31), flow))
            if (row.account == f.account("7110")) sum = -row.net();
        return sum;
    };
    CHECK(income(ledger::Flow::months_only) == Money::rupiah(50'000));
    CHECK(income(ledger::Flow::with_opening_figures) == Money::rupiah(750'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 6, 30)) == Money::rupiah(700'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 6, 29)).is_zero());
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 7, 14)) == Money::rupiah(700'000));
    ledger::close_month(f.books, {2026, 7});
    CHECK(code_of([&] {
              ledger::reverse(f.books, ledger::find_document(f.books, "SA/2026/06/0001").id, make_date(2026, 8, 1),
                              "salah");
          }) == Code::period_closed);
}
