// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/shortcuts_sheet.h"

#include <algorithm>

#include <QAction>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/parts.h"

namespace sokoguru::ui {

namespace {

struct Key {
    QString keys;
    QString what;
};

/// Keys that belong to fields and tables, not to menus.
std::vector<Key> field_keys(const Workspace& workspace)
{
    const auto say = [&](const Label& label) { return workspace.say(label); };
    return {
        {QStringLiteral("Enter"), say(label("help", "in a table: open what is behind the row"))},
        {QStringLiteral("Ctrl+C"), say(label("help", "in a table: copy the rows with their headings"))},
        {QStringLiteral("250000*12  250rb  1,5jt"), say(label("help", "in an amount: arithmetic and short forms"))},
        {QStringLiteral("t   +   -   25   25/3"), say(label("help", "in a date: today, a day on or back, a day"))},
        {QStringLiteral("Esc"), say(label("help", "close what lies over the page"))},
        {QStringLiteral("Alt"), say(label("help", "shows the letters that press buttons"))},
    };
}

/// Keys of the pages that have what they reach.
std::vector<Key> page_keys(const Workspace& workspace)
{
    const auto say = [&](const Label& label) { return workspace.say(label); };
    return {
        {QStringLiteral("Ctrl+Enter"), say(label("help", "post what is written, in a dialog or on the page"))},
        {QStringLiteral("Ctrl+F"), say(label("help", "to the search or filter of the page"))},
        {QStringLiteral("F2"), say(label("help", "in the journal: to the row that is written in"))},
        {QStringLiteral("Insert"), say(label("help", "among the members: add a member"))},
        {QStringLiteral("Ctrl+D   Ctrl+T"), say(label("help", "in savings: a deposit, a withdrawal"))},
    };
}

/// Returns the next free row.
int fill(QGridLayout* grid, int row, int column, const QString& title, const std::vector<Key>& keys)
{
    QLabel* const head = text("section");
    head->setText(title);
    grid->addWidget(head, row++, column, 1, 2);
    for (const Key& key : keys) {
        QLabel* const left = text("lead");
        left->setText(key.keys);
        QLabel* const right = paragraph("muted");
        right->setText(key.what);
        grid->addWidget(left, row, column);
        grid->addWidget(right, row++, column + 1);
    }
    return row;
}

} // namespace

ShortcutsSheet::ShortcutsSheet(Workspace& workspace, const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(workspace.say(label("help", "Keys")));
    auto* column = new QVBoxLayout(this);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    std::vector<Key> keys;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) continue;
        QString what = action->text();
        if (what.startsWith(QLatin1Char('&')) && what.size() > 2 && what[1].isDigit()) what.remove(0, 2);
        what.remove(QLatin1Char('&')).remove(QChar(0x2026));
        keys.push_back({action->shortcut().toString(QKeySequence::NativeText), what.trimmed()});
    }
    const int left = fill(grid, 0, 0, workspace.say(label("help", "The window")), keys);
    int right = fill(grid, 0, 2, workspace.say(label("help", "On pages")), page_keys(workspace));
    right = fill(grid, right, 2, workspace.say(label("help", "Fields and tables")), field_keys(workspace));
    grid->setRowStretch(std::max(left, right), 1);
    area->setWidget(sheet);
    column->addWidget(area);
    resize(820, 520);
}

} // namespace sokoguru::ui
