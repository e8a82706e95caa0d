// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/embedded.h"
#include "books/audit.h"
#include "core/reports/small_books.h"
#include "reports/render_csv.h"
#include "reports/statement_layout.h"
#include "reports/statements.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

std::string csv(const Report& report)
{
    return render_csv(report, Texts(Language::english));
}

} // namespace

TEST_CASE("The balance sheet balances and shows the surplus of the open year", "[reports]")
{
    SmallBooks f;
    // cash 1,392,500 = savings 200,000 + share deposits 200,000 + compulsory 475,000 + reserve 500,000 + surplus 17,500
    CHECK(csv(balance_sheet(f.books, make_date(2026, 3, 31), make_date(2025, 12, 31))) ==
          "line,label,style,level,amount,compare\n"
          "assets,ASSETS,heading,0,,\n"
          "current-assets,Current assets,heading,1,,\n"
          "cash,Cash and cash equivalents,line,2,1392500,1000000\n"
          "total-current-assets,Total current assets,subtotal,1,1392500,1000000\n"
          "total-assets,TOTAL ASSETS,total,0,1392500,1000000\n"
          "liabilities,LIABILITIES,heading,0,,\n"
          "current-liabilities,Current liabilities,heading,1,,\n"
          "member-savings,Members' savings,line,2,200000,0\n"
          "total-current-liabilities,Total current liabilities,subtotal,1,200000,0\n"
          "total-liabilities,TOTAL LIABILITIES,subtotal,0,200000,0\n"
          "equity,EQUITY,heading,0,,\n"
          "share-deposits,Share deposits,line,2,200000,200000\n"
          "compulsory-savings,Compulsory savings,line,2,475000,300000\n"
          "general-reserve,General reserve,line,2,500000,500000\n"
          "current-surplus,Surplus of the current year,line,2,17500,0\n"
          "total-equity,TOTAL EQUITY,subtotal,0,1192500,1000000\n"
          "total-liabilities-and-equity,TOTAL LIABILITIES AND EQUITY,total,0,1392500,1000000\n");
}

TEST_CASE("A line leads to its account, or to the trial balance where it is made of several", "[reports]")
{
    SmallBooks f;
    const auto link_of = [&](const char* id) {
        for (const Row& row : balance_sheet(f.books, make_date(2026, 3, 31), make_date(2025, 12, 31)).rows)
            if (std::get<std::string>(row.cells[0]) == id) return row.link;
        return Link{};
    };
    CHECK(link_of("member-savings").kind == Link::Kind::account);
    CHECK(link_of("member-savings").id == f.books.chart().by_code("2111").id.value);
    CHECK(link_of("total-assets").kind == Link::Kind::none);
    // A second account with money: the bank beside the cash box.
    CHECK(link_of("cash").kind == Link::Kind::account);
    f.entry("BM", make_date(2026, 3, 1), "Setor ke bank", {f.line("1121", 1'000), f.cash(-1'000)});
    CHECK(link_of("cash").kind == Link::Kind::trial_balance);
}

TEST_CASE("The PHU of a range", "[reports]")
{
    SmallBooks f;
    CHECK(csv(surplus_statement(f.books, {make_date(2026, 1, 1), make_date(2026, 3, 31)})) ==
          "line,label,style,level,amount,compare\n"
          "member-participation,MEMBERS' PARTICIPATION,heading,0,,\n"
          "member-interest-income,Interest income from members,line,1,30000,\n"
          "total-member-participation,Total members' participation,subtotal,0,30000,\n"
          "total-nonmember-participation,Total income from non-members,subtotal,0,0,\n"
          "operating-expenses,OPERATING EXPENSES,heading,0,,\n"
          "general-expense,General and administrative expenses,line,1,12500,\n"
          "total-operating-expenses,Total operating expenses,subtotal,0,12500,\n"
          "gross-surplus,GROSS SURPLUS,subtotal,0,17500,\n"
          "surplus-before-tax,SURPLUS BEFORE TAX,subtotal,0,17500,\n"
          "net-surplus,NET SURPLUS (SHU),total,0,17500,\n"
          "comprehensive-income,COMPREHENSIVE INCOME,total,0,17500,\n");
    // February alone: an expense and its reversal.
    CHECK_THAT(csv(surplus_statement(f.books, {make_date(2026, 2, 1), make_date(2026, 2, 28)})),
               support::Contains("net-surplus,NET SURPLUS (SHU),total,0,0,\n"));
}

