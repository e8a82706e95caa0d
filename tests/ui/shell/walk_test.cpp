// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "demo/demo.h"
#include "ledger/chart.h"
#include "shell/notices.h"
#include "shell/page_stack.h"
#include "shell/pages.h"
#include "storage/database.h"
#include "support/desk.h"

using namespace sokoguru;

namespace {

/// What somebody works with: has to have a name for screen readers and a place in the tab order.
bool is_control(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget)) return false;
    if (qobject_cast<const QLineEdit*>(&widget) && qobject_cast<const QComboBox*>(widget.parentWidget())) return false;
    if (qobject_cast<const QLineEdit*>(&widget) && qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget);
}

std::string name_of(const QWidget& widget)
{
    QString name = widget.accessibleName();
    if (name.isEmpty())
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) name = button->text();
    if (name.isEmpty())
        // A label whose buddy it is gives it its name.
        for (const QLabel* label : widget.window()->findChildren<QLabel*>())
            if (label->buddy() == &widget) name = label->text();
    return name.toStdString();
}

std::string describe(const QWidget& widget)
{
    return std::string(widget.metaObject()->className()) + " '" + widget.objectName().toStdString() + "' in " +
           (widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing");
}

/// Places that show something of the sample cooperative, one of every page.
std::vector<ui::Place> places(Books& books)
{
    std::vector<ui::Place> out;
    for (const ui::PageInfo& page : ui::all_pages()) {
        ui::Place place{page.id, 0, {}};
        if (page.id == QStringLiteral("member") || page.id == QStringLiteral("document")) place.id = 1;
        if (page.id == QStringLiteral("account")) place.id = books.chart().by_code("1110").id.value;
        if (page.id == QStringLiteral("loan"))
            place.id = books.db().value<std::int64_t>("SELECT id FROM loan ORDER BY id LIMIT 1").value_or(0);
        if (page.id == QStringLiteral("report")) place.text = QStringLiteral("trial-balance");
        out.push_back(place);
    }
    return out;
}

} // namespace

TEST_CASE("every page is reached, in both languages, and every control on it has a name", "[shell][walk]")
{
    test::Desk desk(Language::indonesian, base::make_date(2025, 12, 31));
    demo::Options options;
    options.members = 12;
    options.years = 1;
    demo::build(desk.file(), options);
    ui::MainWindow window(desk.workspace);
    REQUIRE(window.files().open(desk.file()));
    window.resize(1366, 768);
    window.show();
    for (const Language language : {Language::indonesian, Language::english}) {
        desk.workspace.set_language(language);
        for (const ui::Place& place : places(desk.books())) {
            CAPTURE(place.page.toStdString(), language == Language::english);
            desk.workspace.go(place);
            REQUIRE(test::wait_until([&] { return !desk.workspace.is_busy(); }));
            CHECK(window.pages().place().page == place.page);
            CHECK(window.notices().refusal().toStdString() == "");
            window.notices().clear();
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisibleTo(&window) || widget->focusPolicy() == Qt::NoFocus || !is_control(*widget))
                    continue;
                INFO(describe(*widget));
                CHECK(name_of(*widget) != "");
            }
        }
    }
}
