// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sokoguru::base {

/// Foreign text as it may be shown: a name in a file, a note beside it, a cell of somebody's list could carry the
/// control sequences of a terminal, or turn the order of a line around. Control characters (C0, DEL, C1), marks of
/// direction (U+202A–202E, U+2066–2069) and line and paragraph separators are left out, tabs and line ends become
/// blanks, what is no UTF-8 becomes U+FFFD. Everything else stays byte for byte.
std::string printable(std::string_view text);

} // namespace sokoguru::base
