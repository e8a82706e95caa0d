// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/words.h"

#include <algorithm>

#include <QHeaderView>

#include "ledger/chart.h"
#include "reports/words.h"
#include "search/subjects.h"
#include "widgets/member_field.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

QString account_text(const Workspace& workspace, const ledger::Account& account)
{
    return QString::fromStdString(account.code) + QStringLiteral(" · ") + workspace.say(reports::account_name(account));
}

QString subject_of(Workspace& workspace, const ledger::Line& line)
{
    if (!line.subledger && !line.member) return {};
    return QString::fromStdString(
        search::display(workspace.books(), member_index(workspace), {line.subledger, line.member}));
}

QString contra_accounts(Workspace& workspace, const ledger::EntryRow& entry, AccountId account)
{
    const ledger::Chart& chart = workspace.books().chart();
    std::vector<AccountId> others;
    for (const ledger::Line& line : entry.lines)
        if (line.account != account && std::find(others.begin(), others.end(), line.account) == others.end())
            others.push_back(line.account);
    if (others.size() == 1) return account_text(workspace, chart.by_id(others.front()));
    QStringList codes;
    for (const AccountId other : others)
        codes << QString::fromStdString(chart.by_id(other).code);
    return codes.join(QStringLiteral(", "));
}

QString other_subject(Workspace& workspace, const ledger::EntryRow& entry, AccountId account)
{
    QString one;
    for (const ledger::Line& line : entry.lines) {
        if (line.account == account) continue;
        const QString subject = subject_of(workspace, line);
        if (subject.isEmpty() || subject == one) continue;
        if (!one.isEmpty()) return {};
        one = subject;
    }
    return one;
}

void fit_register(TableView& table, int description, std::initializer_list<int> narrow)
{
    table.fit_columns(description);
    const int most = std::max(table.viewport()->width(), table.width()) / 6;
    const auto heading = [&](int column) { return table.horizontalHeader()->sectionSizeHint(column); };
    for (const int column : narrow)
        table.setColumnWidth(column, std::max(heading(column), std::min(table.columnWidth(column), most)));
    // In large type the rest may be too little to read: then the table is wider than its frame.
    int others = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (column != description) others += table.columnWidth(column);
    const int least = table.fontMetrics().averageCharWidth() * 20;
    table.setColumnWidth(description, std::max(least, table.viewport()->width() - others));
}

} // namespace sokoguru::ui
