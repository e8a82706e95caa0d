// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/error.h"

/// Inside this room only.
namespace sokoguru::loans {

/// The value that a word of the file stands for. The schema lets no other in.
template <typename Enum, std::size_t N>
Enum named(const char* table, const std::array<const char*, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text) return static_cast<Enum>(i);
    throw Error(Code::damaged_file, {std::string(table), std::string(text)});
}

} // namespace sokoguru::loans
