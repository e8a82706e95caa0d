// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QCache>

#include "ledger/browse.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// Entries as a journal: a row for each line, what the entry says in its first. What a row says is read when it is
/// shown.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { date, document, memo, account, member, debit, credit, column_count };

    explicit JournalModel(Workspace& workspace, QObject* parent = nullptr);

    void show(std::vector<ledger::JournalEntry> entries);
    /// Shows only these of the entries; none: all.
    void keep(const std::optional<std::vector<EntryId>>& entries);
    int shown_entries() const { return static_cast<int>(shown_.size()); }

    /// The entry and the line behind a row.
    EntryId entry_at(int row) const;
    ledger::Line line_at(int row) const;
    /// The first row of an entry, or -1.
    int row_of(EntryId entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Spot {
        std::size_t entry; ///< of those shown
        int line;          ///< from 0
    };
    Spot spot_of(int row) const;
    const ledger::EntryRow& row_of_entry(EntryId id) const;
    void count();
    QVariant text(int row, int column, bool plain) const;

    Workspace& workspace_;
    std::vector<ledger::JournalEntry> all_;
    std::vector<ledger::JournalEntry> shown_;
    std::vector<int> ends_; ///< rows up to and with each entry
    mutable QCache<qint64, ledger::EntryRow> entries_;
};

} // namespace sokoguru::ui
