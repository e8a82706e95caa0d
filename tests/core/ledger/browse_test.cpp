// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/browse.h"

#include <tuple>

#include "support/catch.h"

#include "ledger/annotate.h"
#include "ledger/balances.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;

namespace {

ledger::Posted post(support::BooksFixture& f, std::int64_t rupiah, Date date, const char* memo = "")
{
    return ledger::post(f.books, "BKM", support::entry(f, "1110", "7110", rupiah, date, memo));
}

} // namespace

TEST_CASE("an account is paged month by month, by date and entry", "[ledger]")
{
    support::BooksFixture f;
    f.clock.set(base::make_date(2026, 4, 1));
    const auto first = post(f, 100, base::make_date(2026, 1, 5));
    const auto late = post(f, 300, base::make_date(2026, 3, 2));
    const auto back_dated = post(f, 200, base::make_date(2026, 1, 2));
    const auto same_day = post(f, 50, base::make_date(2026, 1, 5));
    const AccountId cash = f.account("1110");
    const auto months =
        ledger::account_months(f.books, cash, base::make_date(2026, 1, 1), base::make_date(2026, 12, 31));
    REQUIRE(months.size() == 2); // February has none
    CHECK((months[0].month == Period{2026, 1} && months[0].rows == 3));
    CHECK((months[1].month == Period{2026, 3} && months[1].rows == 1));
    const auto rows =
        ledger::account_movements(f.books, cash, base::make_date(2026, 1, 1), base::make_date(2026, 1, 31));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].entry == back_dated.first_entry);
    CHECK(rows[1].entry == first.first_entry);
    CHECK(rows[2].entry == same_day.first_entry);
    CHECK(rows[1].amount == Money::rupiah(100));
    CHECK(ledger::account_months(f.books, f.account("1120"), base::make_date(2026, 1, 1), base::make_date(2026, 12, 31))
              .empty());
    CHECK(ledger::account_months(f.books, cash, base::make_date(2026, 1, 3), base::make_date(2026, 1, 31))[0].rows ==
          2);
    CHECK(late.number == "BKM/2026/03/0001");
}

TEST_CASE("the journal of a month has the entries of its documents by date", "[ledger]")
{
    support::BooksFixture f;
    f.clock.set(base::make_date(2026, 4, 1));
    CHECK_FALSE(ledger::journal_months(f.books));
    const auto a = post(f, 100, base::make_date(2026, 1, 5));
    const auto b = post(f, 200, base::make_date(2026, 1, 2));
    post(f, 300, base::make_date(2026, 3, 2));
    const auto entries = ledger::journal_entries(f.books, {2026, 1});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].entry == b.first_entry);
    CHECK(entries[1].entry == a.first_entry);
    CHECK(entries[0].lines == 2);
    CHECK(ledger::journal_entries(f.books, {2026, 2}).empty());
    const auto range = ledger::journal_months(f.books);
    REQUIRE(range);
    CHECK(range->first == Period{2026, 1});
    CHECK(range->last == Period{2026, 3});
}

TEST_CASE("the turnover of days is the sum of their postings, opening and closing included", "[ledger]")
{
    // The books begin in the middle of a year, with an opening of 500.
    support::BooksFixture f("serba-usaha", base::make_date(2026, 7, 1));
    auto opening = support::entry(f, "1110", "3161", 500, base::make_date(2026, 6, 30));
    opening.kind = ledger::EntryKind::opening;
    ledger::post(f.books, "SA", opening);
    f.clock.set(base::make_date(2026, 9, 15));
    f.books.confirm_clock();
    for (const auto& [rupiah, month, day] : {std::tuple{100, 7U, 1U}, {20, 7U, 31U}, {3, 8U, 15U}, {7, 9U, 1U}})
        post(f, rupiah, base::make_date(2026, month, day));
    ledger::post(f.books, "BKK", support::entry(f, "8110", "1110", 40, base::make_date(2026, 8, 20)));
    const AccountId cash = f.account("1110");
    const auto turnover = [&](Date from, Date to) {
        const auto sum = ledger::account_turnover(f.books, cash, from, to);
        Money debit, credit;
        for (const auto& one : ledger::account_movements(f.books, cash, from, to))
            (one.amount.is_negative() ? credit : debit) += one.amount.abs();
        CHECK(sum.debit == debit);
        CHECK(sum.credit == credit);
        return sum.debit.whole_rupiah() * 1000 + sum.credit.whole_rupiah();
    };
    CHECK(turnover(base::make_date(2026, 1, 1), base::make_date(2026, 12, 31)) == 630'040);
    CHECK(turnover(base::make_date(2026, 7, 1), base::make_date(2026, 8, 31)) == 123'040);
    CHECK(turnover(base::make_date(2026, 7, 2), base::make_date(2026, 8, 16)) == 23'000);
    CHECK(turnover(base::make_date(2026, 6, 15), base::make_date(2026, 7, 30)) == 600'000);
    CHECK(turnover(base::make_date(2026, 8, 16), base::make_date(2026, 8, 19)) == 0);
}

TEST_CASE("a row says what its entry says now", "[ledger]")
{
    support::BooksFixture f;
    const auto posted = post(f, 100, base::make_date(2026, 1, 1), "Sewa");
    CHECK(ledger::entry_row(f.books, posted.first_entry).memo == "Sewa");
    ledger::annotate(f.books, posted.document, ledger::AnnotationField::memo, "Sewa Januari");
    const auto back = ledger::reverse(f.books, posted.document, base::make_date(2026, 1, 1), "salah");
    const auto row = ledger::entry_row(f.books, posted.first_entry);
    CHECK(row.memo == "Sewa Januari");
    CHECK(row.number == "BKM/2026/01/0001");
    CHECK(row.lines.size() == 2);
    CHECK(row.reversed_by == back.first_entry);
    CHECK(support::code_of([&] { ledger::entry_row(f.books, EntryId{99}); }) == Code::unknown_entry);
}

TEST_CASE("months are read through the indexes", "[ledger]")
{
    support::BooksFixture f;
    auto plan = f.books.db().query("EXPLAIN QUERY PLAN SELECT date, entry_id, line, amount FROM posting"
                                   " INDEXED BY posting_account WHERE account_id = 1 AND date BETWEEN 1 AND 2");
    REQUIRE(plan.next());
    CHECK_THAT(plan.text(3),
               support::Contains("USING COVERING INDEX posting_account (account_id=? AND date>? AND date<?)"));
    auto journal = f.books.db().query("EXPLAIN QUERY PLAN SELECT e.id FROM document_series AS s"
                                      " CROSS JOIN document AS d ON d.series = s.code AND d.period = 1"
                                      " CROSS JOIN entry AS e ON e.id BETWEEN d.first_entry AND d.last_entry");
    std::string all;
    while (journal.next())
        all += journal.text(3) + "\n";
    CHECK_THAT(all, support::Contains("(series=? AND period=?)") &&
                        support::Contains("SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"));
}
