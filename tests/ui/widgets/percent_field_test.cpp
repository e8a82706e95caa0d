// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/percent_field.h"

#include "support/catch.h"

#include <QTest>

#include "support/desk.h"

using namespace sokoguru;

TEST_CASE("a percentage is typed with comma or point, with or without its sign", "[widgets]")
{
    test::Desk desk(Language::indonesian);
    ui::PercentField field(desk.workspace);
    const auto typed = [&](const char* text) {
        field.clear();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        return field.value();
    };
    CHECK(typed("25") == Rate::parse("25"));
    CHECK(typed("2,5") == Rate::parse("2.5"));
    CHECK(typed("2.5 %") == Rate::parse("2.5"));
    CHECK(field.finish());
    CHECK(field.text() == QStringLiteral("2,5"));
    CHECK_FALSE(typed("dua").has_value());
    CHECK_FALSE(field.finish());
    CHECK_FALSE(field.problem().empty());
    CHECK_FALSE(typed("-5").has_value());
    CHECK_FALSE(typed("").has_value());
    CHECK(field.finish());
    field.set_value(Rate::parse("12.5"));
    desk.workspace.set_language(Language::english);
    CHECK(field.text() == QStringLiteral("12.5"));
}
