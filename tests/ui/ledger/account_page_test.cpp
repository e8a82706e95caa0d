// SPDX-License-Identifier: GPL-3.0-or-later
// The general ledger of one account.
#include "ledger/account_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QPushButton>

#include "ledger/account_model.h"
#include "ledger/chart.h"
#include "look/look.h"
#include "support/desk.h"
#include "widgets/account_field.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using support::Contains;

namespace {

struct AtAccount : test::Desk {
    explicit AtAccount(Language language = Language::english) : Desk(language)
    {
        make_books("serba-usaha");
        page = std::make_unique<ui::AccountPage>(workspace);
        page->resize(845, 510); // what a window of 1093 x 614 leaves
        page->show();
    }
    void post(Date day, std::int64_t rupiah)
    {
        ledger::EntryDraft entry;
        entry.date = day;
        entry.memo = "Modal dari anggota pendiri";
        entry.lines = {{account("1121"), Money::rupiah(rupiah)}, {account("3150"), -Money::rupiah(rupiah)}};
        ledger::post(books(), "BBM", entry);
    }
    AccountId account(const char* code) { return books().chart().by_code(code).id; }
    void open(const char* code)
    {
        page->open({QStringLiteral("account"), account(code).value, {}});
        page->refresh();
    }
    ui::TableView& table() { return *page->findChild<ui::TableView*>(); }
    void choose_all() { page->findChildren<QPushButton*>().last()->click(); }

    std::unique_ptr<ui::AccountPage> page;
};

} // namespace

TEST_CASE("the balance is whole and in sight after an account without movements", "[ledger][account]")
{
    AtAccount at;
    at.post(base::make_date(2026, 1, 12), 573'382'475);
    at.open("1110");
    at.open("1121");
    ui::TableView& table = at.table();
    using Column = ui::AccountModel::Column;
    REQUIRE(table.model()->rowCount() == 3);
    QFont bold = table.font();
    bold.setBold(true);
    for (const int column : {Column::debit, Column::credit, Column::balance}) {
        const QString text = table.model()->index(2, column).data().toString();
        CHECK(QFontMetrics(bold).horizontalAdvance(text) + 2 * ui::space::small <= table.columnWidth(column));
        CHECK(table.columnViewportPosition(column) + table.columnWidth(column) <= table.viewport()->width());
    }
    CHECK(table.model()->index(2, Column::balance).data().toString() == QStringLiteral("573,382,475"));
}

TEST_CASE("all postings end today, or with the last of them", "[ledger][account]")
{
    AtAccount at;
    at.post(base::make_date(2026, 1, 12), 1000);
    at.open("1121");
    at.choose_all();
    CHECK_THAT(test::shown(*at.page), Contains("Balance on 20 January 2026: Rp 1,000"));
    at.post(base::make_date(2026, 3, 5), 500);
    at.page->refresh();
    CHECK_THAT(test::shown(*at.page), Contains("Balance on 5 March 2026: Rp 1,500"));
    CHECK(at.page->findChildren<QPushButton*>().last()->isChecked());
}

TEST_CASE("in large type the fields above a table hold a line of text", "[ledger][account][look]")
{
    ui::apply_look(*qApp, ui::Theme::light, 150);
    AtAccount at;
    at.open("1121");
    QApplication::processEvents();
    const QLineEdit& field = *at.page->findChild<ui::AccountField*>();
    // Padding of 5 and a border of 1 on both sides.
    CHECK(field.height() >= field.fontMetrics().height() + 12);
    ui::apply_look(*qApp, ui::Theme::light, 100);
}

TEST_CASE("columns are as wide in a language chosen later as in one there from the start", "[ledger][account]")
{
    AtAccount from_the_start(Language::indonesian), later;
    for (AtAccount* at : {&from_the_start, &later}) {
        at->post(base::make_date(2026, 1, 12), 573'382'475);
        at->open("1121");
    }
    later.workspace.set_language(Language::indonesian);
    for (int column = 0; column < ui::AccountModel::column_count; ++column) {
        INFO(column);
        CHECK(later.table().columnWidth(column) == from_the_start.table().columnWidth(column));
    }
}

TEST_CASE("days that are asked for hold, also where all were shown before", "[ledger][account]")
{
    AtAccount at;
    at.post(base::make_date(2026, 1, 12), 1000);
    at.post(base::make_date(2026, 1, 18), 500);
    at.open("1121");
    at.choose_all();
    CHECK_THAT(test::shown(*at.page), Contains("Rp 1,500"));
    at.page->open({QStringLiteral("account"), at.account("1121").value, QStringLiteral("2026-01-01/2026-01-15")});
    at.page->refresh();
    CHECK_THAT(test::shown(*at.page), Contains("Balance on 15 January 2026: Rp 1,000"));
}
