// SPDX-License-Identifier: GPL-3.0-or-later
// The list of loans: filters, search, the figures of what is shown.
#include "loans/loans_page.h"

#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "lending.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;

TEST_CASE("the list of loans is filtered by how they stand and searched while typing", "[loans]")
{
    // On 20 March the instalments of February and March of the first loan are due, of the second none.
    test::Lending at(base::make_date(2026, 3, 20));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    at.lend("PJ-2", at.budi, 2'400'000, 24, base::make_date(2026, 3, 5));
    ui::MainWindow& window = at.open("loans");
    const auto lines = [&] { return child<ui::ReportTable>(window, "loans-table").rows().shown_lines(); };
    CHECK(lines() == 2);
    CHECK(child<QLabel>(window, "outstanding").text() == QStringLiteral("Rp 3,600,000"));
    // Two instalments of 100,000 and 1 % of 1,200,000 each.
    CHECK(child<QLabel>(window, "overdue").text() == QStringLiteral("Rp 224,000"));
    CHECK_THAT(child<QLabel>(window, "count").text().toStdString(), Contains("2 shown") && Contains("Rp 3,600,000"));
    child<QPushButton>(window, "show-late").click();
    CHECK(lines() == 1);
    CHECK_THAT(child<QLabel>(window, "count").text().toStdString(), Contains("1 shown") && Contains("Rp 1,200,000"));
    child<QPushButton>(window, "show-ended").click();
    CHECK(lines() == 0);
    child<QPushButton>(window, "show-running").click();
    auto& search = child<QLineEdit>(window, "search-loans");
    QTest::keyClicks(&search, QStringLiteral("budi"));
    CHECK(lines() == 1);
    // Enter opens the only one that fits.
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK_THAT(window.windowTitle().toStdString(), Contains("PJ-2"));
}

TEST_CASE("the class of a loan is a filter, and a place of its own", "[loans]")
{
    test::Lending at(base::make_date(2026, 12, 31));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    at.lend("PJ-2", at.budi, 2'400'000, 24, base::make_date(2026, 12, 5));
    ui::MainWindow& window = at.open("loans", 0, "class=current");
    auto& table = child<ui::ReportTable>(window, "loans-table");
    REQUIRE(table.rows().shown_lines() == 1);
    CHECK(table.rows().index(0, 0).data().toString() == QStringLiteral("PJ-2"));
    child<QComboBox>(window, "class").setCurrentIndex(0);
    CHECK(table.rows().shown_lines() == 2);
}
