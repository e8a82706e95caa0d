// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

// What the readers of amounts, dates and numbers share. Inside this room only.
namespace sokoguru::exchange {

/// The no-break space, which spreadsheets put between groups of digits.
inline constexpr std::string_view no_break_space = "\xC2\xA0";

/// Without blanks, line ends and no-break spaces at both ends.
std::string_view trimmed(std::string_view text);
bool all_digits(std::string_view text);
/// The number in a text of one to nine digits.
std::optional<int> small_number(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace sokoguru::exchange
