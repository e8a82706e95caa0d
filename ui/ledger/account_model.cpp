// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_model.h"

#include <algorithm>

#include <QFont>

#include "ledger/balances.h"
#include "ledger/words.h"
#include "reports/cell_text.h"
#include "reports/words.h"
#include "widgets/table_view.h"

namespace sokoguru::ui {

namespace {
constexpr int months_kept = 24;
constexpr int entries_kept = 1000;
} // namespace

AccountModel::AccountModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), blocks_(months_kept), entries_(entries_kept)
{
}

void AccountModel::load(const ledger::Account& account, Date from, Date to)
{
    Books& books = workspace_.books();
    beginResetModel();
    blocks_.clear();
    entries_.clear();
    account_ = account;
    from_ = from;
    to_ = to;
    opening_ = ledger::balance(books, account.id, base::add_days(from, -1));
    closing_ = ledger::balance(books, account.id, to);
    turnover_ = ledger::account_turnover(books, account.id, from, to);
    months_ = ledger::account_months(books, account.id, from, to);
    ends_.clear();
    movements_ = 0;
    for (const ledger::MonthRows& month : months_)
        ends_.push_back(movements_ += month.rows);
    endResetModel();
}

void AccountModel::clear()
{
    beginResetModel();
    account_.reset();
    months_.clear();
    ends_.clear();
    movements_ = 0;
    blocks_.clear();
    entries_.clear();
    endResetModel();
}

AccountModel::Spot AccountModel::spot_of(int movement) const
{
    const auto month = std::upper_bound(ends_.begin(), ends_.end(), movement);
    const auto index = static_cast<std::size_t>(month - ends_.begin());
    return {index, static_cast<std::size_t>(movement - (index == 0 ? 0 : ends_[index - 1]))};
}

const AccountModel::Block& AccountModel::block(std::size_t month) const
{
    const Period period = months_[month].month;
    if (const Block* known = blocks_.object(period.to_int())) return *known;
    Books& books = workspace_.books();
    const Date first = std::max(from_, period.first_day());
    auto* const read = new Block;
    read->rows = ledger::account_movements(books, account_->id, first, std::min(to_, period.last_day()));
    Money running = ledger::balance(books, account_->id, base::add_days(first, -1));
    for (const ledger::Movement& one : read->rows)
        read->balances.push_back(running += one.amount);
    blocks_.insert(period.to_int(), read);
    return *read;
}

const ledger::EntryRow& AccountModel::entry(EntryId id) const
{
    if (const auto* known = entries_.object(id.value)) return *known;
    auto* const read = new ledger::EntryRow(ledger::entry_row(workspace_.books(), id));
    entries_.insert(id.value, read);
    return *read;
}

std::optional<EntryId> AccountModel::entry_at(int row) const
{
    if (row < 1 || row > movements_) return std::nullopt;
    const Spot spot = spot_of(row - 1);
    const Block& rows = block(spot.month);
    return spot.at < rows.rows.size() ? std::optional(rows.rows[spot.at].entry) : std::nullopt;
}

int AccountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !account_ ? 0 : movements_ + 2;
}

int AccountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString AccountModel::amount(Money amount, bool plain) const
{
    return plain ? QString::fromStdString(reports::spreadsheet_text(amount, workspace_.language()))
                 : workspace_.money(amount);
}

QVariant AccountModel::edge_text(bool first, int column, bool plain) const
{
    const int sign = account_->normal_side == ledger::Side::debit ? 1 : -1;
    switch (column) {
    case date:
        return workspace_.short_date(first ? from_ : to_);
    case memo:
        return workspace_.say(first ? label("ledger", "Balance before")
                                    : label("ledger", "Turnover and balance after"));
    case debit:
        return first ? QString() : amount(turnover_.debit, plain);
    case credit:
        return first ? QString() : amount(turnover_.credit, plain);
    case balance:
        return amount((first ? opening_ : closing_) * sign, plain);
    default:
        return {};
    }
}

QVariant AccountModel::movement_text(int movement, int column, bool plain) const
{
    const Spot spot = spot_of(movement);
    const Block& rows = block(spot.month);
    if (spot.at >= rows.rows.size()) return {};
    const ledger::Movement& row = rows.rows[spot.at];
    const int sign = account_->normal_side == ledger::Side::debit ? 1 : -1;
    const auto line = [&]() -> const ledger::Line& {
        return entry(row.entry).lines.at(static_cast<std::size_t>(row.line - 1));
    };
    switch (column) {
    case date:
        return workspace_.short_date(row.date);
    case document:
        return QString::fromStdString(entry(row.entry).number);
    case memo:
        return QString::fromStdString(entry(row.entry).memo);
    case contra:
        return contra_accounts(workspace_, entry(row.entry), account_->id);
    case member:
        // A cash book says who paid.
        if (const QString own = subject_of(workspace_, line()); !own.isEmpty()) return own;
        return other_subject(workspace_, entry(row.entry), account_->id);
    case debit:
        return row.amount.is_negative() ? QString() : amount(row.amount, plain);
    case credit:
        return row.amount.is_negative() ? amount(-row.amount, plain) : QString();
    case balance:
        return amount(rows.balances[spot.at] * sign, plain);
    default:
        return {};
    }
}

QVariant AccountModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !account_ || workspace_.is_busy()) return {};
    const int column = index.column();
    const bool is_amount = column == debit || column == credit || column == balance;
    const bool first = index.row() == 0;
    const bool last = index.row() == movements_ + 1;
    switch (role) {
    case Qt::DisplayRole:
        return first || last ? edge_text(first, column, false) : movement_text(index.row() - 1, column, false);
    case PlainRole:
        if (!is_amount) return {};
        return first || last ? edge_text(first, column, true) : movement_text(index.row() - 1, column, true);
    case Qt::ToolTipRole:
        if (column == memo || column == contra || column == member) return index.data();
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>((is_amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (first || last) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= debit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const bool cash = account_ && account_->cash != ledger::CashKind::none;
    const auto say = [&](const Label& text) { return workspace_.say(text); };
    switch (section) {
    case date:
        return say(label("ledger", "Date"));
    case document:
        return say(label("ledger", "Document"));
    case memo:
        return say(label("ledger", "Description"));
    case contra:
        return say(label("ledger", "Contra account"));
    case member:
        return say(label("ledger", "Member or subsidiary"));
    case debit:
        return say(cash ? label("ledger", "Receipts") : label("ledger", "Debit"));
    case credit:
        return say(cash ? label("ledger", "Payments") : label("ledger", "Credit"));
    case balance:
        return say(label("ledger", "Balance"));
    default:
        return {};
    }
}

} // namespace sokoguru::ui
