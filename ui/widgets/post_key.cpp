// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/post_key.h"

#include <QPushButton>
#include <QShortcut>

namespace sokoguru::ui {

void post_by_key(QWidget& window, QPushButton& button)
{
    button.setToolTip(QStringLiteral("Ctrl+Enter"));
    auto* const key = new QShortcut(&window);
    // Of the keyboard's two.
    key->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QObject::connect(key, &QShortcut::activated, &button, [&button] {
        if (!button.isVisible() || !button.isEnabled()) return;
        button.setFocus(Qt::OtherFocusReason); // a field reads what was typed when it is left
        button.click();
    });
}

} // namespace sokoguru::ui
