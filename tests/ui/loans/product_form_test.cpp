// SPDX-License-Identifier: GPL-3.0-or-later
// Loan products: the example follows what is typed, a change makes a new version.
#include "loans/product_form.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "lending.h"
#include "loans/policy.h"
#include "widgets/account_field.h"
#include "widgets/money_field.h"
#include "widgets/percent_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

void type_rate(QDialog& form, const char* text)
{
    auto& rate = child<ui::PercentField>(form, "rate");
    rate.set_value(Rate::parse(text));
    emit rate.changed();
}

} // namespace

TEST_CASE("a loan product's example follows what is typed", "[loans]")
{
    test::Lending at;
    ui::MainWindow& window = at.open("loans");
    when_asked([&](QDialog& dialog) {
        when_asked([](QDialog& form) {
            child<QSpinBox>(form, "periods").setValue(10);
            type_rate(form, "1");
            auto& amount = child<ui::MoneyField>(form, "example-amount");
            amount.set_value(Money::rupiah(1'000'000));
            emit amount.changed();
            // 100,000 and 1 % of 1,000,000 a month; ten times 10,000 interest.
            CHECK_THAT(child<QLabel>(form, "example").text().toStdString(),
                       Contains("10 instalments of Rp 110,000") && Contains("Rp 100,000"));
            // Flat 3 % a month is far above the 24 % a year of the rule.
            type_rate(form, "3");
            CHECK(child<QLabel>(form, "warnings").isVisibleTo(&form));
            type_rate(form, "1");
            CHECK_FALSE(child<QLabel>(form, "warnings").isVisibleTo(&form));
            child<QSpinBox>(form, "due-day").setValue(25);
            child<QPushButton>(form, "add-deduction").click();
            child<QLineEdit>(form, "deduction-name-1").setText(QStringLiteral("Administrasi"));
            child<ui::PercentField>(form, "deduction-percent-1").set_value(Rate::parse("1"));
            child<ui::AccountField>(form, "deduction-account-1")
                .set_value(child<ui::AccountField>(form, "interest-account").value());
            child<QPushButton>(form, "accept").click();
            CHECK_FALSE(form.isVisible());
        });
        child<QPushButton>(dialog, "change-product").click();
    });
    child<QPushButton>(window, "products").click();
    Books& books = at.desk.books();
    const loans::Product product = loans::products(books).front();
    const loans::Policy policy = loans::policy(books, product);
    CHECK(product.rate == Rate::parse("1"));
    CHECK(policy.periods == 10);
    CHECK(policy.due_day == 25);
    REQUIRE(policy.deductions.size() == 1);
    CHECK(policy.deductions[0].percent == Rate::parse("1"));
}

TEST_CASE("what a new loan product misses is said beside the field", "[loans]")
{
    test::Lending at;
    ui::MainWindow& window = at.open("loans");
    when_asked([&](QDialog& dialog) {
        when_asked([](QDialog& form) {
            child<QPushButton>(form, "accept").click();
            CHECK(form.isVisible());
            CHECK_THAT(shown(form), Contains("This is needed.") && Contains("A name is needed."));
            child<QLineEdit>(form, "code").setText(QStringLiteral("darurat"));
            child<QLineEdit>(form, "name").setText(QStringLiteral("Pinjaman darurat"));
            type_rate(form, "0.5");
            child<QPushButton>(form, "accept").click();
            CHECK_FALSE(form.isVisible());
        });
        child<QPushButton>(dialog, "add-product").click();
    });
    child<QPushButton>(window, "products").click();
    CHECK(loans::product(at.desk.books(), "DARURAT").name == "Pinjaman darurat");
}
