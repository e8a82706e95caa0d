// SPDX-License-Identifier: GPL-3.0-or-later
// A field around a control: its name, its sentence, and what is wrong.
#include "widgets/field.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>

#include "support/desk.h"
#include "widgets/money_field.h"

using namespace sokoguru;

TEST_CASE("a field of every day has its sentence in the tip, others bring their own", "[widgets]")
{
    test::Desk desk(Language::english);
    ui::Field amount(desk.workspace, label("loans", "&Amount (Rp)"), new ui::MoneyField(desk.workspace));
    CHECK(amount.control().accessibleName() == QStringLiteral("Amount (Rp)"));
    CHECK(amount.control().toolTip().contains(QStringLiteral("250rb")));
    CHECK(amount.control().accessibleDescription() == amount.control().toolTip());

    ui::Field own(desk.workspace, label("loans", "&Amount (Rp)"), new QLineEdit,
                  label("loans", "Empty: the next free one."));
    CHECK(own.control().toolTip() == QStringLiteral("Empty: the next free one."));

    auto* const line = new QLineEdit;
    line->setToolTip(QStringLiteral("its own"));
    ui::Field tipped(desk.workspace, label("loans", "&Date"), line);
    CHECK(tipped.control().toolTip() == QStringLiteral("its own"));
    CHECK_FALSE(tipped.control().accessibleDescription().isEmpty());

    // What is wrong is said instead, and afterwards the sentence again.
    own.set_problem(label("loans", "Enter the amount."));
    CHECK(own.control().accessibleDescription() == QStringLiteral("Enter the amount."));
    own.set_problem({});
    CHECK(own.control().accessibleDescription() == QStringLiteral("Empty: the next free one."));
}
