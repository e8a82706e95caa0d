// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rate.h"

#include "base/error.h"

namespace sokoguru::base {

Rate Rate::parse(std::string_view text)
{
    std::int64_t value = 0;
    int decimals = -1;
    int digits = 0;
    for (const char c : text) {
        if (c == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || (decimals >= 0 && ++decimals > 6) || ++digits > 13)
            throw Error(Code::bad_rate, {std::string(text)});
        value = value * 10 + (c - '0');
    }
    if (digits == 0 || decimals == 0) throw Error(Code::bad_rate, {std::string(text)});
    for (int i = decimals < 0 ? 0 : decimals; i < 6; ++i)
        value *= 10;
    if (value > 1'000'000 * per_percent) throw Error(Code::bad_rate, {std::string(text)});
    return Rate(value);
}

std::string Rate::plain() const
{
    std::string out = std::to_string(millionths_ / per_percent);
    if (std::int64_t part = millionths_ % per_percent; part != 0) {
        std::string decimals = std::to_string(part);
        decimals.insert(0, 6 - decimals.size(), '0');
        decimals.erase(decimals.find_last_not_of('0') + 1);
        out += '.' + decimals;
    }
    return out;
}

Money Rate::of(Money amount, Money unit, Rounding mode) const
{
    return scale(amount, millionths_, per_unit, unit, mode);
}

} // namespace sokoguru::base
