// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/house_style.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTimer>
#include <QTreeView>

#include "look/calm_fields.h"
#include "look/look.h"

namespace sokoguru::ui {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")), calm_(new CalmFields(this)) {}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    calm_->watch(*widget);
    if (qobject_cast<QFileDialog*>(widget) == nullptr) return;
    // It restores the widths of last time while it is being shown; ours are wider by their margins.
    QTimer::singleShot(0, widget, [widget] {
        auto* const files = widget->findChild<QTreeView*>(QStringLiteral("treeView"));
        if (files == nullptr || files->header()->count() < 2) return;
        files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        files->hideColumn(2); // the kind, in the words of the system: "SQLite3 database"
    });
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Rows of lists and trees; tables set theirs.
    if (type == CT_ItemViewItem) out.setHeight(qMax(out.height(), px(Type::body) + 13));
    return out;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // A cell's text begins one pixel behind this margin: at that of the column's head.
    if (metric == PM_FocusFrameHMargin) return space::small - 1;
    // Pictures grow with the text.
    if (metric == PM_ButtonIconSize || metric == PM_SmallIconSize || metric == PM_ListViewIconSize ||
        metric == PM_TabBarIconSize)
        return 16 * text_percent() / 100;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    if (hint == SH_EtchDisabledText) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace sokoguru::ui
