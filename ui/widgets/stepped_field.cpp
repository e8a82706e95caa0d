// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepped_field.h"

#include <QKeyEvent>

namespace sokoguru::ui {

void SteppedField::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly()) {
        InputLine::keyPressEvent(event);
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const bool wants_popup =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    // While something else is being typed, + and - belong to it: 25-3.
    const bool at_once = plain && is_finished();
    if (wants_popup)
        open_popup();
    else if (plain && event->key() == Qt::Key_Up)
        step(1);
    else if (plain && event->key() == Qt::Key_Down)
        step(-1);
    else if (plain && event->key() == Qt::Key_PageUp)
        step_page(1);
    else if (plain && event->key() == Qt::Key_PageDown)
        step_page(-1);
    else if (at_once && event->text() == QLatin1String("+"))
        step(1);
    else if (at_once && event->text() == QLatin1String("-"))
        step(-1);
    else if (at_once && event->text().toLower() == QLatin1String("t"))
        go_today();
    else
        return InputLine::keyPressEvent(event);
    event->accept();
}

} // namespace sokoguru::ui
