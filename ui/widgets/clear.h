// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace sokoguru::ui {

/// Takes a widget off its page. Never `delete` it there: Qt may be on its way through the page's widgets (a new text
/// size, a resize), and a button may be the one that was just pressed. It is out of sight and out of every search by
/// name at once, and deleted with the next turn of the event loop. Nothing for none.
void drop(QWidget* widget);

/// Empties a layout from its item `from` on, its widgets dropped.
void clear_layout(QLayout& layout, int from = 0);

} // namespace sokoguru::ui
