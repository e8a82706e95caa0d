// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;
class QWidget;

namespace sokoguru::ui {

/// The room that a dialog may take: the screen less the frame that the desktop draws around it.
QSize room_for(const QDialog& dialog);

/// Gives the dialog a size in heights of the body text, so that it grows with the text, but never beyond the screen.
void size_by_text(QDialog& dialog, int width, int height);

/// Moves the window, and makes it smaller where it has to be, until it lies on the screen with the frame that the
/// desktop drew around it. Before it is shown nothing is known of the frame: the usual one is allowed for.
void keep_on_screen(QWidget& window);

} // namespace sokoguru::ui
