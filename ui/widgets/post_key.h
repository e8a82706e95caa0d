// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "base/label.h"

class QPushButton;
class QWidget;

namespace sokoguru::ui {

/// Ctrl+Enter presses the button from every field of the window, as if it was clicked: what was typed last counts. The
/// button says so when the mouse rests on it.
///
/// Enter alone presses it only after a pause (widgets/typing_pace.h): the Enter that a scanner sends behind a code
/// posts nothing. One that came too fast is used up, and `too_fast` says so.
void post_by_key(QWidget& window, QPushButton& button, std::function<void()> too_fast = {});

/// What is said of an Enter that came too fast.
Label enter_too_fast();

} // namespace sokoguru::ui
