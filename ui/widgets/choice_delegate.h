// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sokoguru::ui {

/// A line of a list of matches: an icon where there is one, what is shown, and at the right the detail, muted.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int detail_role = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sokoguru::ui