TEST_CASE("Closing a year changes neither its PHU nor the sums of its balance sheet", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2027, 1, 5));
    f.books.confirm_clock();
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(f.books, {2026, month});
    const DateRange year{make_date(2026, 1, 1), make_date(2026, 12, 31)};
    const std::string phu = csv(surplus_statement(f.books, year));
    const std::string sheet = csv(balance_sheet(f.books, year.to));
    ledger::close_year(f.books, 2026);
    CHECK(csv(surplus_statement(f.books, year)) == phu);
    CHECK(csv(balance_sheet(f.books, year.to)) == sheet);
    const std::string next = csv(balance_sheet(f.books, make_date(2027, 1, 5), year.to));
    CHECK_THAT(next, support::Contains("prior-surplus,Prior years' surplus not yet distributed,line,2,17500,0\n") &&
                         support::Contains("current-surplus,Surplus of the current year,line,2,0,17500\n"));
}

TEST_CASE("Before the first book day the figures entered for comparison are shown", "[reports]")
{
    SmallBooks f;
    const auto none =
        surplus_statement(f.books, {make_date(2026, 1, 1), make_date(2026, 3, 31)}, make_date(2025, 12, 31));
    CHECK(none.columns.back().machine_only);
    REQUIRE(none.notes.size() == 1);
    {
        books::Work work(f.books);
        const auto enter = [&](const char* code, std::int64_t rupiah) {
            books::insert_row(f.books, "comparison_figure",
                              {{"year", std::int64_t{2025}},
                               {"account_id", f.account(code).value},
                               {"amount", Money::rupiah(rupiah).in_sen()}});
        };
        enter("1110", 900'000);
        enter("3110", -850'000);
        enter("4110", -80'000);
        enter("6113", 30'000);
        work.commit();
    }
    CHECK_THAT(
        csv(surplus_statement(f.books, {make_date(2026, 1, 1), make_date(2026, 3, 31)}, make_date(2025, 12, 31))),
        support::Contains("net-surplus,NET SURPLUS (SHU),total,0,17500,50000\n"));
    // 900,000 = 850,000 + the surplus of 50,000
    CHECK_THAT(csv(balance_sheet(f.books, make_date(2026, 3, 31), make_date(2025, 12, 31))),
               support::Contains("TOTAL ASSETS,total,0,1392500,900000\n") &&
                   support::Contains("TOTAL LIABILITIES AND EQUITY,total,0,1392500,900000\n"));
}

TEST_CASE("An account without a line of its own is not left out", "[reports]")
{
    SmallBooks f;
    {
        books::Work work(f.books);
        books::update_row(f.books, "account", f.account("6113").value,
                          {{"statement_line", std::string("no-such-line")}});
        books::update_row(f.books, "account", f.account("3161").value, {{"statement_line", std::string()}});
        work.commit();
    }
    f.books.forget();
    const Report phu = surplus_statement(f.books, {make_date(2026, 1, 1), make_date(2026, 3, 31)});
    CHECK_THAT(csv(phu), support::Contains("other-expense,Other expenses,line,1,-12500,\n") &&
                             support::Contains("net-surplus,NET SURPLUS (SHU),total,0,17500,\n"));
    CHECK(phu.notes.size() == 1);
    CHECK_THAT(csv(balance_sheet(f.books, make_date(2026, 3, 31))),
               support::Contains("other-equity,Other equity,line,2,500000,\n") &&
                   support::Contains("total-liabilities-and-equity,TOTAL LIABILITIES AND EQUITY,total,0,1392500,\n"));
}

TEST_CASE("The layout takes every account of the chart, and its sums every line", "[reports]")
{
    support::BooksFixture f;
    for (const ledger::Account& account : f.books.chart().accounts()) {
        if (!account.postable) continue;
        const char* statement = account.is_income_or_expense() ? "surplus-statement" : "balance-sheet";
        INFO(account.code);
        CHECK_FALSE(destination(layout(statement), account).fallback);
    }
    for (const char* name : {"balance-sheet", "surplus-statement"})
        for (const LayoutLine& line : layout(name).lines) {
            if (!line.takes_accounts) continue;
            int sums = 0;
            for (const LayoutLine& sum : layout(name).lines)
                for (const LayoutLine::Part& part : sum.parts)
                    sums += part.id == line.id ? 1 : 0;
            INFO(line.id);
            CHECK(sums == 1);
        }
}
