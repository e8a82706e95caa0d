// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sokoguru::ui {

class ReportTable;

/// Draws an icon beside the words of a table that stand for a state: paid, overdue, waiting … An icon and a word, so
/// that nobody has to tell colours apart.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StatusDelegate(ReportTable& table);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    ReportTable& table_;
};

} // namespace sokoguru::ui
