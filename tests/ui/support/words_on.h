// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace sokoguru::test {

/// Every word a window holds, what is hidden just now too, in the order of its parts: title, labels, buttons, groups,
/// tabs, choices, headings, places in a side bar, actions, tips, and what a screen reader says. What stands in fields
/// and lists is left out: it is the user's.
QStringList words_on(const QWidget& window);

} // namespace sokoguru::test
