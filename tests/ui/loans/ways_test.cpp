// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that lead to loans from elsewhere: a member who leaves, the cash desk, a member's page.
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "lending.h"
#include "loans/standing.h"
#include "widgets/member_field.h"

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
