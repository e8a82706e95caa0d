// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sokoguru::test {

/// Turns the mouse wheel over every drop-down and number box of a page or dialog and presses the page keys on it, and
/// checks that none changes. Gives how many there are.
int turn_the_wheel_over(QWidget& whole);

/// One notch of the wheel over the middle of a widget, as the mouse sends it.
void turn_the_wheel(QWidget& over, int notches);

} // namespace sokoguru::test
