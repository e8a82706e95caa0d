// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/house_style.h"

#include "look/look.h"

namespace sokoguru::ui {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

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
