// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <limits>

#include "base/error.h"

namespace sokoguru::base {

namespace {

std::int64_t narrow(Int128 value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        throw Error(Code::amount_out_of_range);
    return static_cast<std::int64_t>(value);
}

} // namespace

Money Money::rupiah(std::int64_t count)
{
    return Money(narrow(Int128{count} * 100));
}

Money Money::parse(std::string_view text)
{
    const auto bad = [&] { return Error(Code::bad_amount, {std::string(text)}); };
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative) rest.remove_prefix(1);
    if (rest.empty()) throw bad();
    Int128 value = 0;
    int decimals = -1;
    std::size_t digits = 0;
    for (const char c : rest) {
        if (c == '.') {
            if (decimals >= 0 || digits == 0) throw bad();
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9') throw bad();
        if (decimals >= 0 && ++decimals > 2) throw bad();
        if (++digits > 20) throw Error(Code::amount_out_of_range);
        value = value * 10 + (c - '0');
    }
    if (decimals == 0) throw bad();
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i)
        value *= 10;
    return Money(narrow(negative ? -value : value));
}

std::string Money::plain() const
{
    // The magnitude goes through 128 bits so that the most negative value prints too.
    Int128 magnitude = sen_;
    if (magnitude < 0) magnitude = -magnitude;
    const auto whole = static_cast<std::uint64_t>(magnitude / 100);
    const auto part = static_cast<int>(magnitude % 100);
    std::string out = (sen_ < 0 ? "-" : "") + std::to_string(whole);
    if (part != 0) {
        out += '.';
        out += static_cast<char>('0' + part / 10);
        out += static_cast<char>('0' + part % 10);
    }
    return out;
}

Money Money::operator-() const
{
    return Money(narrow(-Int128{sen_}));
}

Money& Money::operator+=(Money other)
{
    std::int64_t result = 0;
    if (__builtin_add_overflow(sen_, other.sen_, &result)) throw Error(Code::amount_out_of_range);
    sen_ = result;
    return *this;
}

Money& Money::operator-=(Money other)
{
    std::int64_t result = 0;
    if (__builtin_sub_overflow(sen_, other.sen_, &result)) throw Error(Code::amount_out_of_range);
    sen_ = result;
    return *this;
}

Money operator*(Money a, std::int64_t times)
{
    return Money(narrow(Int128{a.sen_} * times));
}

std::int64_t round_div(Int128 numerator, Int128 denominator, Rounding mode)
{
    const bool negative = numerator < 0;
    const Int128 magnitude = negative ? -numerator : numerator;
    Int128 quotient = magnitude / denominator;
    const Int128 rest = magnitude % denominator;
    if (mode == Rounding::nearest ? rest * 2 >= denominator : (mode == Rounding::up && rest != 0)) ++quotient;
    return narrow(negative ? -quotient : quotient);
}

Money scale(Money amount, std::int64_t numerator, std::int64_t denominator, Money unit, Rounding mode)
{
    const Int128 product = Int128{amount.in_sen()} * numerator;
    const std::int64_t multiples = round_div(product, Int128{denominator} * unit.in_sen(), mode);
    return unit * multiples;
}

Money round_to(Money amount, Money unit, Rounding mode)
{
    return unit * round_div(amount.in_sen(), unit.in_sen(), mode);
}

} // namespace sokoguru::base
