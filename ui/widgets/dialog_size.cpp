// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_size.h"

#include <algorithm>

#include <QDialog>
#include <QScreen>

#include "look/look.h"

namespace sokoguru::ui {

namespace {

/// More than the desktops of Debian and Windows draw.
constexpr QSize usual_frame(16, 48);

} // namespace

QSize room_for(const QDialog& dialog)
{
    return dialog.screen()->availableGeometry().size() - QSize(40, 60);
}

void keep_on_screen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen()) return;
    const QRect screen = window.screen()->availableGeometry();
    const QSize frame = window.isVisible() ? window.frameSize() - window.size() : usual_frame;
    window.resize(window.size().boundedTo(screen.size() - frame));
    const QSize whole = window.size() + frame;
    const QPoint wanted = window.pos();
    const QPoint inside(
        std::clamp(wanted.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - whole.width())),
        std::clamp(wanted.y(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - whole.height())));
    // Before it is shown the desktop chooses its place, unless it had one already.
    if (inside != wanted && (window.isVisible() || window.testAttribute(Qt::WA_Moved))) window.move(inside);
}

void size_by_text(QDialog& dialog, int width, int height)
{
    dialog.resize((QSize(width, height) * px(Type::body)).boundedTo(room_for(dialog)));
}

} // namespace sokoguru::ui
