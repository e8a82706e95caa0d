// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/journal_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "books/draft.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "ledger/entry_editor.h"
#include "ledger/entry_line.h"
#include "ledger/journal_model.h"
#include "look/look.h"
#include "members/members.h"
#include "support/desk.h"
#include "widgets/account_field.h"
#include "widgets/date_field.h"
#include "widgets/memo_field.h"
#include "widgets/money_field.h"
#include "widgets/subject_field.h"
#include "widgets/table_view.h"

using namespace sokoguru;
using support::Contains;

namespace {

/// The page in a window of its own, on 20 January 2026.
struct Desk {
    explicit Desk(Language language = Language::english) : desk(language)
    {
        desk.make_books("serba-usaha");
        members::Member member;
        member.member_no = "0007";
        member.name = "Ratna Maulana";
        member.joined = base::make_date(2026, 1, 1);
        ratna = members::add(desk.books(), member);
    }
    void show()
    {
        page = std::make_unique<ui::JournalPage>(desk.workspace);
        page->resize(1100, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({QStringLiteral("journal"), 0, QStringLiteral("new")});
        page->refresh();
        QApplication::processEvents(); // the focus comes with the next turn
        editor = page->findChild<ui::EntryEditor*>();
        memo = page->findChild<ui::MemoField*>();
        model = page->findChild<ui::JournalModel*>();
        QObject::connect(&desk.workspace, &ui::Workspace::changed, page.get(), [this](ui::Change change) {
            if (change == ui::Change::postings) page->refresh();
        });
    }
    /// Keys into whatever has the focus, as a clerk without a mouse types them.
    static void type(const char* keys) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(keys)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::string cell(int row, int column) const
    {
        return model->index(row, column).data().toString().trimmed().toStdString();
    }
    std::string says(const char* name) const
    {
        return page->findChild<QLabel*>(QString::fromLatin1(name))->text().toStdString();
    }
    Money balance(const char* account)
    {
        return ledger::balance(desk.books(), desk.books().chart().by_code(account).id, base::make_date(2026, 12, 31));
    }

    test::Desk desk;
    std::unique_ptr<ui::JournalPage> page;
    ui::EntryEditor* editor = nullptr;
    ui::MemoField* memo = nullptr;
    ui::JournalModel* model = nullptr;
    MemberId ratna;
};

} // namespace

TEST_CASE("an entry is written and posted with the keyboard alone", "[ledger]")
{
    Desk d;
    d.show();
    CHECK(QApplication::focusWidget() == d.memo);
    Desk::type("Rent of the canteen");
    Desk::press(Qt::Key_Return);
    Desk::type("1110");
    Desk::press(Qt::Key_Return); // cash needs no member: straight to debit
    Desk::type("250000*2");
    Desk::press(Qt::Key_Return);
    CHECK(d.says("entry-state") == "Missing at credit: 500,000");
    Desk::type("7110");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_Space); // in debit; what is missing stands at credit
    CHECK(d.editor->line(1).amount() == Money::rupiah(-500'000));
    CHECK(d.says("entry-state") == "Balanced");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(d.model->rowCount() == 2);
    CHECK(d.cell(0, ui::JournalModel::document) == "BKM/2026/01/0001");
    CHECK(d.cell(0, ui::JournalModel::memo) == "Rent of the canteen");
    CHECK(d.cell(0, ui::JournalModel::debit) == "500,000");
    CHECK(d.cell(1, ui::JournalModel::account) == "7110 · Income from outside the business");
    CHECK(d.cell(1, ui::JournalModel::document).empty());
    CHECK(d.editor->is_blank());
    CHECK(d.balance("1110") == Money::rupiah(500'000));
}

TEST_CASE("the blank row says it when its day has not come", "[ledger]")
{
    Desk d;
    d.show();
    auto* const day = d.editor->findChild<ui::DateField*>();
    auto* const warning = d.editor->findChild<QLabel*>(QStringLiteral("coming-day"));
    REQUIRE(warning != nullptr);
    CHECK_FALSE(warning->isVisible());
    day->set_value(base::make_date(2026, 2, 1));
    CHECK(warning->isVisible());
    day->set_value(base::make_date(2026, 1, 31));
    CHECK_FALSE(warning->isVisible());
}

TEST_CASE("Enter in the blank line of a balanced entry leads to posting", "[ledger]")
{
    Desk d(Language::indonesian);
    d.show();
    Desk::type("Sewa");
    Desk::press(Qt::Key_Tab); // from or to whom
    Desk::press(Qt::Key_Tab); // voucher
    Desk::type("KW-17");
    Desk::press(Qt::Key_Tab);
    Desk::type("kas");
    Desk::press(Qt::Key_Tab);
    Desk::type("1,5jt");
    Desk::press(Qt::Key_Return);
    Desk::type("7110");
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_Space);
    Desk::press(Qt::Key_Return);
    CHECK(d.editor->lines() == 3);
    Desk::press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == d.page->findChild<QPushButton*>(QStringLiteral("post-entry")));
    Desk::press(Qt::Key_Space);
    CHECK(d.balance("1110") == Money::rupiah(1'500'000));
    const auto posted = ledger::read_entry(d.desk.books(), EntryId{1});
    CHECK(posted.content.voucher_no == "KW-17");
}

TEST_CASE("what keeps an entry from being posted is said at its place", "[ledger]")
{
    Desk d;
    d.show();
    Desk::type("Loan interest");
    Desk::press(Qt::Key_Return);
    Desk::type("1110");
    Desk::press(Qt::Key_Return);
    Desk::type("1000");
    Desk::press(Qt::Key_Return);
    Desk::type("4110");
    Desk::press(Qt::Key_Return);
    // Interest from members asks for the member.
    CHECK(QApplication::focusWidget() == &d.editor->line(1).subject());
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_Tab);
    Desk::type("900");
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_THAT(d.says("entry-refusal"), Contains("Line 2") && Contains("whom or what"));
    CHECK(d.editor->line(1).subject().property("wrong").toBool());
    d.editor->line(1).subject().setFocus();
    Desk::type("ratna");
    Desk::press(Qt::Key_Return);
    CHECK(d.editor->line(1).subject().value().member == d.ratna);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_THAT(d.says("entry-refusal"), Contains("differ by 100"));
    CHECK(d.model->rowCount() == 0);
    d.editor->line(1).side(false).set_value(Money::rupiah(1000));
    d.editor->post();
    CHECK(d.model->rowCount() == 2);
    CHECK(d.cell(1, ui::JournalModel::member) == "0007 · Ratna Maulana");
}

TEST_CASE("the core's refusal stands below the entry and nothing is lost", "[ledger]")
{
    Desk d;
    d.show();
    Desk::type("Too much");
    Desk::press(Qt::Key_Return);
    Desk::type("6113");
    Desk::press(Qt::Key_Return);
    Desk::type("100");
    Desk::press(Qt::Key_Return);
    Desk::type("1110");
    Desk::press(Qt::Key_Return);
    Desk::press(Qt::Key_Space);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_THAT(d.says("entry-refusal"), Contains("1110 Kas"));
    CHECK(d.editor->line(1).side(false).property("wrong").toBool());
    CHECK(d.memo->value() == "Too much");
    CHECK(d.model->rowCount() == 0);
}

TEST_CASE("typing an earlier description copies its entry", "[ledger]")
{
    Desk d;
    ledger::EntryDraft earlier;
    earlier.date = base::make_date(2026, 1, 10);
    earlier.memo = "Electricity of the office";
    const auto account = [&](const char* code) { return d.desk.books().chart().by_code(code).id; };
    ledger::post(d.desk.books(), "BKM",
                 {base::make_date(2026, 1, 5),
                  "Start",
                  {{account("1110"), Money::rupiah(1'000'000)}, {account("3150"), Money::rupiah(-1'000'000)}}});
    earlier.lines = {{account("6113"), Money::rupiah(325'000)}, {account("1110"), Money::rupiah(-325'000)}};
    ledger::post(d.desk.books(), "BKK", earlier);
    d.show();
    Desk::type("elec");
    REQUIRE(d.memo->is_list_open());
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Return);
    CHECK(d.memo->value() == "Electricity of the office");
    CHECK(d.editor->line(0).account().value() == account("6113"));
    CHECK(d.editor->line(1).amount() == Money::rupiah(-325'000));
    d.editor->post();
    CHECK(d.balance("6113") == Money::rupiah(650'000));
}

TEST_CASE("what is typed is kept as a draft and comes back", "[ledger]")
{
    Desk d;
    d.show();
    Desk::type("Half an entry");
    Desk::press(Qt::Key_Return);
    Desk::type("4110");
    Desk::press(Qt::Key_Return);
    Desk::type("0007");
    Desk::press(Qt::Key_Return);
    Desk::type("1250");
    // Without leaving the page: the draft is there soon after the last key.
    REQUIRE(test::wait_until([&] { return books::drafts(d.desk.books(), "journal").size() == 1; }));
    d.page.reset();
    d.show();
    const auto kept = books::drafts(d.desk.books(), "journal");
    REQUIRE(kept.size() == 1);
    d.page->open({QStringLiteral("journal"), kept[0].id, QStringLiteral("draft")});
    CHECK(d.memo->value() == "Half an entry");
    CHECK(d.editor->line(0).subject().value().member == d.ratna);
    CHECK(d.editor->line(0).amount() == Money::rupiah(1250));
    d.editor->discard();
    CHECK(d.editor->is_blank());
    CHECK(books::drafts(d.desk.books(), "journal").empty());
}

TEST_CASE("lines are removed and the month is filtered", "[ledger]")
{
    Desk d;
    d.show();
    for (const char* const memo : {"First rent", "Second rent", "Something else"}) {
        d.memo->setFocus();
        Desk::type(memo);
        Desk::press(Qt::Key_Return);
        Desk::type("1110");
        Desk::press(Qt::Key_Return);
        Desk::type("100");
        Desk::press(Qt::Key_Return);
        Desk::type("7110");
        Desk::press(Qt::Key_Return);
        Desk::press(Qt::Key_Space);
        d.editor->post();
    }
    CHECK(d.model->rowCount() == 6);
    auto* const filter = d.page->findChild<QLineEdit*>(QStringLiteral("journal-filter"));
    REQUIRE(filter != nullptr);
    filter->setText(QStringLiteral("rent 7110"));
    CHECK(d.model->shown_entries() == 2);
    filter->clear();
    CHECK(d.model->shown_entries() == 3);
    // Entered and given a moment, the page has read the month before the first letter comes.
    filter->setFocus();
    QTest::qWait(20);
    Desk::type("second");
    CHECK(d.model->shown_entries() == 1);
    filter->clear();
    d.editor->line(0).account().setFocus();
    Desk::type("1110");
    Desk::press(Qt::Key_Return);
    Desk::type("5");
    Desk::press(Qt::Key_Return);
    Desk::type("7110");
    Desk::press(Qt::Key_Return);
    CHECK(d.editor->lines() == 3);
    Desk::press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(test::wait_until([&] { return d.editor->lines() == 2; }));
    CHECK_FALSE(d.editor->line(1).account().value());
}

TEST_CASE("a supervisor reads the journal and has no row to write in", "[ledger]")
{
    Desk d;
    books::add_user(d.desk.books(), {"siti", "", books::Role::pengawas, std::nullopt});
    d.desk.workspace.set_books(nullptr);
    d.desk.workspace.set_books(
        std::make_unique<Books>(Books::open(d.desk.file(), {"siti", std::nullopt}, test::clock_2026())));
    d.show();
    CHECK_FALSE(d.editor->isVisible());
    CHECK_THAT(test::shown(*d.page), Contains("Nothing was posted") && !Contains("row below"));
}

TEST_CASE("an entry without amounts is not balanced", "[ledger]")
{
    Desk d;
    d.show();
    Desk::type("Only a description");
    CHECK(d.says("entry-state") == "Accounts and amounts are missing");
    CHECK_FALSE(d.page->findChild<QPushButton*>(QStringLiteral("post-entry"))->isEnabled());
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_THAT(d.says("entry-refusal"), Contains("Choose the accounts"));
    Desk::press(Qt::Key_Return);
    Desk::type("1110");
    Desk::press(Qt::Key_Return);
    CHECK(d.says("entry-state") == "Accounts and amounts are missing");
    Desk::type("100");
    Desk::press(Qt::Key_Return);
    CHECK(d.says("entry-state") == "Missing at credit: 100");
}

TEST_CASE("the rows of the entry are whole in every text size", "[ledger]")
{
    ui::apply_look(*qApp, ui::Theme::light, 100);
    Desk d;
    d.show();
    for (const int percent : {100, 150, 125, 100}) {
        ui::apply_look(*qApp, ui::Theme::light, percent);
        for (int turn = 0; turn < 3; ++turn)
            QApplication::processEvents();
        const QWidget& last = d.editor->line(1).account();
        const QWidget& frame = *d.editor->findChild<QScrollArea*>()->viewport();
        INFO(percent);
        CHECK(last.height() >= last.sizeHint().height());
        CHECK(last.mapTo(&frame, QPoint(0, last.height())).y() <= frame.height());
    }
}
