// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/document_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "cash/posted_panel.h"
#include "ledger/account_model.h"
#include "ledger/account_page.h"
#include "ledger/chart.h"
#include "ledger/correction_dialog.h"
#include "ledger/document_dialogs.h"
#include "ledger/entry_editor.h"
#include "ledger/entry_line.h"
#include "ledger/journal_page.h"
#include "savings/savings.h"
#include "support/desk.h"
#include "widgets/date_field.h"
#include "widgets/money_field.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using support::Contains;

namespace {

struct Desk {
    Desk()
    {
        desk.make_books("serba-usaha");
        posted = post(500'000, 10, "Rent");
    }
    ledger::Posted post(std::int64_t rupiah, unsigned day, const char* memo)
    {
        const auto account = [&](const char* code) { return desk.books().chart().by_code(code).id; };
        ledger::EntryDraft entry;
        entry.date = base::make_date(2026, 1, day);
        entry.memo = memo;
        const bool comes_in = rupiah > 0;
        entry.lines = {{account("1110"), Money::rupiah(rupiah)},
                       {account(comes_in ? "7110" : "8110"), Money::rupiah(-rupiah)}};
        return ledger::post(desk.books(), comes_in ? "BKM" : "BKK", entry);
    }
    ui::DocumentPage& show()
    {
        page = std::make_unique<ui::DocumentPage>(desk.workspace);
        page->resize(1100, 600);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({QStringLiteral("document"), posted.first_entry.value, QStringLiteral("entry")});
        page->refresh();
        QApplication::processEvents(); // parts made in refresh() come up with the next turn
        return *page;
    }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QString::fromLatin1(name)); }
    template <typename Action> void answer(const char* pressed, Action action)
    {
        QTimer::singleShot(0, [action] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            action(*dialog);
        });
        button(pressed)->click();
    }

    test::Desk desk;
    std::unique_ptr<ui::DocumentPage> page;
    ledger::Posted posted;
};

} // namespace

TEST_CASE("a document shows its lines, who wrote it, and its place in the chain", "[ledger]")
{
    Desk d;
    ui::DocumentPage& page = d.show();
    CHECK_THAT(test::shown(page), Contains("BKM/2026/01/0001") && Contains("Rent") && Contains("10 January 2026") &&
                                      Contains("by admin") && Contains("Fingerprint"));
    CHECK(page.heading() == QStringLiteral("BKM/2026/01/0001"));
    const auto* const table = page.findChild<ui::TableView*>();
    CHECK_THAT(table->selection_as_text().toStdString(), Contains("1110 · Cash") && Contains("500000"));
}

TEST_CASE("a document is reversed after its mirror was shown and a reason given", "[ledger]")
{
    Desk d;
    d.show();
    d.answer("reverse", [&](QDialog& dialog) {
        CHECK_THAT(dialog.findChild<ui::TableView*>()->selection_as_text().toStdString(), Contains("7110"));
        auto* const go = dialog.findChild<QPushButton*>(QStringLiteral("do-reverse"));
        go->click();
        CHECK(dialog.isVisible());
        CHECK_THAT(test::shown(dialog), Contains("Say in a few words why."));
        const auto fields = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* const field : fields)
            if (qobject_cast<ui::DateField*>(field) == nullptr) QTest::keyClicks(field, QStringLiteral("typed twice"));
        go->click();
    });
    d.page->refresh();
    CHECK_THAT(test::shown(*d.page), Contains("Reversed by BM/2026/01/0001") && Contains("reversed"));
    CHECK_FALSE(d.button("reverse")->isEnabled());
    CHECK_FALSE(d.button("correct")->isEnabled());
}

