// SPDX-License-Identifier: GPL-3.0-or-later
// A field around a control: its name, its sentence, and what is wrong.
#include "widgets/field.h"

#include "support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

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

TEST_CASE("a refused field is scrolled to, unless somebody types elsewhere", "[field]")
{
    test::Desk desk;
    QScrollArea area;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    auto* const first = new QLineEdit;
    auto* const last = new QLineEdit;
    auto* const above = new ui::Field(desk.workspace, verbatim("Name"), first);
    auto* const below = new ui::Field(desk.workspace, verbatim("Address"), last);
    auto* const button = new QPushButton(QStringLiteral("Save"));
    column->addWidget(above);
    column->addWidget(button);
    column->addStretch(1);
    column->addWidget(below);
    page->setMinimumHeight(1'500);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 300);
    area.show();
    const auto seen = [&](const ui::Field* field) {
        return area.viewport()->rect().contains(QRect(field->mapTo(area.viewport(), QPoint()), field->size()));
    };
    first->setFocus();
    below->set_problem(verbatim("It is missing."));
    QTest::qWait(10);
    CHECK_FALSE(seen(below)); // a preview complains while the name is being typed
    CHECK(seen(above));
    button->setFocus();
    below->set_problem(verbatim("It is missing."));
    QTest::qWait(10);
    CHECK(seen(below));
    above->set_problem(verbatim("It is missing, too."));
    first->setFocus();
    QTest::qWait(10);
    CHECK(seen(above));
}
