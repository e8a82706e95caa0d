// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QCache>

#include "ledger/browse.h"
#include "ledger/chart.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// An account's postings with the running balance: the balance before, the rows, the turnover and the balance after.
/// Months are read when one of their rows is looked at, what a row says when it is shown itself.
class AccountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { date, document, memo, contra, member, debit, credit, balance, column_count };

    explicit AccountModel(Workspace& workspace, QObject* parent = nullptr);

    /// Positive is the account's own side; a cash account has receipts and payments.
    void load(const ledger::Account& account, Date from, Date to);
    void clear();
    int movements() const { return movements_; }
    /// The entry behind a row; nothing for the first and the last.
    std::optional<EntryId> entry_at(int row) const;
    Money closing_balance() const { return closing_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Block {
        std::vector<ledger::Movement> rows;
        std::vector<Money> balances; ///< after each row, debit positive
    };
    /// Where a movement stands: its month and its place in it.
    struct Spot {
        std::size_t month;
        std::size_t at;
    };
    Spot spot_of(int movement) const;
    const Block& block(std::size_t month) const;
    const ledger::EntryRow& entry(EntryId id) const;
    QVariant movement_text(int movement, int column, bool plain) const;
    QVariant edge_text(bool first, int column, bool plain) const;
    QString amount(Money amount, bool plain) const;

    Workspace& workspace_;
    std::optional<ledger::Account> account_;
    Date from_;
    Date to_;
    Money opening_;
    Money closing_;
    ledger::DaysTurnover turnover_;
    std::vector<ledger::MonthRows> months_;
    std::vector<int> ends_; ///< movements up to and with each month
    int movements_ = 0;
    mutable QCache<int, Block> blocks_;
    mutable QCache<qint64, ledger::EntryRow> entries_;
};

} // namespace sokoguru::ui
