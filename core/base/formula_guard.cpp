// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formula_guard.h"

namespace sokoguru::base {

namespace {

/// Where the formula would begin behind `apostrophes` apostrophes, or npos if the text is none.
std::size_t formula_start(std::string_view text)
{
    const std::size_t start = text.find_first_not_of('\'');
    if (start == std::string_view::npos) return start;
    // A carriage return or line feed at the beginning is skipped by some spreadsheets, which then see the formula.
    return std::string_view("=+-@\t\r\n").find(text[start]) == std::string_view::npos ? std::string_view::npos : start;
}

} // namespace

std::string guard_formula(std::string_view text)
{
    return formula_start(text) == std::string_view::npos ? std::string(text) : "'" + std::string(text);
}

std::string unguard_formula(std::string_view text)
{
    const std::size_t start = formula_start(text);
    return start == std::string_view::npos || start == 0 ? std::string(text) : std::string(text.substr(1));
}

} // namespace sokoguru::base
