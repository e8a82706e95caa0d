// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "exchange/preview.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// The rows of a list as an import reads them. DisplayRole is what a cell is understood as; RawRole is what stands in
/// the list; ProblemRole why it cannot be used. A sum below the list says in its first cell that it is left out. The
/// vertical header numbers rows as Excel does.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RawRole = Qt::UserRole + 20, ProblemRole, IgnoredRole };

    explicit PreviewModel(Workspace& workspace, QObject* parent = nullptr);

    void show(exchange::Preview preview, const std::vector<Issue>& issues);
    void clear();
    const exchange::Preview& preview() const { return preview_; }
    /// The cell an issue is about, as far as it is shown.
    QModelIndex cell_of(const Issue& issue) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString problem_at(int row, int column) const;

    Workspace& workspace_;
    exchange::Preview preview_;
    std::map<std::pair<int, std::string>, Label> problems_; ///< by Excel's row and the column's name
};

/// Two lines a cell: what it was understood as, and below it, muted, what stands in the list.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The issues of an import: row, column, value, and what to do.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit IssueModel(Workspace& workspace, QObject* parent = nullptr);

    void show(std::vector<Issue> issues);
    const std::vector<Issue>& issues() const { return issues_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workspace& workspace_;
    std::vector<Issue> issues_;
};

} // namespace sokoguru::ui
