// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_years.h"

#include "support/catch.h"

#include "base/error.h"
#include "ledger/periods.h"
#include "reports/render_csv.h"
#include "reports/surplus_report.h"
#include "savings/savings.h"
#include "support/books_fixture.h"
#include "surplus/store.h"

using namespace sokoguru;
using base::make_date;

namespace {

struct TwoYears : support::BooksFixture {
    TwoYears(Date first_day, const char* base) : BooksFixture("serba-usaha", first_day)
    {
        clock.set(make_date(2026, 12, 31));
        books.confirm_clock();
        const MemberId ani = member("0001", "Ani", make_date(2025, 1, 1));
        savings::Movement movement;
        movement.member_no = "0001";
        movement.product = "WAJIB";
        movement.amount = Money::rupiah(500'000);
        movement.date = make_date(2025, 7, 1);
        savings::deposit(books, movement);
        income(make_date(2025, 7, 5), "4110", 1'000'000, ani);
        income(make_date(2026, 7, 5), "4110", 250'000, ani);
        income(make_date(2026, 7, 5), "4250", 100'000, std::nullopt);
        surplus::replace_scheme(books, surplus::scheme_from_rows(2025, {{1, "member", "reserve", "60", ""},
                                                                        {2, "member", "capital", "40", base},
                                                                        {3, "non-member", "reserve", "100", ""}}));
    }
    void income(Date date, const char* code, std::int64_t rupiah, std::optional<MemberId> from)
    {
        ledger::EntryDraft entry;
        entry.date = date;
        entry.memo = "income";
        entry.lines = {{account("1110"), Money::rupiah(rupiah)},
                       {account(code), Money::rupiah(-rupiah), std::nullopt, from}};
        ledger::post(books, "BM", entry);
    }
};

} // namespace

TEST_CASE("The surplus of the years stands beside what members get of it", "[reports][surplus]")
{
    TwoYears f(make_date(2025, 1, 1), "closing");
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2025, month});
    ledger::close_year(f.books, 2025);
    surplus::record_decision(f.books, {2025, make_date(2026, 2, 20), "RAT/2026"});
    // 40 % of 1,000,000 and of 250,000 are shared among the members; what came from others goes to the reserve.
    const reports::Report report = reports::surplus_years(f.books, 2026);
    CHECK(reports::render_csv(report, Texts()) == "year,members,non_members,surplus,shared,state\n"
                                                  "2025,1000000,0,1000000,400000,decided\n"
                                                  "2026,250000,100000,350000,100000,running\n");
    CHECK(Texts()(report.subtitle) == "Book years 2025 to 2026");
    CHECK(report.rows[0].link.kind == reports::Link::Kind::surplus_division);
    CHECK(report.rows[0].link.id == 2025);
    // The pots of the year lead to what each member gets of them; the reserve is nobody's.
    for (const reports::Row& row : reports::surplus_pools(f.books, 2025).rows) {
        if (row.style != reports::RowStyle::line) continue;
        const bool shared = !std::holds_alternative<std::monostate>(row.cells[3]);
        CHECK((row.link.kind == reports::Link::Kind::surplus_shares) == shared);
    }
    CHECK_THROWS_AS(reports::surplus_years(f.books, 2024), Error);
}

TEST_CASE("A year that cannot be shared out has its surplus and a note", "[reports][surplus]")
{
    // The average of twelve month ends needs the months before the books began, and nobody brought them.
    TwoYears f(make_date(2025, 7, 1), "month-average");
    const reports::Report report = reports::surplus_years(f.books, 2026);
    REQUIRE(report.rows.size() == 2);
    CHECK(std::get<Money>(report.rows[0].cells[3]) == Money::rupiah(1'000'000));
    CHECK(std::holds_alternative<std::monostate>(report.rows[0].cells[4]));
    CHECK(std::get<Money>(report.rows[1].cells[4]) == Money::rupiah(100'000));
    CHECK(report.notes.size() == 1);
}
