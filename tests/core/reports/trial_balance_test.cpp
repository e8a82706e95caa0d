// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reports/small_books.h"
#include "reports/render_csv.h"
#include "reports/trial_balance.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

std::string csv(Books& books, Date from, Date to)
{
    return render_csv(trial_balance(books, {from, to}), Texts(Language::indonesian));
}

} // namespace

TEST_CASE("The trial balance of a year so far", "[reports]")
{
    SmallBooks f;
    // cash: 1,000,000 + 100,000 + 30,000 − 12,500 + 250,000 − 7,500 + 7,500 + 25,000 = 1,392,500
    // turnover of 6113: 12,500 + 7,500 debit, 7,500 credit by the reversal
    CHECK(csv(f.books, make_date(2026, 1, 1), make_date(2026, 3, 31)) ==
          "account,name,opening_debit,opening_credit,debit,credit,closing_debit,closing_credit\n"
          "1110,Kas,1000000,0,412500,20000,1392500,0\n"
          "2111,Simpanan sukarela,0,0,0,200000,0,200000\n"
          "3110,Simpanan pokok,0,200000,0,0,0,200000\n"
          "3120,Simpanan wajib,0,300000,0,175000,0,475000\n"
          "3161,Cadangan umum,0,500000,0,0,0,500000\n"
          "4110,Pendapatan jasa pinjaman anggota,0,0,0,30000,0,30000\n"
          "6113,Beban listrik dan air,0,0,20000,7500,12500,0\n");
}

TEST_CASE("The trial balance of part of a month", "[reports]")
{
    SmallBooks f;
    // 11 January to 15 February: cash before = 1,100,000; + 30,000 − 12,500 + 250,000
    CHECK_THAT(csv(f.books, make_date(2026, 1, 11), make_date(2026, 2, 15)),
               support::Contains("1110,Kas,1100000,0,280000,12500,1367500,0\n") &&
                   support::Contains("3120,Simpanan wajib,0,400000,0,50000,0,450000\n"));
}

TEST_CASE("The trial balance agrees on every day and in every pair of columns", "[reports]")
{
    SmallBooks f;
    for (Date day = make_date(2025, 12, 30); day < make_date(2026, 4, 3); day = base::add_days(day, 1)) {
        const Report report = trial_balance(f.books, {make_date(2026, 1, 1) < day ? make_date(2026, 1, 1) : day, day});
        const Row& total = report.rows.back();
        REQUIRE(total.style == RowStyle::total);
        for (std::size_t pair = 2; pair < 8; pair += 2)
            CHECK(std::get<Money>(total.cells[pair]) == std::get<Money>(total.cells[pair + 1]));
    }
}

TEST_CASE("A closed year: its own trial balance is the one before closing", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2027, 1, 5));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    const std::string before = csv(f.books, make_date(2026, 1, 1), make_date(2026, 12, 31));
    ledger::close_year(f.books, 2026);
    CHECK(csv(f.books, make_date(2026, 1, 1), make_date(2026, 12, 31)) == before);
    // The next year begins without income and expense; the surplus 30,000 − 12,500 stands in 3170.
    const std::string next = csv(f.books, make_date(2027, 1, 1), make_date(2027, 1, 31));
    CHECK_THAT(next, !support::Contains("4110") &&
                         support::Contains("3170,SHU tahun lalu belum dibagi,0,0,0,17500,0,17500\n"));
    // A range over the end of the year carries the closing entries as turnover.
    const Report both = trial_balance(f.books, {make_date(2026, 7, 1), make_date(2027, 1, 31)});
    CHECK_THAT(render_csv(both, Texts()), support::Contains(",0,30000,30000,0,0,0\n"));
    const Row& total = both.rows.back();
    for (std::size_t pair = 2; pair < 8; pair += 2)
        CHECK(std::get<Money>(total.cells[pair]) == std::get<Money>(total.cells[pair + 1]));
}
