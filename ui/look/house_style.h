// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sokoguru::ui {

class CalmFields;

/// Fusion under the style sheet, with the room that cells of tables and lists need at their sides. A padding in the
/// style sheet would be kept for selected cells only, and their text would jump. The keyboard's focus is shown by the
/// style sheet's borders alone. Qt's own file dialog gets columns that hold what they show. Drop-downs and number boxes
/// leave the wheel alone (look/calm_fields.h).
class HouseStyle : public QProxyStyle {
public:
    HouseStyle();
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

private:
    CalmFields* calm_;
};

} // namespace sokoguru::ui
