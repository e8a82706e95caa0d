// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/calm_fields.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>

namespace sokoguru::ui {

namespace {

bool is_page_key(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

void CalmFields::watch(QWidget& widget)
{
    if (qobject_cast<QComboBox*>(&widget) == nullptr && qobject_cast<QAbstractSpinBox*>(&widget) == nullptr) return;
    widget.installEventFilter(this);
    // Qt gives them the keyboard by the wheel, too.
    if (widget.focusPolicy() == Qt::WheelFocus) widget.setFocusPolicy(Qt::StrongFocus);
}

bool CalmFields::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::Wheel && !is_page_key(*event)) return false;
    // Kept from the field and not accepted, it goes on to the field's parents. An opened list is a window of its own,
    // and gets its events there.
    event->ignore();
    return true;
}

} // namespace sokoguru::ui
