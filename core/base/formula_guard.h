// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sokoguru::base {

/// Spreadsheets run a text that begins with = + - @ or a tab as a formula, also when it comes from a csv file. A name
/// or a memo of that kind leaves us with an apostrophe before it; reading it back takes the apostrophe away.
///
/// To make the way back exact, a text that already looks guarded (apostrophes before such a character) gets one more:
/// unguard_formula(guard_formula(x)) = x for every x.
std::string guard_formula(std::string_view text);
std::string unguard_formula(std::string_view text);

} // namespace sokoguru::base
