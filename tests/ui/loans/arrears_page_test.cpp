// SPDX-License-Identifier: GPL-3.0-or-later
// Arrears to call people, and the portfolio with its allowance.
#include "loans/arrears_page.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "ledger/balances.h"
#include "lending.h"
#include "loans/grading.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::when_asked;

TEST_CASE("the arrears list says whom to call, the longest overdue first", "[loans]")
{
    test::Lending at(base::make_date(2026, 3, 20));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 2, 10));
    at.lend("PJ-2", at.budi, 2'400'000, 24, base::make_date(2026, 1, 5));
    ui::MainWindow& window = at.open("arrears");
    auto& table = child<ui::ReportTable>(window, "arrears");
    REQUIRE(table.rows().shown_lines() == 2);
    CHECK(table.rows().index(0, table.rows().column_of("loan_no")).data().toString() == QStringLiteral("PJ-2"));
    CHECK(table.rows().index(0, table.rows().column_of("phone")).data().toString() == QStringLiteral("0812-0000-0002"));
    // One instalment of 112,000 and two of 124,000.
    CHECK_THAT(child<QLabel>(window, "count").text().toStdString(), Contains("2 loans, overdue Rp 360,000"));
    QTest::keyClicks(&child<QLineEdit>(window, "search-arrears"), QStringLiteral("ani"));
    CHECK(table.rows().shown_lines() == 1);
    // A payment from here takes the loan off the list.
    table.selectRow(0);
    when_asked([](QDialog& dialog) {
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(window, "pay").click();
    child<QLineEdit>(window, "search-arrears").clear();
    CHECK(table.rows().shown_lines() == 1);
}

TEST_CASE("the portfolio proposes the entry that brings the allowance to what is needed", "[loans]")
{
    // Nothing was paid since January: by the year's end the loan is in a bad class.
    test::Lending at(base::make_date(2026, 12, 31));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    ui::MainWindow& window = at.open("portfolio");
    Books& books = at.desk.books();
    const Money needed = loans::allowance_sheet(books, at.desk.workspace.today()).needed;
    REQUIRE_FALSE(needed.is_zero());
    CHECK_THAT(child<QLabel>(window, "words").text().toStdString(), Contains("are still to be booked"));
    when_asked([](QDialog& dialog) {
        // Expense against allowance, and the totals.
        CHECK(child<ui::ReportTable>(dialog, "preview").model()->rowCount() == 3);
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(window, "book").click();
    CHECK(loans::allowance_sheet(books, at.desk.workspace.today()).difference().is_zero());
    CHECK_THAT(child<QLabel>(window, "words").text().toStdString(), Contains("is what is needed"));
    // A class leads to its loans.
    auto& classes = child<ui::ReportTable>(window, "classes");
    for (int row = 0; row < classes.model()->rowCount(); ++row)
        if (classes.model()->index(row, 1).data().toString() == QStringLiteral("1")) {
            classes.selectRow(row);
            emit classes.row_activated(classes.model()->index(row, 0));
            break;
        }
    CHECK(child<ui::ReportTable>(window, "loans-table").rows().shown_lines() == 1);
}

TEST_CASE("interest that is due at the year's end becomes income of the year and is taken back", "[loans]")
{
    test::Lending at(base::make_date(2026, 12, 31));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    ui::MainWindow& window = at.open("portfolio");
    Books& books = at.desk.books();
    when_asked([](QDialog& dialog) {
        CHECK(dialog.objectName() == QStringLiteral("accrue-dialog"));
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(window, "accrue").click();
    // Due from February to December: eleven times 12,000.
    const AccountId income = books.chart().by_code("4110").id;
    CHECK(ledger::balance(books, income, base::make_date(2026, 12, 31)) == Money::rupiah(-132'000));
    CHECK(ledger::balance(books, income, base::make_date(2027, 1, 1)).is_zero());
}
