// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that lead to loans from elsewhere: a member who leaves, the cash desk, a member's page.
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "cash/money_dialog.h"
#include "lending.h"
#include "loans/standing.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::when_asked;

TEST_CASE("who leaves and cannot pay his loan keeps owing it", "[loans][members]")
{
    test::Lending at(base::make_date(2026, 3, 20));
    const SubledgerId loan = at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    at.open("member", at.ani.value);
    when_asked([](QDialog& dialog) {
        // The principal, and interest of two months overdue and the running one.
        CHECK_THAT(child<QLabel>(dialog, "summary").text().toStdString(), Contains("he pays Rp 1,236,000"));
        CHECK_THAT(child<QLabel>(dialog, "owed").text().toStdString(),
                   Contains("Loan PJ-1, principal Rp 1,200,000") && Contains("Loan PJ-1, interest Rp 36,000"));
        child<QCheckBox>(dialog, "settle").setChecked(true);
        child<QCheckBox>(dialog, "owes").setChecked(true);
        when_asked([](QDialog& posted) {
            CHECK_THAT(test::shown(posted), Contains("He still owes"));
            CHECK(child<QLabel>(posted, "figure").text() == QStringLiteral("Rp 1,236,000"));
            child<QPushButton>(posted, "close").click();
        });
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(dialog.isVisible());
    });
    child<QPushButton>(*at.window, "leave").click();
    Books& books = at.desk.books();
    CHECK(members::read(books, at.ani).left.has_value());
    CHECK(loans::standing(books, loans::read(books, loan), at.desk.workspace.today()).outstanding.is_zero());
}

TEST_CASE("a member's page leads to a payment on his loan and to a new one", "[loans][members]")
{
    test::Lending at(base::make_date(2026, 3, 20));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    at.open("member", at.ani.value);
    QString asked;
    child<QPushButton>(*at.window, "pay-loan").click();
    when_asked([&](QDialog& dialog) { asked = dialog.objectName(); });
    REQUIRE(test::wait_until([&] { return !asked.isEmpty(); }));
    CHECK(asked == QStringLiteral("payment-dialog"));
    at.open("member", at.ani.value);
    child<QPushButton>(*at.window, "new-loan").click();
    CHECK(child<ui::MemberField>(*at.window, "member").value() == at.ani);
}

TEST_CASE("the cash desk proposes of a loan what the loan itself does", "[loans][cash]")
{
    test::Lending at(base::make_date(2026, 3, 20));
    at.lend("PJ-1", at.ani, 1'200'000, 12, base::make_date(2026, 1, 10));
    at.open("cash");
    child<QPushButton>(*at.window, "in").click();
    auto* const dialog = at.window->findChild<ui::MoneyDialog*>();
    REQUIRE(dialog != nullptr);
    auto& member = child<ui::MemberField>(*dialog, "member");
    member.set_value(at.ani);
    emit member.changed();
    auto& what = child<QComboBox>(*dialog, "what");
    const int loan = what.findText(QStringLiteral("PJ-1"), Qt::MatchContains);
    REQUIRE(loan >= 0);
    what.setCurrentIndex(loan);
    emit what.activated(loan);
    // 100,000 and 12,000 a month; two are due, and the interest of the running third is asked for with all.
    CHECK(child<ui::MoneyField>(*dialog, "amount").value() == Money::rupiah(112'000));
    CHECK(child<ui::MoneyField>(*dialog, "principal").value() == Money::rupiah(100'000));
    CHECK_THAT(child<QPushButton>(*dialog, "use-year").text().toStdString(), Contains("Rp 224,000"));
    CHECK_THAT(child<QPushButton>(*dialog, "use").text().toStdString(), Contains("Rp 1,236,000"));
    child<QPushButton>(*dialog, "use").click();
    CHECK(child<ui::MoneyField>(*dialog, "amount").value() == Money::rupiah(1'236'000));
    CHECK(child<ui::MoneyField>(*dialog, "principal").value() == Money::rupiah(1'200'000));
    CHECK(child<ui::MoneyField>(*dialog, "interest").value() == Money::rupiah(36'000));
}
