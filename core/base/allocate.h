// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/money.h"

namespace sokoguru::base {

/// What allocate() hands out: one share per weight, in the order of the weights, and what could not be shared.
/// Always: sum of shares + undistributed = total.
struct Allocation {
    std::vector<Money> shares;
    Money undistributed;
};

/// Shares `total` in proportion to `weights`, in multiples of `unit`, by the largest remainder: every share is first
/// floored, then the units left over go one each to the largest fractions; equal fractions are served in the order of
/// the weights, so callers order by member number. `total` mod `unit`, and everything where all weights are zero,
/// comes back undistributed. Throws Error(negative_weight) for a negative weight; the total must not be negative and
/// the unit must be positive (asserted).
Allocation allocate(Money total, const std::vector<Money>& weights, Money unit);

/// The part of a pot that belongs to members where the base counts the turnover of others too (domain.md 3.3, worked
/// example E2): floor(pool × members' base / whole base) to a multiple of `unit`. A whole base of zero gives zero.
Money members_part(Money pool, Money members_base, Money whole_base, Money unit);

} // namespace sokoguru::base

namespace sokoguru {
using base::allocate;
using base::Allocation;
} // namespace sokoguru
