// SPDX-License-Identifier: GPL-3.0-or-later
// From the application to the money: form with simulation, decision, disbursement.
#include "loans/application_page.h"

#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "books/draft.h"
#include "books/user.h"
#include "lending.h"
#include "loans/standing.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/percent_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

struct Applying : test::Lending {
    Applying() : Lending(base::make_date(2026, 3, 20)) { open("application"); }

    void type(const char* name, std::int64_t rupiah)
    {
        auto& field = child<ui::MoneyField>(*window, name);
        field.set_value(Money::rupiah(rupiah));
        emit field.changed();
    }
    /// 1,200,000 in twelve instalments at 1 % a month flat, for Ani.
    void fill_in()
    {
        auto& member = child<ui::MemberField>(*window, "member");
        member.set_value(ani);
        emit member.changed();
        auto& rate = child<ui::PercentField>(*window, "rate");
        rate.set_value(Rate::parse("1"));
        child<QSpinBox>(*window, "periods").setValue(12);
        type("principal", 1'200'000);
    }
    std::string words(const char* name) { return child<QLabel>(*window, name).text().toStdString(); }
};

} // namespace

TEST_CASE("an application shows what the loan would cost while it is typed", "[loans]")
{
    Applying at;
    CHECK_THAT(at.words("instalment"), Contains("Choose the member."));
    at.fill_in();
    // 100,000 and 12,000 a month; twelve times 12,000 interest.
    CHECK_THAT(at.words("instalment"), Contains("12 instalments of Rp 112,000"));
    // NPV of the plan by its days, 20 March 2026 to 20 March 2027: 23.56 % compounded; 12 × (1.2356^(1/12) − 1) = 21.34
    // %.
    CHECK_THAT(at.words("cost"), Contains("Rp 144,000") && Contains("21.34 %") && Contains("23.56 %"));
    CHECK(child<ui::ReportTable>(*at.window, "schedule").model()->rowCount() == 13);
    // A rate typed without its point is refused in a sentence, and nothing is lost.
    auto& rate = child<ui::PercentField>(*at.window, "rate");
    rate.set_value(Rate::parse("1500"));
    emit rate.changed();
    CHECK(child<QLabel>(*at.window, "refusal").isVisibleTo(at.window.get()));
    CHECK(child<ui::MoneyField>(*at.window, "principal").value() == Money::rupiah(1'200'000));
}

TEST_CASE("a half-filled application is there again", "[loans]")
{
    Applying at;
    at.fill_in();
    // Gone elsewhere, then closed with the books: it is a draft of this user.
    at.open("loans");
    CHECK(books::drafts(at.desk.books(), "application").size() == 1);
    at.open("application");
    CHECK(child<ui::MoneyField>(*at.window, "principal").value() == Money::rupiah(1'200'000));
    CHECK(child<QSpinBox>(*at.window, "periods").value() == 12);
    CHECK(child<ui::MemberField>(*at.window, "member").value() == at.ani);
    CHECK_THAT(at.words("instalment"), Contains("12 instalments of Rp 112,000"));
    // Saved, it is no draft any more.
    child<QPushButton>(*at.window, "save").click();
    CHECK(loans::applications(at.desk.books()).size() == 1);
    CHECK(books::drafts(at.desk.books(), "application").empty());
    // A new one that nobody wrote in leaves none.
    at.open("application");
    at.open("loans");
    CHECK(books::drafts(at.desk.books(), "application").empty());
}

