// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/money_field.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "support/desk.h"
#include "widgets/field.h"

using namespace sokoguru;
using support::Contains;

namespace {

/// A form of two fields, as a clerk has it before him.
struct Form {
    explicit Form(Language language)
        : desk(language), amount(new ui::MoneyField(desk.workspace)), other(new ui::MoneyField(desk.workspace)),
          row(new ui::Field(desk.workspace, label("test", "&Amount"), amount, verbatim("What he pays.")))
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(row);
        column->addWidget(other);
        window.show();
        QApplication::setActiveWindow(&window);
        amount->setFocus();
    }
    std::string type(const char* keys)
    {
        QTest::keyClicks(amount, QString::fromUtf8(keys));
        return amount->text().toStdString();
    }
    std::string press(Qt::Key key)
    {
        QTest::keyClick(amount, key);
        return amount->text().toStdString();
    }

    test::Desk desk;
    QWidget window;
    ui::MoneyField* amount;
    ui::MoneyField* other;
    ui::Field* row;
};

} // namespace

TEST_CASE("an amount gets its dots while it is typed, and keys go where the eye expects", "[widgets]")
{
    Form f(Language::indonesian);
    CHECK(f.type("1250000") == "1.250.000");
    CHECK(f.amount->value() == Money::rupiah(1'250'000));
    // Backspace behind a dot takes the digit before it, not the dot: 1.250.|000 → 125.|000
    f.amount->setCursorPosition(6);
    CHECK(f.press(Qt::Key_Backspace) == "125.000");
    CHECK(f.amount->cursorPosition() == 3);
    CHECK(f.type("7") == "1.257.000");
    CHECK(f.amount->cursorPosition() == 5);
    // Delete before a dot takes the digit behind it: 1.257|.000 → 125.700
    CHECK(f.press(Qt::Key_Delete) == "125.700");
    CHECK(f.amount->value() == Money::rupiah(125'700));
}

TEST_CASE("the result of a sum or shorthand is shown on Enter, and when the focus leaves", "[widgets]")
{
    Form f(Language::indonesian);
    const QSignalSpy enter(f.amount, &QLineEdit::returnPressed);
    CHECK(f.type("250000*12") == "250.000*12");
    CHECK(f.amount->value() == Money::rupiah(3'000'000));
    CHECK(f.press(Qt::Key_Return) == "3.000.000");
    // The first Enter showed the result, the second is the form's.
    CHECK(enter.count() == 0);
    f.press(Qt::Key_Return);
    CHECK(enter.count() == 1);
    f.amount->selectAll();
    CHECK(f.type("250rb") == "250rb");
    CHECK(f.amount->value() == Money::rupiah(250'000));
    QTest::keyClick(f.amount, Qt::Key_Tab);
    CHECK(f.amount->text() == QStringLiteral("250.000"));
    f.amount->setFocus();
    f.amount->selectAll();
    // The point is the clerk's own: 1.5jt is not 15jt.
    CHECK(f.type("1.5jt") == "1.5jt");
    CHECK(f.press(Qt::Key_Return) == "1.500.000");
}

TEST_CASE("what is no amount is said below the field until it is mended", "[widgets]")
{
    Form f(Language::english);
    CHECK_THAT(test::shown(f.window), Contains("What he pays."));
    f.type("abc");
    CHECK_FALSE(f.amount->value());
    CHECK_THAT(test::shown(f.window), !Contains("Type an amount"));
    QTest::keyClick(f.amount, Qt::Key_Tab);
    CHECK_THAT(test::shown(f.window), Contains("Type an amount such as 1,250,000") && !Contains("What he pays."));
    CHECK(f.amount->property("wrong").toBool());
    CHECK_THAT(f.amount->accessibleDescription().toStdString(), Contains("Type an amount"));
    f.amount->setFocus();
    f.amount->selectAll();
    f.type("5000");
    CHECK_THAT(test::shown(f.window), Contains("What he pays."));
    CHECK(f.amount->accessibleName() == QStringLiteral("Amount"));
    f.amount->selectAll();
    f.type("-5");
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.amount->value());
    CHECK_THAT(test::shown(f.window), Contains("below zero"));
    f.amount->set_negative_allowed(true);
    f.press(Qt::Key_Return);
    CHECK(f.amount->value() == std::nullopt); // read again only when it is typed again
    f.amount->selectAll();
    f.type("-5");
    CHECK(f.amount->value() == Money::rupiah(-5));
}

TEST_CASE("a change is told once for each value, and only when somebody types", "[widgets]")
{
    Form f(Language::indonesian);
    const QSignalSpy changed(f.amount, &ui::InputLine::changed);
    f.amount->set_value(Money::sen(123'450));
    CHECK(changed.count() == 0);
    CHECK(f.amount->text() == QStringLiteral("1.234,50"));
    f.amount->selectAll();
    f.type("12");
    CHECK(changed.count() == 2);
    f.press(Qt::Key_Return);
    CHECK(changed.count() == 2);
    // Another language writes the same amount its own way.
    f.amount->set_value(Money::rupiah(1'250'000));
    f.desk.workspace.set_language(Language::english);
    CHECK(f.amount->text() == QStringLiteral("1,250,000"));
    f.amount->selectAll();
    f.press(Qt::Key_Delete);
    CHECK_FALSE(f.amount->value());
    CHECK(f.amount->finish());
}

TEST_CASE("a page's refusal stands at the field until something else is typed", "[widgets]")
{
    Form f(Language::english);
    f.amount->set_value(Money::rupiah(100));
    f.row->set_problem(verbatim("The account holds less."));
    CHECK_THAT(test::shown(f.window), Contains("The account holds less."));
    CHECK(f.amount->finish());
    f.amount->selectAll();
    f.type("9");
    CHECK_THAT(test::shown(f.window), !Contains("The account holds less."));
}
