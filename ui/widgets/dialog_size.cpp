// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_size.h"

#include <QDialog>
#include <QScreen>

#include "look/look.h"

namespace sokoguru::ui {

QSize room_for(const QDialog& dialog)
{
    return dialog.screen()->availableGeometry().size() - QSize(40, 60);
}

void size_by_text(QDialog& dialog, int width, int height)
{
    dialog.resize((QSize(width, height) * px(Type::body)).boundedTo(room_for(dialog)));
}

} // namespace sokoguru::ui
