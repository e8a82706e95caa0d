// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sokoguru::ui {

/// Drop-downs and number boxes that nobody has opened leave the mouse wheel and the page keys to what scrolls them: a
/// rate or a product must not change because somebody went down a page. The house style watches every one of them with
/// it.
class CalmFields : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Watches the widget if it is of that kind.
    void watch(QWidget& widget);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sokoguru::ui
