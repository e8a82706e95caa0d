// SPDX-License-Identifier: GPL-3.0-or-later
// Cash flow and changes in equity.
#include "support/catch.h"

#include "core/reports/small_books.h"
#include "reports/cash_flow.h"
#include "reports/equity_changes.h"
#include "reports/render_csv.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

const DateRange quarter{make_date(2026, 1, 1), make_date(2026, 3, 31)};

std::string csv(const Report& report)
{
    return render_csv(report, Texts(Language::english));
}

Money figure(const Report& report, const char* line, std::size_t column = 4)
{
    for (const Row& row : report.rows)
        if (std::get<std::string>(row.cells[0]) == line) return std::get<Money>(row.cells[column]);
    FAIL("no line " << line);
    return {};
}

Link link_of(const Report& report, const char* line)
{
    for (const Row& row : report.rows)
        if (std::get<std::string>(row.cells[0]) == line) return row.link;
    FAIL("no line " << line);
    return {};
}

} // namespace

TEST_CASE("Cash flows by category add up to the change of cash", "[reports]")
{
    SmallBooks f;
    // interest 30,000 in; electricity 12,500 out, 7,500 out and back; savings 200,000; compulsory savings 175,000
    CHECK(csv(cash_flow(f.books, quarter)) ==
          "line,label,style,level,amount,compare\n"
          "operating,CASH FLOWS FROM OPERATIONS,heading,0,,\n"
          "operating-interest,Interest and service fees,line,1,30000,\n"
          "operating-savings,Voluntary savings and term deposits received and withdrawn,line,1,200000,\n"
          "operating-expenses,Operating and organisation expenses paid,line,1,-12500,\n"
          "net-operating,Net cash from operations,subtotal,0,217500,\n"
          "net-investing,Net cash from investing,subtotal,0,0,\n"
          "financing,CASH FLOWS FROM FINANCING,heading,0,,\n"
          "financing-members-capital,Share deposits and compulsory savings,line,1,175000,\n"
          "net-financing,Net cash from financing,subtotal,0,175000,\n"
          "net-change,Net change in cash,subtotal,0,392500,\n"
          "cash-before,Cash at the beginning,line,0,1000000,\n"
          "cash-after,Cash at the end,total,0,1392500,\n");
    CHECK(figure(cash_flow(f.books, {make_date(2026, 2, 1), make_date(2026, 2, 28)}), "cash-after") ==
          Money::rupiah(1'367'500));
}

TEST_CASE("A cash flow with a comparison, and before the books", "[reports]")
{
    SmallBooks f;
    const Report report = cash_flow(f.books, quarter, make_date(2026, 1, 31));
    // January alone: 30,000 − 12,500 + 100,000
    CHECK(figure(report, "net-change", 5) == Money::rupiah(117'500));
    const Report empty = cash_flow(f.books, {make_date(2025, 1, 1), make_date(2025, 12, 31)});
    CHECK(figure(empty, "cash-after").is_zero());
}

TEST_CASE("Changes in equity lead from the balance before to the balance after", "[reports]")
{
    SmallBooks f;
    const Report report = equity_changes(f.books, quarter);
    CHECK(csv(report) == "line,label,style,level,amount,compare\n"
                         "share-deposits,Share deposits,heading,0,,\n"
                         "share-deposits-before,Balance before,line,1,200000,\n"
                         "share-deposits-after,Balance after,subtotal,0,200000,\n"
                         "compulsory-savings,Compulsory savings,heading,0,,\n"
                         "compulsory-savings-before,Balance before,line,1,300000,\n"
                         "compulsory-savings-added,Added,line,1,175000,\n"
                         "compulsory-savings-after,Balance after,subtotal,0,475000,\n"
                         "general-reserve,General reserve,heading,0,,\n"
                         "general-reserve-before,Balance before,line,1,500000,\n"
                         "general-reserve-after,Balance after,subtotal,0,500000,\n"
                         "current-surplus,Surplus of the current year,heading,0,,\n"
                         "current-surplus-before,Balance before,line,1,0,\n"
                         "current-surplus-surplus,Surplus of the period,line,1,17500,\n"
                         "current-surplus-after,Balance after,subtotal,0,17500,\n"
                         "equity,TOTAL EQUITY,heading,0,,\n"
                         "equity-before,Balance before,line,1,1000000,\n"
                         "equity-added,Added,line,1,175000,\n"
                         "equity-surplus,Surplus of the period,line,1,17500,\n"
                         "equity-after,Balance after,total,0,1192500,\n");
}

TEST_CASE("Changes in equity hold over the closing of a year", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2027, 1, 5));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    const DateRange year{make_date(2026, 1, 1), make_date(2026, 12, 31)};
    const std::string open = csv(equity_changes(f.books, year));
    ledger::close_year(f.books, 2026);
    CHECK(csv(equity_changes(f.books, year)) == open);
    // The next year carries the surplus from one line to the other.
    const Report next = equity_changes(f.books, {make_date(2027, 1, 1), make_date(2027, 1, 31)});
    CHECK(figure(next, "current-surplus-taken") == Money::rupiah(-17'500));
    CHECK(figure(next, "prior-surplus-added") == Money::rupiah(17'500));
    CHECK(figure(next, "equity-after") == Money::rupiah(1'192'500));
}

TEST_CASE("What flowed and what changed leads to its account in those days", "[reports]")
{
    SmallBooks f;
    const auto account = [&](const char* code) { return f.books.chart().by_code(code).id.value; };
    const Report flow = cash_flow(f.books, quarter);
    for (const auto& [line, code] : {std::pair{"operating-interest", "4110"}, std::pair{"operating-expenses", "6113"},
                                     std::pair{"cash-before", "1110"}, std::pair{"cash-after", "1110"}}) {
        INFO(line);
        const Link link = link_of(flow, line);
        CHECK(link.kind == Link::Kind::account);
        CHECK(link.id == account(code));
        CHECK(link.from == quarter.from);
        CHECK(link.to == quarter.to);
    }
    CHECK(link_of(flow, "net-operating").kind == Link::Kind::none);
    const Report equity = equity_changes(f.books, quarter);
    CHECK(link_of(equity, "compulsory-savings-added").id == account("3120"));
    CHECK(link_of(equity, "general-reserve-before").id == account("3161"));
    const Link result = link_of(equity, "current-surplus-surplus");
    CHECK(result.kind == Link::Kind::surplus_statement);
    CHECK(result.from == quarter.from);
    // Two expenses in one category: the trial balance of the same days.
    f.entry("BKK", make_date(2026, 3, 2), "Air", {f.line("6119", 1'000), f.cash(-1'000)});
    const Link expenses = link_of(cash_flow(f.books, quarter), "operating-expenses");
    CHECK(expenses.kind == Link::Kind::trial_balance);
    CHECK(expenses.to == quarter.to);
}
