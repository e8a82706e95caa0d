// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/words.h"

#include <algorithm>

#include "ledger/chart.h"
#include "reports/words.h"
#include "search/subjects.h"
#include "widgets/member_field.h"

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

} // namespace sokoguru::ui
