// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/national_id.h"

#include <algorithm>
#include <chrono>

#include "exchange/values.h"

namespace sokoguru::exchange {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int two_digits(const std::string& id, std::size_t at)
{
    return (id[at] - '0') * 10 + (id[at + 1] - '0');
}

/// The two digits of the year leave the century open: 29 February is possible where either century has it.
bool is_birth_date(int day, int month, int year)
{
    if (day > 40) day -= 40;
    return day >= 1 && month >= 1 &&
           (base::make_date(1900 + year, static_cast<unsigned>(month), static_cast<unsigned>(day)).ok() ||
            base::make_date(2000 + year, static_cast<unsigned>(month), static_cast<unsigned>(day)).ok());
}

} // namespace

std::optional<base::Term> damage_of_national_id(const RawCell& cell)
{
    const std::string id = read_text(cell);
    if (id.empty()) return std::nullopt;
    const bool all_digits = std::all_of(id.begin(), id.end(), is_digit);
    // `3,21601E+15`
    if (!all_digits && is_digit(id.front()) && id.find_first_of("eE") != std::string::npos)
        return term("exchange", "Excel turned it into a number with an exponent");
    if (cell.numeric) return term("exchange", "the cell holds a number, and a number keeps only 15 digits");
    if (!all_digits || id.size() != 16) return term("exchange", "it does not have 16 digits");
    if (!is_birth_date(two_digits(id, 6), two_digits(id, 8), two_digits(id, 10)))
        return term("exchange", "digits 7 to 12 are not a date of birth");
    if (id.ends_with("0000")) return term("exchange", "its last four digits are 0000");
    return std::nullopt;
}

NationalIdFacts facts_of_national_id(std::string_view digits)
{
    const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + (digits[at + 1] - '0'); };
    const int day = two(6);
    return {day > 40 ? day - 40 : day, two(8), two(10), day > 40};
}

bool is_shortened_number(const RawCell& cell)
{
    const std::string text = read_text(cell);
    // 1,23457E+15
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string::npos && exponent > 0 && text.find_first_not_of("0123456789.,") == exponent &&
        text.find_first_not_of("+0123456789", exponent + 1) == std::string::npos && exponent + 1 < text.size())
        return true;
    return cell.numeric && text.size() > 15 && text.find_first_not_of("0123456789") == std::string::npos;
}

bool all_end_in_zero(std::span<const RawCell> column)
{
    std::size_t ids = 0;
    for (const RawCell& cell : column) {
        const std::string id = read_text(cell);
        if (id.empty()) continue;
        if (id.back() != '0') return false;
        ++ids;
    }
    return ids > 1;
}

} // namespace sokoguru::exchange
