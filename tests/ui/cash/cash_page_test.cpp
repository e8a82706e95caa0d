// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/cash_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "cash/count_dialog.h"
#include "cash/money_dialog.h"
#include "cash/posted_panel.h"
#include "cash/purpose_dialog.h"
#include "cash/transfer_dialog.h"
#include "ledger/balances.h"
#include "ledger/correction_dialog.h"
#include "members/members.h"
#include "savings/savings.h"
#include "support/desk.h"
#include "support/typing.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;

namespace {

/// The cash page over new books with one member and 1,000,000 in the box.
struct CashDesk : test::Desk {
    explicit CashDesk(Language language = Language::english) : Desk(language)
    {
        make_books("serba-usaha");
        members::Member member;
        member.member_no = "0007";
        member.name = "Ratna Maulana";
        member.joined = base::make_date(2026, 1, 1);
        ratna = members::add(books(), member);
        ledger::EntryDraft money;
        money.date = base::make_date(2026, 1, 10);
        money.memo = "Modal";
        money.lines = {{books().chart().by_code("1110").id, Money::rupiah(1'000'000)},
                       {books().chart().by_code("7110").id, -Money::rupiah(1'000'000)}};
        ledger::post(books(), "BKM", money);
        page = std::make_unique<ui::CashPage>(workspace);
        page->resize(1100, 640);
        page->show();
        page->refresh();
        QObject::connect(&workspace, &ui::Workspace::changed, page.get(), [this] { page->refresh(); });
    }

