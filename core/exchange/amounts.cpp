// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/amount_text.h"
#include "base/error.h"
#include "exchange/columns.h"
#include "exchange/text_parts.h"
#include "exchange/values.h"

namespace sokoguru::exchange {

namespace {

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
        const AmountStyle tells = evidence(base::amount_text(cell.text).digits);
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
        return Error(Code::bad_value, {title_arg(column), cell.text, remedy});
    };
    const base::AmountText amount = base::amount_text(text);
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

} // namespace sokoguru::exchange
