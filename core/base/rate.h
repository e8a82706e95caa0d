// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/money.h"

namespace sokoguru::base {

/// An exact percentage, held in millionths of a percent: 1.5 % is 1 500 000. Used for loan rates (per month or per
/// year, said beside it) and for the percentages of the SHU scheme. Range 0 to 1 000 000 %.
class Rate {
public:
    static constexpr std::int64_t per_percent = 1'000'000;
    static constexpr std::int64_t per_unit = 100 * per_percent;

    constexpr Rate() = default;
    static constexpr Rate millionths(std::int64_t count) { return Rate(count); }
    /// Reads a percentage such as `1.5` or `18`; at most six decimals. Throws Error(bad_rate).
    static Rate parse(std::string_view text);

    constexpr std::int64_t in_millionths() const { return millionths_; }
    constexpr bool is_zero() const { return millionths_ == 0; }
    /// The percentage without trailing zeros: `1.5`.
    std::string plain() const;

    /// This percentage of an amount, rounded to a multiple of `unit`.
    Money of(Money amount, Money unit, Rounding mode = Rounding::nearest) const;

    friend constexpr Rate operator+(Rate a, Rate b) { return Rate(a.millionths_ + b.millionths_); }
    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    explicit constexpr Rate(std::int64_t count) : millionths_(count) {}
    std::int64_t millionths_ = 0;
};

} // namespace sokoguru::base

namespace sokoguru {
using base::Rate;
}