    template <typename Widget> Widget& child(QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void click(QWidget& in, const char* name) { QTest::mouseClick(&child<QPushButton>(in, name), Qt::LeftButton); }
    template <typename Dialog> Dialog& dialog()
    {
        auto* found = page->findChild<Dialog*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /// As typed at the keyboard, with Tab at the end.
    void type(QWidget& in, const char* name, const char* text)
    {
        auto& line = child<QLineEdit>(in, name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromUtf8(text));
        QTest::keyClick(&line, Qt::Key_Tab);
    }
    void select(QWidget& in, const char* name, const char* words)
    {
        auto& box = child<QComboBox>(in, name);
        const int index = box.findText(QString::fromUtf8(words));
        INFO(words);
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
    std::string words(const QWidget& widget) { return test::shown(widget); }
    Money on(const char* code)
    {
        return ledger::balance(books(), books().chart().by_code(code).id, base::make_date(2026, 12, 31));
    }

    MemberId ratna;
    std::unique_ptr<ui::CashPage> page;
};

} // namespace

TEST_CASE("money in from a member: due suggested, journal shown, balance turned towards her", "[cash]")
{
    CashDesk f;
    f.click(*f.page, "in");
    auto& dialog = f.dialog<ui::MoneyDialog>();
    f.click(dialog, "post");
    CHECK(f.child<QLabel>(dialog, "refusal").text() == QStringLiteral("Choose what the money is for."));
    f.type(dialog, "member", "ratna");
    f.select(dialog, "what", "Deposit: Simpanan wajib");
    // January's 50,000 is due and stands there already.
    CHECK(f.child<QLineEdit>(dialog, "amount").text() == QStringLiteral("50,000"));
    auto& preview = f.child<ui::ReportTable>(dialog, "preview");
    REQUIRE(test::wait_until([&] { return preview.isVisibleTo(&dialog); }));
    CHECK(preview.rows().rowCount() >= 2);
    f.type(dialog, "amount", "60rb");
    f.click(dialog, "post");
    CHECK_THAT(f.words(dialog), Contains("BKM/2026/01/0002") && Contains("Ratna Maulana"));
    CHECK(f.child<QLabel>(dialog, "new-balance").text() == QStringLiteral("Rp 60,000"));
    CHECK(savings::balance(f.books(), f.ratna, savings::product(f.books(), "WAJIB"), base::make_date(2026, 1, 31)) ==
          Money::rupiah(60'000));
    // The next one begins empty.
    f.click(dialog, "next");
    CHECK(f.child<QLineEdit>(dialog, "member").text().isEmpty());
    CHECK(f.child<QLineEdit>(dialog, "amount").text().isEmpty());
}

TEST_CASE("money out: nobody named, then too much, each said at its field", "[cash]")
{
    CashDesk f;
    f.click(*f.page, "out");
    auto& dialog = f.dialog<ui::MoneyDialog>();
    f.select(dialog, "what", "Electricity and water");
    f.type(dialog, "amount", "1,5jt");
    f.click(dialog, "post");
    CHECK(f.child<QLabel>(dialog, "refusal").text() == QStringLiteral("Say from or to whom."));
    f.type(dialog, "counterparty", "PLN");
    f.click(dialog, "post");
    // 1,000,000 in the box.
    CHECK_THAT(f.words(dialog), Contains("500,000"));
    CHECK(f.on("6113").is_zero());
    // From the field itself, without leaving it.
    auto& amount = f.child<QLineEdit>(dialog, "amount");
    QApplication::setActiveWindow(&dialog);
    amount.setFocus();
    amount.selectAll();
    QTest::keyClicks(&amount, QStringLiteral("350000"));
    QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.on("6113") == Money::rupiah(350'000));
    CHECK_THAT(f.words(dialog), Contains("BKK/2026/01/0001"));
}

TEST_CASE("a new purpose is added on the way", "[cash]")
{
    CashDesk f;
    ui::PurposeDialog dialog(f.workspace, cash::Direction::out);
    dialog.show();
    f.type(dialog, "words", "Air minum kantor");
    f.click(dialog, "add");
    CHECK_THAT(f.words(dialog), Contains("Choose the account."));
    f.type(dialog, "purpose-account", "6115");
    f.click(dialog, "add");
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(cash::purpose(f.books(), dialog.added()).words == "Air minum kantor");
    ui::PurposeDialog again(f.workspace, cash::Direction::out);
    again.show();
    f.type(again, "words", "air MINUM kantor");
    f.type(again, "purpose-account", "6115");
    f.click(again, "add");
    CHECK_THAT(f.words(again), Contains("is in the list already"));
    // The list: taken out, then offered no more.
    ui::PurposeListDialog list(f.workspace, cash::Direction::out);
    list.show();
    auto& rows = f.child<QListWidget>(list, "purposes");
    rows.setCurrentItem(rows.findItems(QStringLiteral("Air minum kantor"), Qt::MatchExactly).front());
    f.click(list, "retire");
    CHECK_FALSE(cash::purpose(f.books(), dialog.added()).active);
}

TEST_CASE("cash goes to the bank", "[cash]")
{
    CashDesk f;
    f.click(*f.page, "transfer");
    auto& dialog = f.dialog<ui::TransferDialog>();
    f.type(dialog, "amount", "400000");
    f.click(dialog, "post");
    CHECK(f.on("1110") == Money::rupiah(600'000));
    CHECK(f.on("1120") == Money::rupiah(400'000));
    CHECK_THAT(f.words(dialog), Contains("400,000"));
}

TEST_CASE("money of an unknown sender waits beside the day and is assigned", "[cash]")
{
    CashDesk f;
    CHECK_FALSE(f.child<QFrame>(*f.page, "parked").isVisible());
    f.click(*f.page, "in");
    {
        auto& dialog = f.dialog<ui::MoneyDialog>();
        f.select(dialog, "what", "Sender not known yet: assign later");
        f.type(dialog, "amount", "75000");
        f.click(dialog, "post");
        f.click(dialog, "close");
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(f.child<QFrame>(*f.page, "parked").isVisible());
    CHECK_THAT(f.words(*f.page), Contains("75,000"));
    f.click(*f.page, "assign");
    auto& dialog = f.dialog<ui::MoneyDialog>();
    f.type(dialog, "member", "0007");
    f.select(dialog, "what", "Deposit: Simpanan sukarela");
    CHECK(f.child<QLineEdit>(dialog, "amount").text() == QStringLiteral("75,000"));
    f.type(dialog, "amount", "80000");
    f.click(dialog, "post");
    CHECK_THAT(f.words(dialog), Contains("only 75,000 is left"));
    f.type(dialog, "amount", "75000");
    f.click(dialog, "post");
    CHECK(f.child<QLabel>(dialog, "new-balance").text() == QStringLiteral("Rp 75,000"));
    CHECK(f.on("2164").is_zero());
    CHECK_FALSE(f.child<QFrame>(*f.page, "parked").isVisible());
}

TEST_CASE("the drawer is counted by denomination and the difference booked", "[cash]")
{
    CashDesk f;
    f.click(*f.page, "count");
    auto& dialog = f.dialog<ui::CountDialog>();
    // Enter goes down as in a table; nothing is kept yet.
    QTest::keyClick(&f.child<QSpinBox>(dialog, "n100000"), Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.focusWidget() == &f.child<QSpinBox>(dialog, "n50000"));
    f.child<QSpinBox>(dialog, "n100000").setValue(9);
    f.child<QSpinBox>(dialog, "n20000").setValue(4);
    f.child<QSpinBox>(dialog, "c1000").setValue(15);
    // 900,000 + 80,000 + 15,000 against 1,000,000
    CHECK(f.child<QLabel>(dialog, "counted").text() == QStringLiteral("995,000"));
    CHECK_THAT(f.child<QLabel>(dialog, "difference").text().toStdString(), Contains("5,000"));
    f.child<QCheckBox>(dialog, "post-difference").setChecked(true);
    f.click(dialog, "record");
    CHECK(f.on("1110") == Money::rupiah(995'000));
    CHECK(f.on("4170") == Money::rupiah(5'000));
    CHECK_THAT(f.words(*f.page), Contains("Counted: 995,000"));
}

TEST_CASE("the page shows the day's figures and vouchers", "[cash]")
{
    CashDesk f(Language::indonesian);
    CHECK(f.child<QLabel>(*f.page, "before").text() == QStringLiteral("1.000.000"));
    CHECK(f.child<QLabel>(*f.page, "received").text() == QStringLiteral("0"));
    f.type(*f.page, "day", "10/1");
    CHECK(f.child<QLabel>(*f.page, "before").text() == QStringLiteral("0"));
    CHECK(f.child<QLabel>(*f.page, "received").text() == QStringLiteral("1.000.000"));
    CHECK(f.child<QLabel>(*f.page, "after").text() == QStringLiteral("1.000.000"));
    CHECK_FALSE(f.child<QPushButton>(*f.page, "correct").isEnabled());
    auto& table = f.child<ui::ReportTable>(*f.page, "vouchers");
    table.selectRow(1);
    CHECK(f.child<QPushButton>(*f.page, "correct").isEnabled());
    f.click(*f.page, "correct");
    CHECK_THAT(f.dialog<ui::CorrectionDialog>().windowTitle().toStdString(), Contains("BKM/2026/01/0001"));
    // The column of names is there as soon as somebody is named.
    const int names = table.rows().column_of("counterparty");
    CHECK(table.isColumnHidden(names));
    ledger::EntryDraft power;
    power.date = base::make_date(2026, 1, 10);
    power.memo = "Listrik";
    power.counterparty = "PLN";
    power.lines = {{f.books().chart().by_code("6113").id, Money::rupiah(350'000)},
                   {f.books().chart().by_code("1110").id, -Money::rupiah(350'000)}};
    ledger::post(f.books(), "BKK", power);
    f.workspace.change(ui::Change::postings);
    CHECK_FALSE(table.isColumnHidden(names));
    CHECK(table.columnWidth(names) > 0);
}

TEST_CASE("a scanner posts nothing in the cash dialog", "[cash][typing]")
{
    CashDesk f;
    f.click(*f.page, "in");
    auto& dialog = f.dialog<ui::MoneyDialog>();
    f.select(dialog, "what", "Deposit: Simpanan wajib");
    QApplication::setActiveWindow(&dialog);
    auto& member = f.child<QLineEdit>(dialog, "member");
    auto& amount = f.child<QLineEdit>(dialog, "amount");
    const std::string nothing_posted = "Enter came as fast as from a scanner";
    member.setFocus();
    {
        const test::Scanner scanner;
        QTest::keyClicks(&member, QStringLiteral("0007"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    // The member is there with what she owes, and the clerk still decides.
    CHECK(amount.text() == QStringLiteral("50,000"));
    CHECK_THAT(f.child<QLabel>(dialog, "refusal").text().toStdString(), Contains(nothing_posted));
    CHECK(savings::balance(f.books(), f.ratna, savings::product(f.books(), "WAJIB"), base::make_date(2026, 1, 31)) ==
          Money());
    // A code of goods into the amount is no amount, not even with the mouse or Ctrl+Enter.
    amount.setFocus();
    amount.selectAll();
    {
        const test::Scanner scanner;
        QTest::keyClicks(&amount, QStringLiteral("8991234567891"));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&amount, Qt::Key_Return);
    }
    CHECK_THAT(f.words(dialog), Contains("as fast as from a scanner"));
    f.click(dialog, "post");
    QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
    CHECK(savings::balance(f.books(), f.ratna, savings::product(f.books(), "WAJIB"), base::make_date(2026, 1, 31)) ==
          Money());
    // By hand: the amount, Enter to finish it, Enter to post it.
    amount.setFocus();
    amount.selectAll();
    QTest::keyClicks(&amount, QStringLiteral("60000"));
    QTest::keyClick(&amount, Qt::Key_Return);
    QTest::keyClick(&amount, Qt::Key_Return);
    CHECK(savings::balance(f.books(), f.ratna, savings::product(f.books(), "WAJIB"), base::make_date(2026, 1, 31)) ==
          Money::rupiah(60'000));
}

TEST_CASE("the next member has his own amount", "[cash]")
{
    CashDesk f;
    members::Member other;
    other.member_no = "0008";
    other.name = "Joko Susilo";
    other.joined = base::make_date(2026, 1, 1);
    members::add(f.books(), other);
    f.click(*f.page, "in");
    auto& dialog = f.dialog<ui::MoneyDialog>();
    f.type(dialog, "member", "ratna");
    f.select(dialog, "what", "Deposit: Simpanan wajib");
    f.type(dialog, "amount", "325000");
    f.type(dialog, "member", "joko");
    CHECK(f.child<QLineEdit>(dialog, "amount").text() == QStringLiteral("50,000"));
    // A year of 50,000 a month is a choice.
    f.click(dialog, "use-year");
    CHECK(f.child<QLineEdit>(dialog, "amount").text() == QStringLiteral("600,000"));
}

TEST_CASE("a double click on a voucher of the day opens the voucher", "[cash]")
{
    CashDesk f;
    f.type(*f.page, "day", "10/1");
    ui::Place where;
    QObject::connect(&f.workspace, &ui::Workspace::asked_for, f.page.get(),
                     [&](const ui::Place& place) { where = place; });
    auto& table = f.child<ui::ReportTable>(*f.page, "vouchers");
    table.selectRow(1);
    emit table.row_activated(table.currentIndex());
    CHECK(where.page == QStringLiteral("document"));
    CHECK(f.page->findChild<ui::CorrectionDialog*>() == nullptr);
}
