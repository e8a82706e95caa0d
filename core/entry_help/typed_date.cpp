// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_help/typed_date.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/calendar_words.h"

namespace sokoguru::entry_help {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}
/// Of at most eight digits.
int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::string lowered(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
}

/// `jumat, 07 agustus 2026` as calendars write it: the day of the week says nothing more.
std::string_view without_weekday(std::string_view text)
{
    const std::size_t end = text.find_first_of(", ");
    if (end == std::string_view::npos || !base::is_weekday(text.substr(0, end))) return text;
    return text.substr(std::min(text.find_first_not_of(", ", end), text.size()));
}

/// Runs of digits and of letters; everything between them separates. Empty where anything else stands in the text.
std::vector<std::string_view> parts_of(std::string_view text)
{
    const auto kind = [](char c) {
        if (is_digit(c)) return 1;
        if (c >= 'a' && c <= 'z') return 2;
        return c == ' ' || c == '/' || c == '-' || c == '.' || c == ',' ? 0 : -1;
    };
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const int here = kind(text[at]);
        std::size_t end = at;
        while (end < text.size() && kind(text[end]) == here)
            ++end;
        if (here < 0) return {};
        if (here > 0) parts.push_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

/// A year of two or four digits; 0 where it is none.
int year_of(std::string_view text, Date today)
{
    if (!all_digits(text)) return 0;
    const int value = number(text.substr(0, 8));
    if (text.size() == 4) return value >= 1900 && value <= 2100 ? value : 0;
    if (text.size() != 2) return 0;
    const int century = static_cast<int>(today.year()) / 100 * 100;
    return century + value <= static_cast<int>(today.year()) + 20 ? century + value : century - 100 + value;
}

/// A month by number or name; 0 where it is none.
int typed_month(std::string_view text)
{
    if (!all_digits(text)) return base::month_named(text);
    return text.size() <= 2 && number(text) <= 12 ? number(text) : 0;
}

/// `+`, `--`, `+7`: the step; nothing where the text is something else.
std::optional<int> step_of(std::string_view text)
{
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const char sign = text.front();
    const std::size_t end = std::min(text.find_first_not_of(sign), text.size());
    std::string_view rest = text.substr(end);
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    int count = static_cast<int>(end);
    if (!rest.empty()) {
        if (end != 1 || !all_digits(rest) || rest.size() > 4) return std::nullopt;
        count = number(rest);
    }
    return sign == '+' ? count : -count;
}

Label date_hint()
{
    return label("entry_help", "Type a day such as 25, 25/3, 25-3-2026 or 25 mar; t is today, + and - move by a day.");
}

TypedDate day_in(int year, int month, int day)
{
    TypedDate typed;
    if (year == 0 || month == 0 || day == 0) {
        typed.problem = date_hint();
        return typed;
    }
    const int last = static_cast<int>(static_cast<unsigned>(Period{year, month}.last_day().day()));
    if (day > last)
        typed.problem = label("entry_help", "{0} ends on the {1}.", Period{year, month}, std::int64_t{last});
    else
        typed.value = base::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return typed;
}

/// `25`, `2503`, `250326`, `25032026`.
TypedDate from_digits(std::string_view text, Date today, Date reference)
{
    const Period here = Period::of(reference);
    if (text.size() <= 2) return day_in(here.year, here.month, number(text));
    if (text.size() != 4 && text.size() != 6 && text.size() != 8) return {std::nullopt, date_hint()};
    const int year = text.size() == 4 ? here.year : year_of(text.substr(4), today);
    return day_in(year, typed_month(text.substr(2, 2)), number(text.substr(0, 2)));
}

} // namespace

TypedDate parse_typed_date(std::string_view typed, Date today, Date reference)
{
    const std::string text = lowered(typed);
    if (text.empty()) return {};
    if (text == "t" || text == "today" || text == "hari ini") return {today, {}};
    if (text == "kemarin" || text == "yesterday") return {base::add_days(today, -1), {}};
    if (text == "besok" || text == "tomorrow") return {base::add_days(today, 1), {}};
    if (const auto step = step_of(text)) {
        const Date day = base::add_days(reference, *step);
        const int year = static_cast<int>(day.year());
        if (year < 1900 || year > 2100) return {std::nullopt, date_hint()};
        return {day, {}};
    }
    std::vector<std::string_view> parts = parts_of(without_weekday(text));
    if (parts.size() == 1 && all_digits(parts[0])) return from_digits(parts[0], today, reference);
    if (parts.size() < 2 || parts.size() > 3) return {std::nullopt, date_hint()};
    // 2026-03-25
    if (parts.size() == 3 && parts[0].size() == 4 && all_digits(parts[0])) std::swap(parts[0], parts[2]);
    // `mar 25`, `march 25, 2026`
    if (!all_digits(parts[0])) std::swap(parts[0], parts[1]);
    if (!all_digits(parts[0]) || parts[0].size() > 2) return {std::nullopt, date_hint()};
    const int year = parts.size() == 3 ? year_of(parts[2], today) : Period::of(reference).year;
    return day_in(year, typed_month(parts[1]), number(parts[0]));
}

TypedPeriod parse_typed_period(std::string_view typed, Date today, Period reference)
{
    const std::string text = lowered(typed);
    if (text.empty()) return {};
    const TypedPeriod bad{std::nullopt,
                          label("entry_help", "Type a month such as 11, 11/2026 or nov 2026; t is this month.")};
    if (text == "t" || text == "bulan ini" || text == "this month") return {Period::of(today), {}};
    if (const auto step = step_of(text)) {
        const Period month = reference.plus(*step);
        if (month.year < 1900 || month.year > 2100) return bad;
        return {month, {}};
    }
    std::vector<std::string_view> parts = parts_of(text);
    if (parts.size() == 2 && parts[0].size() == 4 && all_digits(parts[0])) std::swap(parts[0], parts[1]);
    if (parts.empty() || parts.size() > 2) return bad;
    const int month = typed_month(parts[0]);
    const int year = parts.size() == 2 ? year_of(parts[1], today) : reference.year;
    if (month == 0 || year == 0) return bad;
    return {Period{year, month}, {}};
}

} // namespace sokoguru::entry_help
