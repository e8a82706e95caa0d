// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::ui {

/// Any report as a table: lists are sorted and filtered here, with the totals kept below and made anew of the lines
/// that are shown; statements keep their order. Every list of the window is one of these.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ReportModel(QObject* parent = nullptr);

    /// Takes the columns that people see. A long report is not copied where those come before the others.
    void show(std::shared_ptr<const reports::Report> report, const Texts& texts);
    /// The columns that people see.
    const std::vector<reports::Column>& columns() const { return columns_; }

    /// Shows only lines in which every word of `text` (folded: search/match.h) occurs, and that `keep` accepts.
    void filter(const QString& text, std::function<bool(const reports::Row&)> keep = {});
    /// Lines that are shown, totals not counted.
    int shown_lines() const { return lines_; }
    /// Sum of a money or integer column over the shown lines.
    Money shown_sum(int column) const;

    /// Its cells are those of columns(); more may follow.
    const reports::Row& row_at(int row) const;
    reports::Link link_at(int row) const { return row_at(row).link; }
    /// The row with that link, or -1.
    int find(const reports::Link& link) const;
    /// The column of that key, or -1.
    int column_of(const std::string& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// Sorts all lines, once for each order.
    void put_in_order();
    /// Makes what is searched.
    void fold();
    /// Takes the lines that are shown out of the order.
    void arrange();
    bool is_sum(const reports::Row& row) const;

    std::shared_ptr<const reports::Report> report_;
    std::vector<reports::Column> columns_;
    Texts texts_;
    std::vector<std::string> haystacks_; ///< folded words of each row, made when first filtered
    std::vector<int> order_;             ///< lines of the report as sorted; of a statement all rows
    std::vector<int> sums_;              ///< the other rows
    std::vector<int> shown_;             ///< rows of the report, in the order shown
    std::vector<reports::Row> totals_;   ///< made of the shown lines, for lists with a total row
    int lines_ = 0;
    QString filter_;
    std::function<bool(const reports::Row&)> keep_;
    int sort_column_ = -1;
    Qt::SortOrder sort_order_ = Qt::AscendingOrder;
};

} // namespace sokoguru::ui
