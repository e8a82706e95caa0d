// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup_model.h"

#include "shell/file_desk.h"

namespace sokoguru::ui {

BackupModel::BackupModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](Change change) {
        if (change != Change::language) return;
        beginResetModel();
        endResetModel();
    });
}

void BackupModel::show(std::vector<Row> rows)
{
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BackupModel::difference(const Row& row) const
{
    if (row.backup.problem) return workspace_.say(row.backup.problem->message());
    if (row.backup.facts->copy != books::CopyKind::none)
        return workspace_.say(label("backup", "a practice or reading copy"));
    if (!row.difference) return {};
    if (!row.difference->same_history) return workspace_.say(label("backup", "from books that went another way"));
    if (row.difference->missing == 0) return workspace_.say(label("backup", "the same entries as now"));
    return workspace_.say(label("backup", "{0} entries fewer than now", row.difference->missing));
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) return from_path(row.backup.path);
    if (role == Qt::TextAlignmentRole && index.column() == entries)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const auto& facts = row.backup.facts;
    switch (index.column()) {
    case made: {
        QString text = workspace_.date(row.backup.made.day) + QStringLiteral(", ") +
                       QString::fromStdString(books::time_of_day(row.backup.made));
        if (row.backup.made.closes != 0)
            text += QStringLiteral(" · ") +
                    workspace_.say(label("backup", "before closing {0}", std::to_string(row.backup.made.closes)));
        if (row.backup.made.asked) text += QStringLiteral(" · ") + workspace_.say(label("backup", "asked for, stays"));
        return text;
    }
    case entries:
        return facts ? workspace_.number(facts->entries) : QString();
    case last_day:
        return facts && facts->last_day ? workspace_.short_date(*facts->last_day) : QString();
    case against:
        return difference(row);
    default:
        return from_path(row.backup.path.parent_path());
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case made:
        return workspace_.say(label("backup", "Made on"));
    case entries:
        return workspace_.say(label("backup", "Entries"));
    case last_day:
        return workspace_.say(label("backup", "Last day"));
    case against:
        return workspace_.say(label("backup", "Compared with now"));
    default:
        return workspace_.say(label("backup", "Place"));
    }
}

} // namespace sokoguru::ui
