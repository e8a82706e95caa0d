// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

namespace sokoguru::test {

/// Alt-letters that stand on more than one thing of a window as it is now: buttons, names of fields, tabs and the menus
/// of its bar, as far as they can be seen; what cannot be used now can in the next moment. A line for each such letter,
/// with what wants it; empty: none, and each letter does what it is underlined for. `translated`: what a window with
/// English words would say in Indonesian.
std::string clashing_letters(const QWidget& window, bool translated = false);

} // namespace sokoguru::test
