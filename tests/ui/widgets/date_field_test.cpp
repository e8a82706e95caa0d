// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_field.h"

#include "support/catch.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

#include "support/desk.h"
#include "widgets/period_field.h"

using namespace sokoguru;

namespace {

// The tests' today is 20 January 2026, a Tuesday.
template <typename Widget> std::string type(Widget& field, const char* keys)
{
    field.selectAll();
    QTest::keyClicks(&field, QString::fromUtf8(keys));
    QTest::keyClick(&field, Qt::Key_Return);
    return field.text().toStdString();
}

} // namespace

TEST_CASE("a day is typed, stepped and shown with its weekday", "[widgets]")
{
    test::Desk desk(Language::indonesian);
    ui::DateField field(desk.workspace);
    field.show();
    field.setFocus();
    CHECK(type(field, "25") == "25-01-2026");
    CHECK(type(field, "5 mar") == "05-03-2026");
    // The month that stands there is the month of a day alone.
    CHECK(type(field, "7") == "07-03-2026");
    CHECK(type(field, "1/2") == "01-02-2026");
    QTest::keyClicks(&field, QStringLiteral("+"));
    CHECK(field.text() == QStringLiteral("02-02-2026"));
    QTest::keyClicks(&field, QStringLiteral("---"));
    CHECK(field.text() == QStringLiteral("30-01-2026"));
    QTest::keyClicks(&field, QStringLiteral("t"));
    CHECK(field.value() == base::make_date(2026, 1, 20));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.value() == base::make_date(2026, 1, 21));
    QTest::keyClick(&field, Qt::Key_PageDown);
    CHECK(field.value() == base::make_date(2025, 12, 21));
    // Within what is typed, a minus separates.
    CHECK(type(field, "3-4-26") == "03-04-2026");
    CHECK(desk.workspace.say(ui::weekday(base::make_date(2026, 1, 20))) == QStringLiteral("Selasa"));
    CHECK(desk.workspace.say(ui::short_weekday(base::make_date(2026, 1, 18))) == QStringLiteral("Min"));
}

TEST_CASE("a day that does not exist is refused, an empty field is no day", "[widgets]")
{
    test::Desk desk;
    ui::DateField field(desk.workspace);
    field.show();
    field.set_value(base::make_date(2026, 1, 5));
    const QSignalSpy changed(&field, &ui::InputLine::changed);
    CHECK(type(field, "31/4") == "31/4");
    CHECK_FALSE(field.value());
    CHECK(desk.workspace.say(field.problem()) == QStringLiteral("April 2026 ends on the 30."));
    CHECK(type(field, "30/4") == "30-04-2026");
    CHECK(field.problem().empty());
    CHECK(changed.count() > 0);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK(field.finish());
    CHECK_FALSE(field.value());
}

TEST_CASE("the calendar opens by key and gives its day", "[widgets]")
{
    test::Desk desk;
    ui::DateField field(desk.workspace);
    field.show();
    field.set_value(base::make_date(2026, 1, 5));
    QTest::keyClick(&field, Qt::Key_F4);
    REQUIRE(field.calendar() != nullptr);
    CHECK(field.calendar()->selectedDate() == QDate(2026, 1, 5));
    emit field.calendar()->activated(QDate(2026, 1, 9));
    CHECK(field.value() == base::make_date(2026, 1, 9));
    CHECK(test::wait_until([&] { return field.calendar() == nullptr; }));
}

TEST_CASE("a month is typed and stepped", "[widgets]")
{
    test::Desk desk(Language::indonesian);
    ui::PeriodField field(desk.workspace);
    field.show();
    CHECK(type(field, "11") == "November 2026");
    CHECK(type(field, "mei 25") == "Mei 2025");
    QTest::keyClicks(&field, QStringLiteral("-"));
    CHECK(field.value() == Period{2025, 4});
    QTest::keyClicks(&field, QStringLiteral("t"));
    CHECK(field.value() == Period{2026, 1});
    QTest::keyClick(&field, Qt::Key_PageUp);
    CHECK(field.value() == Period{2027, 1});
    CHECK(type(field, "13") == "13");
    CHECK_FALSE(field.problem().empty());
    desk.workspace.set_language(Language::english);
    CHECK(type(field, "5/26") == "May 2026");
}
