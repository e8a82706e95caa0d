// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Names of months and days as people and programs write them in Indonesian and English; the same for fields and lists.
namespace sokoguru::base {

/// 1 to 12 for `maret`, `mar`, `agust`, `agt`, `august` …: three letters of a name or more, in lower case; 0 for any
/// other word.
int month_named(std::string_view word);

/// Whether a word in lower case is a day of the week, `jumat`, `jum'at`, `kam`, `friday`: three letters or more. Before
/// a date it says nothing that the date does not.
bool is_weekday(std::string_view word);

} // namespace sokoguru::base
