// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amount_text.h"

#include <algorithm>

namespace sokoguru::base {

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

std::string_view trimmed(std::string_view text)
{
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : {std::string_view(" "), std::string_view("\t"), no_break_space}) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                more = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                more = true;
            }
        }
    }
    return text;
}

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

AmountText amount_text(std::string_view text)
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

} // namespace sokoguru::base
