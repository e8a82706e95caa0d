// SPDX-License-Identifier: GPL-3.0-or-later
// One member's page.
#include "members/member_page.h"

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include "cash/leaving.h"
#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "members/identity_card.h"
#include "members/settlement.h"
#include "savings/savings.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "storage/database.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/chart.h"
#include "widgets/date_field.h"
#include "widgets/money_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

/// A desk with one member who saved 100,000 and 250,000, and his page.
struct AtMember {
    explicit AtMember(Language language = Language::english) : desk(language)
    {
        Books& books = desk.make_books();
        members::Member member;
        member.member_no = "0001";
        member.name = "Ani Kusuma";
        member.national_id = "3216051409780008";
        member.joined = base::make_date(2026, 1, 2);
        ani = members::add(books, member);
        for (const auto& [product, amount] : {std::pair("POKOK", 100'000), std::pair("SUKARELA", 250'000)}) {
            savings::Movement movement;
            movement.member_no = "0001";
            movement.product = product;
            movement.amount = Money::rupiah(amount);
            movement.date = base::make_date(2026, 1, 5);
            savings::deposit(books, movement);
        }
        window = std::make_unique<ui::MainWindow>(desk.workspace);
        window->resize(1200, 700);
        window->show();
        desk.workspace.go({QStringLiteral("member"), ani.value, {}});
    }
    test::Desk desk;
    MemberId ani;
    std::unique_ptr<ui::MainWindow> window;
};

std::int64_t reveals(Books& books)
{
    return books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = 'reveal'").value_or(0);
}

} // namespace

TEST_CASE("a member's page shows who he is, what he has and how it came", "[members]")
{
    AtMember at;
    CHECK_THAT(shown(*at.window), Contains("Ani Kusuma") && Contains("Rp 350,000") && Contains("No loan to pay."));
    const auto& movements = child<ui::ReportTable>(*at.window, "member-movements");
    // Before, two deposits, the total.
    CHECK(movements.model()->rowCount() == 4);
    auto& product = child<QComboBox>(*at.window, "product");
    product.setCurrentIndex(product.findData(QStringLiteral("SUKARELA")));
    CHECK(movements.model()->rowCount() == 3);
    at.window->findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK_THAT(shown(*at.window), Contains("No loan was running"));
    at.window->findChild<QTabWidget*>()->setCurrentIndex(2);
    CHECK(child<ui::ReportTable>(*at.window, "member-documents").model()->rowCount() == 2);
    at.window->findChild<QTabWidget*>()->setCurrentIndex(3);
    CHECK_THAT(shown(*at.window), Contains("No share of the surplus"));
}

