// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sokoguru::test {

/// Turns the mouse wheel over every drop-down and number box of a page or dialog and presses the page keys on it, and
/// checks that none changes. Gives how many there are.
int turn_the_wheel_over(QWidget& whole);

/// Notches of the wheel over the middle of a widget. False: it was not taken there, and Qt hands it on to what is
/// around.
bool turn_the_wheel(QWidget& over, int notches);

} // namespace sokoguru::test
