// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/error.h"
#include "exchange/words.h"

namespace sokoguru::exchange {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

std::string_view trimmed(std::string_view text)
{
    while (true) {
        if (!text.empty() && std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (!text.empty() && std::string_view(" \t\r\n").find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
        else
            return text;
    }
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// The number in a text of at most nine digits.
std::optional<int> small_number(std::string_view text)
{
    if (!all_digits(text) || text.size() > 9) return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

std::optional<Date> possible(int year, int month, int day)
{
    if (year < 1900 || year > 2100 || month < 1 || day < 1) return std::nullopt;
    const Date date = base::make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// Digits and separators of an amount, with its sign and the signs of currency taken off.
struct AmountText {
    std::string digits;
    bool negative = false;
};

AmountText strip_amount(std::string_view text)
{
    AmountText out;
    text = trimmed(text);
    const auto drop = [&](std::string_view prefix) {
        const bool matches =
            text.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) {
                return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + ('a' - 'A')) : b);
            });
        if (matches) text = trimmed(text.substr(prefix.size()));
        return matches;
    };
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        out.negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    // The sign stands before or behind the currency: `-Rp 5.000`, `Rp -5.000`. U+2212 is the minus of typesetters.
    const auto drop_minus = [&] {
        if (!drop("-") && !drop("\xE2\x88\x92")) return;
        if (out.negative) text = {}; // a second sign is no amount
        out.negative = true;
    };
    drop_minus();
    if (drop("rp") || drop("idr")) {
        if (!text.empty() && text.front() == '.') text = trimmed(text.substr(1));
        drop_minus();
    }
    // `Rp 1.250.000,-`
    for (const std::string_view ending : {",--", ",-", ".--", ".-"})
        if (text.ends_with(ending)) text.remove_suffix(ending.size());
    if (text.size() > 1 && text.back() == '-' && !out.negative) {
        out.negative = true;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool wide = text.substr(i).starts_with(no_break_space);
        // A blank may group thousands; anywhere else it stays and the amount is refused.
        if (wide || text[i] == ' ') {
            const std::size_t next = i + (wide ? 2 : 1);
            const std::string_view behind = text.substr(next, 3);
            if (behind.size() == 3 && all_digits(behind) && !out.digits.empty()) {
                i = next - 1;
                continue;
            }
        }
        out.digits += text[i];
    }
    return out;
}

/// What one amount tells about its column.
AmountStyle evidence(std::string_view digits)
{
    const std::size_t dot = digits.find('.');
    const std::size_t comma = digits.find(',');
    constexpr auto none = std::string_view::npos;
    if (dot == none && comma == none) return AmountStyle::undecided;
    if (dot != none && comma != none)
        return digits.rfind('.') < digits.rfind(',') ? AmountStyle::indonesian : AmountStyle::english;
    const bool has_dot = dot != none;
    const std::size_t at = has_dot ? dot : comma;
    const bool twice = digits.find(has_dot ? '.' : ',', at + 1) != none;
    const bool groups = digits.size() - at - 1 == 3 && at >= 1 && at <= 3 && digits.front() != '0';
    if (!twice && groups) return AmountStyle::undecided;
    // Twice it groups; once and not before three digits it begins the decimals.
    return has_dot == twice ? AmountStyle::indonesian : AmountStyle::english;
}

/// The plain form, `1250000.50`; empty where the digits do not fit the style.
std::string plain_amount(std::string_view digits, AmountStyle style)
{
    if (style == AmountStyle::undecided) {
        style = evidence(digits);
        // A group of three, by whichever sign.
        if (style == AmountStyle::undecided)
            style = digits.find('.') != std::string_view::npos ? AmountStyle::indonesian : AmountStyle::english;
    }
    const char decimal = style == AmountStyle::indonesian ? ',' : '.';
    const char group = style == AmountStyle::indonesian ? '.' : ',';
    const std::size_t at = digits.find(decimal);
    const std::string_view whole = digits.substr(0, at);
    const std::string_view part = at == std::string_view::npos ? std::string_view() : digits.substr(at + 1);
    const std::vector<std::string_view> groups = split(whole, group);
    std::string out;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? groups.size() == 1 || groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits || !all_digits(groups[i])) return {};
        out += groups[i];
    }
    if (at == std::string_view::npos) return out;
    if (!all_digits(part)) return {};
    return out + '.' + std::string(part);
}

} // namespace

AmountStyle style_of(std::span<const RawCell> column)
{
    int indonesian = 0;
    int english = 0;
    for (const RawCell& cell : column) {
        if (cell.numeric) continue;
        const AmountStyle tells = evidence(strip_amount(cell.text).digits);
        indonesian += tells == AmountStyle::indonesian;
        english += tells == AmountStyle::english;
    }
    if (indonesian == 0 && english == 0) return AmountStyle::undecided;
    return indonesian >= english ? AmountStyle::indonesian : AmountStyle::english;
}

std::optional<Money> read_amount(const RawCell& cell, AmountStyle style, std::string_view column)
{
    const std::string_view text = trimmed(cell.text);
    if (text.empty()) return std::nullopt;
    if (text == "-" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94") return Money();
    const auto bad = [&](const base::Term& remedy) {
        return Error(Code::bad_value, {std::string(column), cell.text, remedy});
    };
    const AmountText amount = strip_amount(text);
    std::string plain = plain_amount(amount.digits, cell.numeric ? AmountStyle::english : style);
    if (plain.empty())
        throw bad(term("exchange", "Write the amount as in the rest of the column, such as 1250000 or 1.250.000,50."));
    const std::size_t point = plain.find('.');
    if (point != std::string::npos) {
        // Programs write `1250000.0000`; but three decimals in a text are a group of thousands in another style.
        if (cell.numeric || plain.size() - point - 1 != 3) plain.erase(plain.find_last_not_of('0') + 1);
        if (plain.size() - point - 1 > 2) throw bad(term("exchange", "Round it to whole rupiah."));
        if (plain.back() == '.') plain.pop_back();
    }
    const Money value = Money::parse(plain);
    return amount.negative ? -value : value;
}

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
    char separator = ' ';
    for (const char c : {'/', '-', '.'})
        if (text.find(c) != std::string_view::npos) separator = c;
    std::vector<std::string_view> parts = split(text, separator);
    std::erase_if(parts, [&](std::string_view part) { return separator == ' ' && part.empty(); });
    if (parts.size() != 3) throw impossible;
    if (parts[0].size() == 4) std::swap(parts[0], parts[2]);
    if (parts[2].size() != 4) throw impossible;
    const auto day = small_number(trimmed(parts[0]));
    auto month = small_number(trimmed(parts[1]));
    if (!month) month = small_number(english_word("month", parts[1]));
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
        if (!month) month = small_number(english_word("month", parts[0]));
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
                {std::string(column), cell.text, term("exchange", "Write the year and the month, such as 2026-01.")});
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
                    {std::string(column), cell.text, term("exchange", "Write the percentage such as 1,5.")});
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
                    {std::string(column), cell.text, term("exchange", "Write a whole number such as 12.")});
    return value;
}

std::string read_text(const RawCell& cell)
{
    return std::string(trimmed(cell.text));
}

} // namespace sokoguru::exchange
