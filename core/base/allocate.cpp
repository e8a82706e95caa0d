// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/allocate.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"
#include "base/error.h"

namespace sokoguru::base {

Allocation allocate(Money total, const std::vector<Money>& weights, Money unit)
{
    SOKO_CHECK(!total.is_negative() && unit > Money());
    Allocation result{std::vector<Money>(weights.size()), total};

    Int128 sum = 0;
    for (const Money weight : weights) {
        if (weight.is_negative()) throw Error(Code::negative_weight, {weight});
        sum += weight.in_sen();
    }
    if (sum == 0) return result;

    // In units: share = floor(units × weight / sum). units < 2^63 and weight < 2^63, so the product fits 128 bits.
    const Int128 units = total.in_sen() / unit.in_sen();
    std::vector<Int128> fraction(weights.size());
    Int128 given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = units * weights[i].in_sen();
        result.shares[i] = unit * static_cast<std::int64_t>(product / sum);
        fraction[i] = product % sum;
        given += product / sum;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return fraction[a] > fraction[b]; });
    for (std::size_t i = 0; given < units; ++i, ++given)
        result.shares[order[i]] += unit;

    for (const Money share : result.shares)
        result.undistributed -= share;
    return result;
}

Money members_part(Money pool, Money members_base, Money whole_base, Money unit)
{
    if (whole_base.is_zero()) return {};
    return scale(pool, members_base.in_sen(), whole_base.in_sen(), unit, Rounding::down);
}

} // namespace sokoguru::base
