// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sokoguru::base {

/// An amount of rupiah, held as a whole number of sen (1/100 rupiah; ISO 4217 gives IDR two decimals).
///
/// Range: the whole of int64, about ±92 quadrillion rupiah. Arithmetic is checked: a result outside the range
/// throws Error(amount_out_of_range) instead of wrapping. There is no conversion from or to floating point.
/// Nothing rounds by itself: whoever divides names the rounding (round_div, Rate::of, allocate).
class Money {
public:
    constexpr Money() = default;
    static constexpr Money sen(std::int64_t count) { return Money(count); }
    static Money rupiah(std::int64_t count);

    /// Reads the plain form of files and arguments: `1250000`, `-1250000.50`. At most two decimals, no separators.
    /// Throws Error(bad_amount).
    static Money parse(std::string_view text);

    constexpr std::int64_t in_sen() const { return sen_; }
    /// Whole rupiah towards zero; the sen are dropped.
    constexpr std::int64_t whole_rupiah() const { return sen_ / 100; }
    constexpr bool has_sen() const { return sen_ % 100 != 0; }
    constexpr bool is_zero() const { return sen_ == 0; }
    constexpr bool is_negative() const { return sen_ < 0; }
    Money abs() const { return sen_ < 0 ? -*this : *this; }

    /// The plain form: `1250000`, or `1250000.50` where there are sen.
    std::string plain() const;

    Money operator-() const;
    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator*(Money a, std::int64_t times);
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(std::int64_t count) : sen_(count) {}
    std::int64_t sen_ = 0;
};

/// 128 bits for products; an extension that GCC, Clang and mingw share.
__extension__ typedef __int128 Int128;

enum class Rounding { nearest, up, down };

/// numerator / denominator to a whole number. `nearest` rounds halves away from zero, `up` away from zero,
/// `down` towards zero. The denominator must be positive. Throws Error(amount_out_of_range).
std::int64_t round_div(Int128 numerator, Int128 denominator, Rounding mode = Rounding::nearest);

/// amount × numerator / denominator, rounded to a multiple of `unit`.
Money scale(Money amount, std::int64_t numerator, std::int64_t denominator, Money unit,
            Rounding mode = Rounding::nearest);

/// The nearest (next, previous) multiple of `unit`; the unit must be positive.
Money round_to(Money amount, Money unit, Rounding mode = Rounding::nearest);

} // namespace sokoguru::base

namespace sokoguru {
using base::Money;
using base::Rounding;
} // namespace sokoguru