TEST_CASE("a national ID is masked; looking at it is recorded, and it hides by itself", "[members]")
{
    AtMember at;
    auto& number = child<QLabel>(*at.window, "national-id");
    CHECK(number.text() == QStringLiteral("NIK 3216••••••••0008"));
    at.window->findChild<ui::IdentityCard*>()->set_hide_after(50);
    child<QPushButton>(*at.window, "reveal").click();
    CHECK(number.text() == QStringLiteral("NIK 3216051409780008"));
    CHECK(reveals(at.desk.books()) == 1);
    CHECK(test::wait_until([&] { return number.text() == QStringLiteral("NIK 3216••••••••0008"); }));
    // Going elsewhere hides it too.
    at.window->findChild<ui::IdentityCard*>()->set_hide_after(100'000);
    child<QPushButton>(*at.window, "reveal").click();
    at.desk.workspace.go({QStringLiteral("members"), 0, {}});
    CHECK(number.text() == QStringLiteral("NIK 3216••••••••0008"));
}

TEST_CASE("a deposit from his page shows the new balance large, and the page follows", "[members][savings]")
{
    AtMember at;
    when_asked([&](QDialog& dialog) {
        auto& product = child<QComboBox>(dialog, "product");
        product.setCurrentIndex(product.findData(QStringLiteral("SUKARELA")));
        child<ui::MoneyField>(dialog, "amount").set_value(Money::rupiah(75'000));
        when_asked([](QDialog& posted) {
            CHECK(child<QLabel>(posted, "figure").text() == QStringLiteral("Rp 325,000"));
            CHECK_THAT(shown(posted), Contains("BKM/2026/01/0003") && Contains("Ani Kusuma"));
            when_asked([](QDialog& receipt) {
                CHECK_THAT(shown(receipt), Contains("BKM/2026/01/0003") && Contains("this is the original"));
            });
            child<QPushButton>(posted, "print-receipt").click();
            child<QPushButton>(posted, "close").click();
        });
        child<QPushButton>(dialog, "accept").click();
    });
    child<QPushButton>(*at.window, "deposit").click();
    CHECK_THAT(shown(*at.window), Contains("Rp 425,000"));
}

TEST_CASE("his balance is copied as four lines of text", "[members]")
{
    AtMember at(Language::indonesian);
    child<QPushButton>(*at.window, "message").click();
    const QString text = QApplication::clipboard()->text();
    CHECK(text.count(QLatin1Char('\n')) == 3);
    CHECK_THAT(text.toStdString(), Contains("Ani Kusuma") && Contains("350.000"));
}

TEST_CASE("a member leaves with what is open settled, after it was seen", "[members]")
{
    AtMember at;
    when_asked([&](QDialog& dialog) {
        CHECK_THAT(child<QLabel>(dialog, "summary").text().toStdString(), Contains("he gets Rp 350,000"));
        CHECK_THAT(child<QLabel>(dialog, "his").text().toStdString(), Contains("Rp 100,000") && Contains("Rp 250,000"));
        CHECK_FALSE(child<QLabel>(dialog, "owed").isVisible());
        const int low = dialog.height();
        child<QCheckBox>(dialog, "settle").setChecked(true);
        CHECK(dialog.height() > low);
        CHECK(child<QScrollArea>(dialog, "form-area").verticalScrollBar()->maximum() == 0); // nothing below the fold
        CHECK(child<ui::ReportTable>(dialog, "preview").model()->rowCount() == 4);          // two accounts, cash, total
        when_asked([](QDialog& posted) {
            CHECK(child<QLabel>(posted, "figure").text() == QStringLiteral("Rp 350,000"));
            CHECK_THAT(shown(posted), Contains("BKK/2026/01/0001") && Contains("Ani Kusuma"));
            CHECK_FALSE(child<QPushButton>(posted, "next").isVisible()); // nobody else leaves
            CHECK(child<QPushButton>(posted, "print-receipt").isVisible());
            child<QPushButton>(posted, "close").click();
        });
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(dialog.isVisible());
    });
    child<QPushButton>(*at.window, "leave").click();
    Books& books = at.desk.books();
    CHECK(members::read(books, at.ani).left == base::make_date(2026, 1, 20));
    CHECK(members::settlement(books, at.ani, base::make_date(2026, 1, 20)).lines.empty());
    CHECK_FALSE(child<QPushButton>(*at.window, "deposit").isEnabled());
}

TEST_CASE("what a leaving member owes is named part by part", "[members]")
{
    AtMember at;
    Books& books = at.desk.books();
    ledger::EntryDraft bought;
    bought.date = base::make_date(2026, 1, 7);
    bought.memo = "Beras";
    bought.lines = {
        {books.chart().by_code("1144").id, Money::rupiah(408'000), ledger::member_subledger(books, at.ani), at.ani},
        {books.chart().by_code("1110").id, -Money::rupiah(408'000)}};
    ledger::EntryDraft money;
    money.date = base::make_date(2026, 1, 6);
    money.memo = "Modal";
    money.lines = {{books.chart().by_code("1110").id, Money::rupiah(1'000'000)},
                   {books.chart().by_code("7110").id, -Money::rupiah(1'000'000)}};
    ledger::post(books, "BKM", money);
    ledger::post(books, "BKK", bought);
    when_asked([&](QDialog& dialog) {
        // 350,000 less 408,000.
        CHECK_THAT(child<QLabel>(dialog, "summary").text().toStdString(), Contains("he pays Rp 58,000"));
        CHECK_THAT(child<QLabel>(dialog, "owed").text().toStdString(), Contains("Rp 408,000"));
        CHECK(child<QLabel>(dialog, "owed").isVisible());
    });
    child<QPushButton>(*at.window, "leave").click();
}

TEST_CASE("leaving is taken back, and the voucher that stands is named until it is reversed", "[members]")
{
    AtMember at;
    Books& books = at.desk.books();
    cash::Leaving leaving;
    leaving.member = at.ani;
    leaving.date = base::make_date(2026, 1, 20);
    const auto voucher = cash::leave(books, leaving);
    REQUIRE(voucher);
    at.desk.workspace.change(ui::Change::members);
    when_asked([&](QDialog& question) {
        CHECK_THAT(shown(question), Contains(voucher->number) && Contains("reverse it too"));
        child<QPushButton>(question, "deed").click();
    });
    child<QPushButton>(*at.window, "leave").click();
    CHECK_FALSE(members::read(books, at.ani).left);
    CHECK(child<QLabel>(*at.window, "status").text() == QStringLiteral("prospective"));
    CHECK_THAT(at.window->notices().texts().join(QLatin1Char('\n')).toStdString(),
               Contains(voucher->number) && Contains("still stands"));
    for (QPushButton* button : at.window->notices().findChildren<QPushButton*>())
        if (button->text().contains(QString::fromStdString(voucher->number))) button->click();
    CHECK(at.window->pages().place().page == QStringLiteral("document"));
    ledger::reverse(books, voucher->document, base::make_date(2026, 1, 20), "stays after all");
    CHECK_FALSE(cash::standing_settlement(books, at.ani));
    CHECK(members::status(books, at.ani, base::make_date(2026, 1, 20)) == members::Status::active);
}

TEST_CASE("a withdrawal of more than there is says so beside the amount", "[members][savings]")
{
    AtMember at;
    when_asked([&](QDialog& dialog) {
        auto& product = child<QComboBox>(dialog, "product");
        product.setCurrentIndex(product.findData(QStringLiteral("SUKARELA")));
        auto& amount = child<ui::MoneyField>(dialog, "amount");
        amount.set_value(Money::rupiah(300'000));
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible());
        CHECK_FALSE(amount.problem().empty());
        CHECK(amount.value() == Money::rupiah(300'000)); // nothing typed is lost
        // Principal savings are paid out on leaving only.
        product.setCurrentIndex(product.findData(QStringLiteral("POKOK")));
        child<QPushButton>(dialog, "accept").click();
        CHECK_THAT(shown(dialog), Contains("when the member leaves"));
    });
    child<QPushButton>(*at.window, "withdraw").click();
}
