// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_delegate.h"

#include <QPainter>

#include "look/look.h"

namespace sokoguru::ui {

namespace {
constexpr int icon_size = 16;
constexpr int least_detail = 40;
} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colour = colours(option.palette);
    painter->save();
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? colour.selection : colour.surface);
    QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
    const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
    if (!picture.isNull()) {
        picture.paint(painter, QRect(line.left(), line.center().y() - icon_size / 2 + 1, icon_size, icon_size));
        line.setLeft(line.left() + icon_size + space::small);
    }
    painter->setFont(option.font);
    painter->setPen(colour.text);
    const QString shown = index.data(Qt::DisplayRole).toString();
    painter->drawText(line, Qt::AlignVCenter, option.fontMetrics.elidedText(shown, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + option.fontMetrics.horizontalAdvance(shown) + space::medium);
    if (line.width() > least_detail) {
        painter->setPen(colour.muted);
        const QString detail = index.data(detail_role).toString();
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString all = index.data(Qt::DisplayRole).toString() + index.data(detail_role).toString();
    return {option.fontMetrics.horizontalAdvance(all) + 4 * space::medium, option.fontMetrics.height() + 10};
}

} // namespace sokoguru::ui
