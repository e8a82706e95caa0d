// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sokoguru::reports {

/// How many columns of a terminal a UTF-8 text takes: wide characters two, combining marks none. Bytes that are not
/// UTF-8 count one each, as terminals show a replacement for them.
std::size_t text_width(std::string_view text);

/// The text in at most `width` columns; what is cut off shows as an ellipsis. Never cuts inside a character.
std::string clip(std::string_view text, std::size_t width);

/// The text with U+FFFD for bytes that are not UTF-8 and for the two characters that XML cannot hold.
std::string repaired(std::string_view text);

/// The first `count` characters (code points) of a text, and no half character.
std::string first_characters(std::string_view text, std::size_t count);

/// The text as it may go to a terminal or a spreadsheet cell in one line: line ends, tabs and other control characters
/// become blanks (an escape sequence in a name must not command the terminal), bytes that are not UTF-8 become U+FFFD.
std::string one_line(std::string_view text);

} // namespace sokoguru::reports
