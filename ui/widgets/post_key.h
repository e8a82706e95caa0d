// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QWidget;

namespace sokoguru::ui {

/// Ctrl+Enter presses the button from every field of the window, as if it was clicked: what was typed last counts. The
/// button says so when the mouse rests on it.
void post_by_key(QWidget& window, QPushButton& button);

} // namespace sokoguru::ui