TEST_CASE("a reversal that leaves savings below zero says so and offers the receivable", "[ledger]")
{
    Desk d;
    Books& books = d.desk.books();
    members::Member ani;
    ani.member_no = "0001";
    ani.name = "Ani";
    ani.joined = base::make_date(2026, 1, 1);
    members::add(books, ani);
    savings::Movement in;
    in.member_no = "0001";
    in.product = "SUKARELA";
    in.amount = Money::rupiah(100'000);
    in.date = base::make_date(2026, 1, 12);
    d.posted = savings::deposit(books, in);
    in.amount = Money::rupiah(80'000);
    savings::withdraw(books, in);
    d.show();
    d.answer("reverse", [&](QDialog& dialog) {
        CHECK_THAT(test::shown(dialog), Contains("80,000") && Contains("below zero"));
        auto* const claim = dialog.findChild<QCheckBox*>(QStringLiteral("claim"));
        REQUIRE(claim->isVisible());
        claim->click();
        CHECK_THAT(dialog.findChild<ui::TableView*>()->selection_as_text().toStdString(), Contains("1144"));
        const auto fields = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* const field : fields)
            if (qobject_cast<ui::DateField*>(field) == nullptr) QTest::keyClicks(field, QStringLiteral("typed twice"));
        dialog.findChild<QPushButton*>(QStringLiteral("do-reverse"))->click();
    });
    const auto saved = savings::balance(books, members::by_number(books, "0001").id,
                                        savings::product(books, "SUKARELA"), base::make_date(2026, 1, 31));
    CHECK(saved == Money());
}

TEST_CASE("a wrong description is annotated, what was posted stays", "[ledger]")
{
    Desk d;
    d.show();
    d.answer("annotate", [&](QDialog& dialog) {
        auto* const text = dialog.findChild<QLineEdit*>();
        CHECK(text->text() == QStringLiteral("Rent"));
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Rent of January"));
        dialog.findChild<QPushButton*>(QStringLiteral("keep-note"))->click();
    });
    d.page->refresh();
    QApplication::processEvents();
    CHECK_THAT(test::shown(*d.page), Contains("Rent of January") && Contains("Description corrected"));
    CHECK(ledger::read_entry(d.desk.books(), d.posted.first_entry).content.memo == "Rent");
}

TEST_CASE("a correction reverses the document and posts the copy in one step", "[ledger]")
{
    Desk d;
    d.show();
    d.button("correct")->click();
    auto* const dialog = d.page->findChild<ui::CorrectionDialog*>();
    REQUIRE(dialog != nullptr);
    const auto type = [&](const char* field, const char* words) {
        auto* const line = dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(line != nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(words));
    };
    type("amount-2", "50000");
    type("reason", "one zero too many");
    dialog->findChild<QPushButton*>(QStringLiteral("post"))->click();
    CHECK(dialog->posted_panel().number() == "BKM/2026/01/0002");
    d.page->refresh();
    CHECK_THAT(test::shown(*d.page), Contains("Replaced by BKM/2026/01/0002"));
}

TEST_CASE("an account shows the balance before, its postings with the running balance, and the balance after",
          "[ledger]")
{
    Desk d;
    d.post(-120'000, 12, "Paper");
    d.post(30'000, 15, "More");
    ui::AccountPage page(d.desk.workspace);
    page.show();
    page.open({QStringLiteral("account"), 0, QStringLiteral("cash")});
    page.refresh();
    const auto* const model = page.findChild<ui::AccountModel*>();
    REQUIRE(model->rowCount() == 5);
    const auto cell = [&](int row, int column) { return model->index(row, column).data().toString().toStdString(); };
    // 0 + 500,000 − 120,000 + 30,000 = 410,000
    CHECK(cell(0, ui::AccountModel::balance) == "0");
    CHECK(cell(1, ui::AccountModel::balance) == "500,000");
    CHECK(cell(2, ui::AccountModel::balance) == "380,000");
    CHECK(cell(2, ui::AccountModel::credit) == "120,000");
    CHECK(cell(2, ui::AccountModel::contra) == "8110 · Other expenses");
    CHECK(cell(3, ui::AccountModel::balance) == "410,000");
    CHECK(cell(4, ui::AccountModel::debit) == "530,000");
    CHECK(cell(4, ui::AccountModel::balance) == "410,000");
    CHECK(model->headerData(ui::AccountModel::debit, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QStringLiteral("Receipts"));
    CHECK_THAT(test::shown(page), Contains("1110 · Cash") && Contains("Rp 410,000"));
    // From the 11th on: the balance before is the rent.
    const auto days = page.findChildren<ui::DateField*>();
    REQUIRE(days.size() == 2);
    days[0]->setFocus();
    days[0]->selectAll();
    QTest::keyClicks(days[0], QStringLiteral("11/1"));
    CHECK(model->rowCount() == 4);
    CHECK(cell(0, ui::AccountModel::balance) == "500,000");
    // A revenue account grows on the other side.
    page.open({QStringLiteral("account"), d.desk.books().chart().by_code("7110").id.value, {}});
    page.refresh();
    CHECK(cell(model->rowCount() - 1, ui::AccountModel::balance) == "530,000");
    CHECK(model->headerData(ui::AccountModel::debit, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QStringLiteral("Debit"));
}
