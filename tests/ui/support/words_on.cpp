// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/words_on.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>

namespace sokoguru::test {

namespace {

void add_model(QStringList& out, const QAbstractItemModel* model)
{
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
        out << model->index(row, 0).data().toString();
}

void add_widget(QStringList& out, const QWidget& widget)
{
    out << widget.toolTip() << widget.whatsThis() << widget.accessibleName() << widget.accessibleDescription();
    if (widget.isWindow()) out << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) out << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) out << button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) out << group->title();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) out << field->placeholderText();
    if (const auto* box = qobject_cast<const QSpinBox*>(&widget)) out << box->suffix() << box->specialValueText();
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&widget)) out << box->suffix() << box->specialValueText();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            out << tabs->tabText(tab);
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) add_model(out, choice->model());
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model())
        for (int column = 0; column < header->count(); ++column)
            out << header->model()->headerData(column, header->orientation()).toString();
    if (widget.inherits("QSidebar")) add_model(out, qobject_cast<const QListView*>(&widget)->model());
}

} // namespace

QStringList words_on(const QWidget& window)
{
    QStringList out;
    add_widget(out, window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        add_widget(out, *widget);
    QList<QAction*> actions = window.findChildren<QAction*>();
    for (const QAction* action : window.actions())
        if (!actions.contains(action)) out << action->text();
    for (const QAction* action : actions)
        out << action->text();
    return out;
}

} // namespace sokoguru::test
