// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include <algorithm>

#include "base/calendar_words.h"
#include "base/error.h"
#include "exchange/columns.h"
#include "exchange/text_parts.h"
#include "exchange/words.h"

namespace sokoguru::exchange {

namespace {

std::optional<Date> possible(int year, int month, int day)
{
    if (year < 1900 || year > 2100 || month < 1 || day < 1) return std::nullopt;
    const Date date = base::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return out;
}

/// A month by name, as fields take it too.
std::optional<int> month_of(std::string_view word)
{
    if (const auto known = small_number(english_word("month", word))) return known;
    const int month = base::month_named(lower(trimmed(word)));
    return month == 0 ? std::nullopt : std::optional(month);
}

} // namespace

std::optional<Date> read_date(const RawCell& cell)
{
    std::string_view text = trimmed(cell.text);
    if (text.empty()) return std::nullopt;
    const Error impossible(Code::impossible_date, {cell.text});
    if (cell.numeric) throw impossible;
    // A time behind the day says nothing here.
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        const std::size_t gap = text.find_last_of(" T", colon);
        if (gap == std::string_view::npos) throw impossible;
        text = trimmed(text.substr(0, gap));
    }
    const std::string lowered = lower(text);
    if (const std::size_t end = lowered.find_first_of(", ");
        end != std::string::npos && base::is_weekday(std::string_view(lowered).substr(0, end)))
        text = trimmed(text.substr(std::min(lowered.find_first_not_of(", ", end), lowered.size())));
    char separator = ' ';
    for (const char c : {'/', '-', '.'})
        if (text.find(c) != std::string_view::npos) separator = c;
    std::vector<std::string_view> parts = split(text, separator);
    std::erase_if(parts, [&](std::string_view part) { return separator == ' ' && part.empty(); });
    if (parts.size() != 3) throw impossible;
    if (parts[0].size() == 4) std::swap(parts[0], parts[2]);
    // Which century it is would be a guess.
    if (parts[2].size() == 2 && all_digits(parts[2]) && small_number(trimmed(parts[0])))
        throw Error(Code::two_digit_year,
                    {cell.text, std::string(text.substr(0, text.size() - 2)) + "20" + std::string(parts[2])});
    if (parts[2].size() != 4) throw impossible;
    const auto day = small_number(trimmed(parts[0]));
    auto month = small_number(trimmed(parts[1]));
    if (!month) month = month_of(parts[1]);
    const auto year = small_number(parts[2]);
    const auto date = day && month && year ? possible(*year, *month, *day) : std::nullopt;
    if (!date) throw impossible;
    return date;
}

std::optional<Period> read_period(const RawCell& cell, std::string_view column)
{
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) return std::nullopt;
    std::string spaced(text);
    std::replace_if(
        spaced.begin(), spaced.end(), [](char c) { return c == '/' || c == '-' || c == '.'; }, ' ');
    std::vector<std::string_view> parts = split(spaced, ' ');
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    if (parts.size() == 2) {
        if (parts[0].size() == 4 && all_digits(parts[0])) std::swap(parts[0], parts[1]);
        auto month = small_number(parts[0]);
        if (!month) month = month_of(parts[0]);
        const auto year = small_number(parts[1]);
        if (month && year && *month >= 1 && *month <= 12 && *year >= 1900 && *year <= 2100)
            return Period{*year, *month};
    } else if (parts.size() >= 3) {
        try {
            if (const auto date = read_date(cell)) return Period::of(*date);
        } catch (const Error&) {
            // Named below as a month that cannot be read.
        }
    }
    throw Error(Code::bad_value,
                {title_arg(column), cell.text, term("exchange", "Write the year and the month, such as 2026-01.")});
}

std::optional<Rate> read_rate(const RawCell& cell, std::string_view column)
{
    std::string_view text = trimmed(cell.text);
    if (text.empty()) return std::nullopt;
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    try {
        return Rate::parse(plain);
    } catch (const Error&) {
        throw Error(Code::bad_value,
                    {title_arg(column), cell.text, term("exchange", "Write the percentage such as 1,5.")});
    }
}

std::optional<int> read_count(const RawCell& cell, std::string_view column)
{
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) return std::nullopt;
    // `12 x`, `12 bulan`: the unit behind the number is said elsewhere.
    const std::string_view number = text.substr(0, text.find(' '));
    const auto value = small_number(number);
    if (!value || *value == 0 || *value > 100'000)
        throw Error(Code::bad_value,
                    {title_arg(column), cell.text, term("exchange", "Write a whole number such as 12.")});
    return value;
}

std::string read_text(const RawCell& cell)
{
    return std::string(trimmed(cell.text));
}

} // namespace sokoguru::exchange
