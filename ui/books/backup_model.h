// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "books/restore.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// The backups that were found: when, how much they hold, and how they differ from the books of now.
class BackupModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { made, entries, last_day, against, place, columns };
    struct Row {
        books::FoundBackup backup;
        std::optional<books::BackupDifference> difference;
    };

    explicit BackupModel(Workspace& workspace, QObject* parent = nullptr);

    void show(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString difference(const Row& row) const;

    Workspace& workspace_;
    std::vector<Row> rows_;
};

} // namespace sokoguru::ui
