// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"

#include <array>

#include <fmt/format.h>

#include "base/overload.h"

namespace sokoguru::base {

namespace {

std::string grouped(std::string digits, char separator)
{
    for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, separator);
    return digits;
}

} // namespace

Texts::Texts(Language language, Lookup lookup) : language_(language), lookup_(std::move(lookup)) {}

std::string Texts::operator()(const char* context, const char* source) const
{
    return lookup_ ? lookup_(context, source) : std::string(source);
}

std::string Texts::operator()(const Label& label) const
{
    if (std::string_view(label.context) == both_languages)
        return language_ == Language::indonesian ? std::get<std::string>(label.args.at(0)) : label.text;
    const bool translate = lookup_ && *label.context != '\0';
    const std::string pattern = translate ? lookup_(label.context, label.text) : label.text;
    if (label.args.empty()) return pattern;
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                                    pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        const auto index = is_placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : 0;
        if (!is_placeholder || index >= label.args.size()) {
            out += pattern[i];
            continue;
        }
        out += std::visit(
            Overload{[](const std::string& text) { return text; }, [&](std::int64_t value) { return number(value); },
                     [&](Money amount) { return money(amount); }, [&](Rate rate) { return percent(rate); },
                     [&](Date day) { return date(day); }, [&](Period month) { return period(month); },
                     [&](const Term& phrase) { return (*this)(phrase.context, phrase.text.c_str()); }},
            label.args[index]);
        i += 2;
    }
    return out;
}

std::string Texts::money(Money amount) const
{
    const std::string plain = amount.plain();
    const bool negative = plain.front() == '-';
    const std::size_t start = negative ? 1 : 0;
    const std::size_t dot = plain.find('.');
    const bool id = language_ == Language::indonesian;
    std::string out = negative ? "-" : "";
    out += grouped(plain.substr(start, dot == std::string::npos ? dot : dot - start), id ? '.' : ',');
    if (dot != std::string::npos) out += (id ? ',' : '.') + plain.substr(dot + 1);
    return out;
}

std::string Texts::statement_money(Money amount) const
{
    if (!amount.is_negative()) return money(amount);
    return "(" + money(amount).substr(1) + ")";
}

std::string Texts::number(std::int64_t value) const
{
    const std::string plain = std::to_string(value);
    const char separator = language_ == Language::indonesian ? '.' : ',';
    return value < 0 ? "-" + grouped(plain.substr(1), separator) : grouped(plain, separator);
}

std::string Texts::percent(Rate rate) const
{
    std::string text = rate.plain();
    if (language_ == Language::indonesian)
        for (char& c : text)
            if (c == '.') c = ',';
    return text + " %";
}

std::string Texts::short_date(Date date) const
{
    return fmt::format("{:02}-{:02}-{:04}", static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month()),
                       static_cast<int>(date.year()));
}

std::string Texts::date(Date date) const
{
    if (!date.ok()) return iso(date);
    return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                       month_name(static_cast<int>(static_cast<unsigned>(date.month()))),
                       static_cast<int>(date.year()));
}

std::string Texts::period(Period period) const
{
    if (period.month == 0) return (*this)(label("base", "opening {0}", std::to_string(period.year)));
    if (period.month == 13) return (*this)(label("base", "closing {0}", std::to_string(period.year)));
    if (!period.is_month()) return iso(period);
    return fmt::format("{} {}", month_name(period.month), period.year);
}

std::string Texts::month_name(int month) const
{
    static const std::array<Label, 12> names = {
        label("base", "January"),   label("base", "February"), label("base", "March"),    label("base", "April"),
        label("base", "May"),       label("base", "June"),     label("base", "July"),     label("base", "August"),
        label("base", "September"), label("base", "October"),  label("base", "November"), label("base", "December"),
    };
    // A figure of a damaged file is shown as it stands, it does not end the program that should report it.
    if (month < 1 || month > 12) return std::to_string(month);
    return (*this)(names[static_cast<std::size_t>(month - 1)]);
}

} // namespace sokoguru::base
