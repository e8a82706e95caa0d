// SPDX-License-Identifier: GPL-3.0-or-later
// Savings: who has not paid, and the products.
#include "savings/savings_page.h"

#include "support/catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "savings/product_settings.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/date_field.h"
#include "widgets/member_field.h"
#include "widgets/money_field.h"
#include "widgets/period_field.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using support::Contains;
using test::child;
using test::shown;
using test::when_asked;

namespace {

struct AtSavings {
    AtSavings()
    {
        Books& books = desk.make_books();
        savings::set_due(books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "01/RAT/2026");
        for (const auto& [number, name] : {std::pair("0001", "Ani Kusuma"), std::pair("0002", "Budi Santoso")}) {
            members::Member member;
            member.member_no = number;
            member.name = name;
            member.joined = base::make_date(2026, 1, 2);
            members::add(books, member);
        }
        window = std::make_unique<ui::MainWindow>(desk.workspace);
        window->resize(1200, 700);
        window->show();
        desk.workspace.go({QStringLiteral("savings"), 0, {}});
    }
    ui::ReportTable& missing() { return child<ui::ReportTable>(*window, "missing"); }
    test::Desk desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("a missing payment is taken with one click and then missing no more", "[savings]")
{
    AtSavings at;
    CHECK_THAT(child<QLabel>(*at.window, "missing-count").text().toStdString(), Contains("2 members, Rp 100,000"));
    at.missing().selectRow(0);
    when_asked([](QDialog& dialog) {
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(50'000));
        CHECK(child<QComboBox>(dialog, "product").currentData().toString() == QStringLiteral("WAJIB"));
        CHECK(child<ui::ReportTable>(dialog, "preview").model()->rowCount() == 3);
        when_asked([](QDialog& posted) {
            CHECK(child<QLabel>(posted, "figure").text() == QStringLiteral("Rp 50,000"));
            child<QPushButton>(posted, "close").click();
        });
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(dialog.isVisible());
    });
    child<QPushButton>(*at.window, "take").click();
    CHECK_THAT(child<QLabel>(*at.window, "missing-count").text().toStdString(), Contains("1 members, Rp 50,000"));
    CHECK_THAT(shown(*at.window), !Contains("Everybody has paid"));
}

TEST_CASE("the next deposit begins where the last one ended", "[savings]")
{
    AtSavings at;
    when_asked([&](QDialog& dialog) {
        auto& member = child<ui::MemberField>(dialog, "member");
        member.set_value(members::by_number(at.desk.books(), "0001").id);
        emit member.changed();
        // The template's principal savings, of which nothing was paid yet.
        CHECK(child<ui::MoneyField>(dialog, "amount").value() == Money::rupiah(100'000));
        when_asked([](QDialog& posted) { child<QPushButton>(posted, "next").click(); });
        child<QPushButton>(dialog, "accept").click();
        CHECK(dialog.isVisible());
        CHECK_FALSE(member.value());
        CHECK_FALSE(child<ui::MoneyField>(dialog, "amount").value());
        // Without a member nothing is posted, and it is said where.
        child<QPushButton>(dialog, "accept").click();
        CHECK_FALSE(member.problem().empty());
    });
    child<QPushButton>(*at.window, "deposit").click();
}

TEST_CASE("what is missing is proposed, the principal savings first", "[savings]")
{
    AtSavings at;
    Books& books = at.desk.books();
    savings::Movement part;
    part.member_no = "0001";
    part.product = "POKOK";
    part.amount = Money::rupiah(60'000);
    part.date = base::make_date(2026, 1, 5);
    savings::deposit(books, part);
    when_asked([&](QDialog& dialog) {
        auto& member = child<ui::MemberField>(dialog, "member");
        auto& product = child<QComboBox>(dialog, "product");
        auto& amount = child<ui::MoneyField>(dialog, "amount");
        const auto choose = [&](const char* code) {
            product.setCurrentIndex(product.findData(QString::fromLatin1(code)));
        };
        member.set_value(members::by_number(books, "0001").id);
        emit member.changed();
        CHECK(product.currentData().toString() == QStringLiteral("POKOK"));
        CHECK(amount.value() == Money::rupiah(40'000)); // 100,000 of the template, 60,000 paid
        CHECK_THAT(child<QLabel>(dialog, "hint").text().toStdString(), Contains("60,000") && Contains("40,000"));
        choose("WAJIB");
        CHECK(amount.value() == Money::rupiah(50'000));
        choose("SUKARELA");
        CHECK_FALSE(amount.value());
        choose("POKOK");
        CHECK(amount.value() == Money::rupiah(40'000));
        // What was typed stays.
        amount.set_value(Money::rupiah(25'000));
        choose("WAJIB");
        CHECK(amount.value() == Money::rupiah(25'000));
    });
    child<QPushButton>(*at.window, "deposit").click();
}

TEST_CASE("a day in a month that has not come is allowed, with a word about it", "[savings]")
{
    AtSavings at; // on 20 January 2026
    when_asked([&](QDialog& dialog) {
        auto& day = child<ui::DateField>(dialog, "date");
        const auto& warning = child<QLabel>(dialog, "coming-day");
        CHECK_FALSE(warning.isVisible());
        day.set_value(base::make_date(2026, 1, 31));
        CHECK_FALSE(warning.isVisible());
        day.set_value(base::make_date(2026, 2, 1));
        CHECK(warning.isVisible());
        day.selectAll();
        QTest::keyClicks(&day, QStringLiteral("1/1/2030"));
        CHECK(warning.isVisible());
        CHECK(warning.text() == QStringLiteral("This day is in the future."));
        // One that is no day at all is refused instead.
        day.selectAll();
        QTest::keyClicks(&day, QStringLiteral("31/2/2030"));
        CHECK_FALSE(day.finish());
        CHECK_FALSE(warning.isVisible());
        day.set_value(base::make_date(2026, 1, 20));
        CHECK_FALSE(warning.isVisible());
    });
    child<QPushButton>(*at.window, "deposit").click();
}

TEST_CASE("an amount of compulsory savings counts from its month on", "[savings]")
{
    AtSavings at;
    Books& books = at.desk.books();
    when_asked([&](QDialog& dialog) {
        auto& products = child<ui::ReportTable>(dialog, "products");
        for (int row = 0; row < products.model()->rowCount(); ++row)
            if (products.model()->index(row, 0).data().toString() == QStringLiteral("WAJIB")) products.selectRow(row);
        CHECK_THAT(shown(dialog), Contains("Amounts due: Simpanan wajib"));
        child<ui::PeriodField>(dialog, "from").set_value(Period{2026, 3});
        child<ui::MoneyField>(dialog, "amount").set_value(Money::rupiah(75'000));
        child<QLineEdit>(dialog, "decision").setText(QStringLiteral("02/RAT/2026"));
        child<QPushButton>(dialog, "add-amount").click();
    });
    child<QPushButton>(*at.window, "products").click();
    const savings::Product product = savings::product(books, "WAJIB");
    const MemberId ani = members::by_number(books, "0001").id;
    CHECK(savings::due(books, product, ani, {2026, 2}) == Money::rupiah(50'000));
    CHECK(savings::due(books, product, ani, {2026, 3}) == Money::rupiah(75'000));
}

TEST_CASE("a product is added, with what is missing said beside the field", "[savings]")
{
    AtSavings at;
    Books& books = at.desk.books();
    const std::size_t before = savings::products(books).size();
    // An account that a product can have is needed: the template's products hold all of them at first.
    if (savings::free_accounts(books).empty()) return;
    when_asked([&](QDialog& dialog) {
        when_asked([](QDialog& form) {
            child<QPushButton>(form, "accept").click();
            CHECK_THAT(shown(form), Contains("This is needed.") && Contains("A name is needed."));
            child<QLineEdit>(form, "code").setText(QStringLiteral("qurban"));
            child<QLineEdit>(form, "name").setText(QStringLiteral("Simpanan qurban"));
            child<QPushButton>(form, "accept").click();
            CHECK_FALSE(form.isVisible());
        });
        child<QPushButton>(dialog, "add-product").click();
        CHECK(child<ui::ReportTable>(dialog, "products").model()->rowCount() == static_cast<int>(before) + 1);
    });
    child<QPushButton>(*at.window, "products").click();
    CHECK(savings::product(books, "QURBAN").name == "Simpanan qurban");
}
