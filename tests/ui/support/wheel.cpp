// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wheel.h"

#include "support/catch.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace sokoguru::test {

namespace {

/// What a field holds, as somebody sees it.
QString content(const QWidget& field)
{
    if (const auto* const box = qobject_cast<const QComboBox*>(&field))
        return QString::number(box->currentIndex()) + QLatin1Char(' ') + box->currentText();
    return static_cast<const QAbstractSpinBox&>(field).text();
}

void press(QWidget& field, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&field, &event);
}

} // namespace

bool turn_the_wheel(QWidget& over, int notches)
{
    const QPoint middle = over.rect().center();
    QWheelEvent event(middle, over.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

int turn_the_wheel_over(QWidget& whole)
{
    int seen = 0;
    for (QWidget* const field : whole.findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(field) == nullptr && qobject_cast<QAbstractSpinBox*>(field) == nullptr) continue;
        if (!field->isVisibleTo(&whole) || !field->isEnabled()) continue;
        ++seen;
        const QString before = content(*field);
        INFO(field->metaObject()->className()
             << " '" << field->objectName().toStdString() << "' " << before.toStdString());
        for (const int notches : {-1, 1, 1, -1, -1}) {
            turn_the_wheel(*field, notches);
            CHECK(content(*field) == before);
        }
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageUp}) {
            press(*field, key);
            CHECK(content(*field) == before);
        }
    }
    return seen;
}

} // namespace sokoguru::test