TEST_CASE("extra instalments are written line by line", "[loans]")
{
    Applying at;
    at.fill_in();
    auto& extra = child<QPlainTextEdit>(*at.window, "extra");
    extra.setPlainText(QStringLiteral("THR"));
    CHECK_THAT(at.words("instalment"), Contains("\"THR\" is no month and amount"));
    extra.setPlainText(QStringLiteral("1/2027 = 120rb\n5/2026 = 240.000"));
    // 840,000 over twelve rows and 12,000 interest, and 360,000 more.
    CHECK_THAT(at.words("instalment"), Contains("2 extra instalments, Rp 360,000 in all"));
    child<QPushButton>(*at.window, "save").click();
    const auto saved = loans::applications(at.desk.books());
    REQUIRE(saved.size() == 1);
    const std::vector<loans::Extra> expected = {{base::make_date(2026, 5, 1), Money::rupiah(240'000)},
                                                {base::make_date(2027, 1, 1), Money::rupiah(120'000)}};
    CHECK(saved[0].terms.extra == expected);
    // Opened again it stands there as it was written.
    CHECK(extra.toPlainText() == QStringLiteral("2026-05 = 240,000\n2027-01 = 120,000"));
    // Too late for twelve instalments: refused in a sentence, nothing is lost.
    extra.setPlainText(QStringLiteral("4/2030 = 240.000"));
    CHECK(child<QLabel>(*at.window, "refusal").isVisibleTo(at.window.get()));
}

TEST_CASE("an application is saved, granted and paid out", "[loans]")
{
    Applying at;
    at.fill_in();
    child<QPlainTextEdit>(*at.window, "guarantors").setPlainText(QStringLiteral("0002\nPak Darmo"));
    child<QPlainTextEdit>(*at.window, "collateral").setPlainText(QStringLiteral("BPKB motor = 8.000.000"));
    child<QPushButton>(*at.window, "save").click();
    Books& books = at.desk.books();
    const auto waiting = loans::applications(books);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].guarantors.size() == 2);
    CHECK(waiting[0].guarantors[0].member == at.budi);
    CHECK(waiting[0].collateral.at(0).value == Money::rupiah(8'000'000));
    CHECK_THAT(at.words("status"), Contains("waits for a decision"));

    when_asked([](QDialog& dialog) {
        child<QLineEdit>(dialog, "decision-no").setText(QStringLiteral("03/PENG/2026"));
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Gaji cukup"));
        child<QPushButton>(dialog, "accept").click();
    });
    child<QPushButton>(*at.window, "grant").click();
    CHECK_THAT(at.words("decision"), Contains("Granted on 20 March 2026.") && Contains("03/PENG/2026"));

    when_asked([](QDialog& dialog) {
        CHECK_THAT(child<QLabel>(dialog, "parts").text().toStdString(), Contains("The member gets Rp "));
        CHECK(child<ui::ReportTable>(dialog, "preview").model()->rowCount() >= 3);
        child<QPushButton>(dialog, "post").click();
        CHECK(child<QLabel>(dialog, "new-balance").text() == QStringLiteral("Rp 1,200,000"));
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "pay-out").click();
    const loans::Loan loan = loans::by_number(books, waiting[0].loan_no);
    CHECK(loans::standing(books, loan, at.desk.workspace.today()).outstanding == Money::rupiah(1'200'000));
    CHECK_THAT(at.window->windowTitle().toStdString(), Contains(loan.loan_no));
}

TEST_CASE("who entered an application does not decide on it where four eyes are asked for", "[loans]")
{
    Applying at;
    books::NewUser second = test::user();
    second.name = "bendahara";
    books::add_user(at.desk.books(), second);
    at.fill_in();
    child<QPushButton>(*at.window, "save").click();
    CHECK_FALSE(child<QPushButton>(*at.window, "grant").isEnabled());
    CHECK_THAT(at.words("decision"), Contains("somebody else decides"));
}

TEST_CASE("a refusal needs a reason", "[loans]")
{
    Applying at;
    at.fill_in();
    child<QPushButton>(*at.window, "save").click();
    when_asked([](QDialog& dialog) {
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible());
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Masih ada tunggakan"));
        child<QPushButton>(dialog, "accept").click();
    });
    child<QPushButton>(*at.window, "refuse").click();
    CHECK_THAT(at.words("status"), Contains("refused"));
    CHECK_FALSE(child<QPushButton>(*at.window, "pay-out").isVisibleTo(at.window.get()));
}

TEST_CASE("a top-up pays the old loan off in the same document", "[loans]")
{
    Applying at;
    const SubledgerId old = at.lend("PJ-1", at.ani, 600'000, 6, base::make_date(2026, 3, 1));
    at.open("loan", old.value);
    child<QPushButton>(*at.window, "top-up").click();
    at.type("principal", 2'000'000);
    child<QPushButton>(*at.window, "save").click();
    when_asked([](QDialog& dialog) {
        child<QLineEdit>(dialog, "reason").setText(QStringLiteral("Disetujui rapat"));
        child<QPushButton>(dialog, "accept").click();
    });
    child<QPushButton>(*at.window, "grant").click();
    when_asked([](QDialog& dialog) {
        CHECK_THAT(child<QLabel>(dialog, "parts").text().toStdString(), Contains("Pays off PJ-1: Rp 6"));
        child<QPushButton>(dialog, "post").click();
        child<QPushButton>(dialog, "close").click();
    });
    child<QPushButton>(*at.window, "pay-out").click();
    Books& books = at.desk.books();
    CHECK(loans::standing(books, loans::read(books, old), at.desk.workspace.today()).outstanding.is_zero());
}
