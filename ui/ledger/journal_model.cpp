// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/journal_model.h"

#include <algorithm>
#include <unordered_set>

#include <QApplication>
#include <QPalette>

#include "ledger/chart.h"
#include "ledger/words.h"
#include "look/look.h"
#include "reports/cell_text.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {
constexpr int entries_kept = 1000;
/// Credits stand a little to the right, as on paper.
const QString credit_indent = QStringLiteral("      ");
} // namespace

JournalModel::JournalModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), entries_(entries_kept)
{
}

void JournalModel::show(std::vector<ledger::JournalEntry> entries)
{
    beginResetModel();
    entries_.clear();
    all_ = std::move(entries);
    shown_ = all_;
    count();
    endResetModel();
}

void JournalModel::keep(const std::optional<std::vector<EntryId>>& entries)
{
    beginResetModel();
    shown_ = all_;
    if (entries) {
        std::unordered_set<std::int64_t> kept;
        for (const EntryId id : *entries)
            kept.insert(id.value);
        std::erase_if(shown_, [&](const ledger::JournalEntry& one) { return kept.count(one.entry.value) == 0; });
    }
    count();
    endResetModel();
}

void JournalModel::count()
{
    ends_.clear();
    int rows = 0;
    for (const ledger::JournalEntry& one : shown_)
        ends_.push_back(rows += one.lines);
}

JournalModel::Spot JournalModel::spot_of(int row) const
{
    const auto entry = static_cast<std::size_t>(std::upper_bound(ends_.begin(), ends_.end(), row) - ends_.begin());
    return {entry, row - (entry == 0 ? 0 : ends_[entry - 1])};
}

const ledger::EntryRow& JournalModel::row_of_entry(EntryId id) const
{
    if (const auto* known = entries_.object(id.value)) return *known;
    auto* const read = new ledger::EntryRow(ledger::entry_row(workspace_.books(), id));
    entries_.insert(id.value, read);
    return *read;
}

EntryId JournalModel::entry_at(int row) const
{
    return shown_.at(spot_of(row).entry).entry;
}

ledger::Line JournalModel::line_at(int row) const
{
    const Spot spot = spot_of(row);
    return row_of_entry(shown_.at(spot.entry).entry).lines.at(static_cast<std::size_t>(spot.line));
}

int JournalModel::row_of(EntryId entry) const
{
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (shown_[i].entry == entry) return i == 0 ? 0 : ends_[i - 1];
    return -1;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || ends_.empty() ? 0 : ends_.back();
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant JournalModel::text(int row, int column, bool plain) const
{
    const Spot spot = spot_of(row);
    const ledger::EntryRow& entry = row_of_entry(shown_[spot.entry].entry);
    const ledger::Line& line = entry.lines.at(static_cast<std::size_t>(spot.line));
    // A spreadsheet gets date and document in every row, people in the first of the entry.
    const bool says = spot.line == 0 || plain;
    const auto amount = [&](Money money) {
        return plain ? QString::fromStdString(reports::spreadsheet_text(money, workspace_.language()))
                     : workspace_.money(money);
    };
    switch (column) {
    case date:
        return says ? workspace_.short_date(entry.date) : QString();
    case document:
        return says ? QString::fromStdString(entry.number) : QString();
    case memo: {
        if (!says) return QString();
        if (entry.kind == ledger::EntryKind::reversal)
            return workspace_.say(label("ledger", "Reversal: {0}", entry.memo));
        if (entry.reversed_by) return workspace_.say(label("ledger", "{0} (reversed)", entry.memo));
        return QString::fromStdString(entry.memo);
    }
    case account:
        return account_text(workspace_, workspace_.books().chart().by_id(line.account));
    case member:
        return subject_of(workspace_, line);
    case debit:
        return line.amount.is_negative() ? QString() : amount(line.amount);
    case credit:
        return line.amount.is_negative() ? amount(-line.amount) : QString();
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || workspace_.is_busy()) return {};
    const int column = index.column();
    const bool is_amount = column == debit || column == credit;
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(index.row(), column, false).toString();
        const bool is_credit = column == account && line_at(index.row()).amount.is_negative();
        return is_credit ? credit_indent + shown : shown;
    }
    case PlainRole:
        return is_amount || column <= document ? text(index.row(), column, true) : QVariant();
    case Qt::ToolTipRole:
        return is_amount ? QVariant() : text(index.row(), column, true);
    case Qt::TextAlignmentRole:
        return static_cast<int>((is_amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const ledger::EntryRow& entry = row_of_entry(entry_at(index.row()));
        if (entry.reversed_by || entry.kind == ledger::EntryKind::reversal)
            return colours(QApplication::palette()).muted;
        return {};
    }
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= debit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // The code names an account even where there is no room for its name.
    if (role == LeastRole && section == account) return credit_indent + QStringLiteral("0000 …");
    if (role != Qt::DisplayRole) return {};
    const auto say = [&](const Label& text) { return workspace_.say(text); };
    switch (section) {
    case date:
        return say(label("ledger", "Date"));
    case document:
        return say(label("ledger", "Document"));
    case memo:
        return say(label("ledger", "Description"));
    case account:
        return say(label("ledger", "Account"));
    case member:
        return say(label("ledger", "Member or subsidiary"));
    case debit:
        return say(label("ledger", "Debit"));
    case credit:
        return say(label("ledger", "Credit"));
    default:
        return {};
    }
}

} // namespace sokoguru::ui
