// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/shortcuts_sheet.h"

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

void fill(QGridLayout* grid, int column, const QString& title, const std::vector<Key>& keys)
{
    QLabel* const head = text("section");
    head->setText(title);
    grid->addWidget(head, 0, column, 1, 2);
    int row = 1;
    for (const Key& key : keys) {
        QLabel* const left = text("lead");
        left->setText(key.keys);
        QLabel* const right = paragraph("muted");
        right->setText(key.what);
        grid->addWidget(left, row, column);
        grid->addWidget(right, row++, column + 1);
    }
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
    fill(grid, 0, workspace.say(label("help", "The window")), keys);
    fill(grid, 2, workspace.say(label("help", "Fields and tables")), field_keys(workspace));
    grid->setRowStretch(static_cast<int>(keys.size()) + 1, 1);
    area->setWidget(sheet);
    column->addWidget(area);
    resize(820, 520);
}

} // namespace sokoguru::ui
