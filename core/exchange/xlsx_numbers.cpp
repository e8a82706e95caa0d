// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>

#include "base/date.h"
#include "exchange/xlsx_package.h"

namespace sokoguru::exchange {

namespace {

constexpr int seconds_a_day = 86'400;

/// The formats that need no code (ECMA-376 part 1, 18.8.30).
NumberFormat built_in_format(int id)
{
    if (id == 9 || id == 10) return {NumberFormat::Kind::percent, 0};
    if ((id >= 14 && id <= 17) || id == 22) return {NumberFormat::Kind::date, 0};
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return {NumberFormat::Kind::time, 0};
    return {};
}

/// A format code without what it only prints: quoted text, escaped signs, colours and conditions in brackets. Elapsed
/// time such as [h] stays. Only the first section, the one of positive numbers, counts.
std::string meaning_of(std::string_view code)
{
    std::string out;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) out += 'h';
            i = end;
        } else {
            out += static_cast<char>(code[i] >= 'A' && code[i] <= 'Z' ? code[i] + ('a' - 'A') : code[i]);
        }
    }
    return out;
}

std::optional<double> to_double(std::string_view text)
{
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// Nothing where it does not fit: the smallest numbers have more than 300 zeros behind the point.
template <typename... How> std::optional<std::string> in_digits(double value, How... how)
{
    std::array<char, 64> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, how...);
    if (failure != std::errc()) return std::nullopt;
    return std::string(buffer.data(), end);
}

std::string in_plain(double value)
{
    if (std::abs(value) > 1e20) return {};
    // Excel keeps and shows 15 digits; what lies behind them is noise of binary fractions.
    const std::optional<std::string> rounded = in_digits(value, std::chars_format::scientific, 14);
    const std::optional<double> kept = rounded ? to_double(*rounded) : std::nullopt;
    if (!kept) return {};
    if (*kept == 0) return "0";
    return in_digits(*kept, std::chars_format::fixed).value_or(std::string());
}

} // namespace

NumberFormat format_of_code(std::string_view code)
{
    const std::string meaning = meaning_of(code);
    if (meaning.size() > 1 && meaning.find_first_not_of('0') == std::string::npos)
        return {NumberFormat::Kind::plain, meaning.size()};
    if (meaning.find('%') != std::string::npos) return {NumberFormat::Kind::percent, 0};
    if (meaning.find("general") != std::string::npos) return {};
    if (meaning.find_first_of("dy") != std::string::npos) return {NumberFormat::Kind::date, 0};
    if (meaning.find_first_of("hs") != std::string::npos) return {NumberFormat::Kind::time, 0};
    // A lone m is a month: `mmmm`.
    if (meaning.find('m') != std::string::npos) return {NumberFormat::Kind::date, 0};
    return {};
}

std::vector<NumberFormat> formats_of_styles(const pugi::xml_document& styles)
{
    const pugi::xml_node sheet = child(styles, "styleSheet");
    std::map<int, NumberFormat> custom;
    for (const pugi::xml_node& format : child(sheet, "numFmts").children())
        custom[format.attribute("numFmtId").as_int()] = format_of_code(format.attribute("formatCode").value());
    std::vector<NumberFormat> formats;
    for (const pugi::xml_node& style : child(sheet, "cellXfs").children()) {
        const int id = style.attribute("numFmtId").as_int();
        const auto found = custom.find(id);
        formats.push_back(found != custom.end() ? found->second : built_in_format(id));
    }
    return formats;
}

std::string plain_number(std::string_view text)
{
    const std::optional<double> value = to_double(text);
    return value ? in_plain(*value) : std::string();
}

std::string date_of_serial(double serial, bool since_1904)
{
    if (!(serial >= 0) || serial >= 2'958'466) return {};
    auto day = static_cast<int>(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * seconds_a_day));
    if (seconds == seconds_a_day) {
        ++day;
        seconds = 0;
    }
    const std::string time = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (day == 0 && !since_1904) return time;
    const base::Date epoch = since_1904 ? base::make_date(1904, 1, 1)
                             : day < 60 ? base::make_date(1899, 12, 31)
                                        : base::make_date(1899, 12, 30);
    if (!since_1904 && day == 60) return "1900-02-29";
    const std::string date = base::iso(base::add_days(epoch, day));
    return seconds == 0 ? date : date + ' ' + time;
}

std::string show_number(std::string_view text, const NumberFormat& format, bool since_1904, bool& is_date)
{
    is_date = false;
    if (format.kind == NumberFormat::Kind::percent) {
        // A hundred times what is stored, with its sign, as it is seen.
        const std::optional<double> part = to_double(text);
        const std::string percent = part ? in_plain(*part * 100) : std::string();
        return percent.empty() ? percent : percent + '%';
    }
    if (format.kind != NumberFormat::Kind::plain) {
        const std::optional<double> serial = to_double(text);
        const std::string date = serial ? date_of_serial(*serial, since_1904) : std::string();
        is_date = !date.empty();
        if (is_date) return date;
    }
    std::string plain = plain_number(text);
    if (plain.size() < format.digits && plain.find_first_not_of("0123456789") == std::string::npos)
        plain.insert(0, format.digits - plain.size(), '0');
    return plain;
}

} // namespace sokoguru::exchange
