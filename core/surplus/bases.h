// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "base/date.h"
#include "base/money.h"
#include "surplus/scheme.h"

/// What a member's part of the SHU is measured by, computed from what he had and did in one year (domain.md 3.3).
namespace sokoguru::surplus {

/// A member's savings that count for one capital base, at the ends of the months.
struct Balances {
    /// [0]: at the end of the year before (the opening); [m]: at the end of month m.
    std::array<Money, 13> month_end{};
    /// For one who left in the year: what he held on the day before he left, before it was paid out.
    Money on_leaving;
};

/// When somebody was a member, as far as the year is concerned.
struct Membership {
    Date joined{};
    std::optional<Date> left;
    /// His heirs stand in for him: he counts in full, whatever the scheme says about leavers and minimum months.
    bool deceased = false;

    bool left_in(int year) const;
    /// The ends of months of the year at which he was a member: 0 to 12.
    int months_in(int year) const;
};

/// closing: at 31 December, for a leaver on the day before he left. month_average: the mean of the twelve month ends
/// (zero before joining). months_weighted: the opening 12/12, a movement of month m (12 − m)/12, which is the mean of
/// the twelve month beginnings. Means are rounded to the rupiah; never below zero.
Money capital_base(BaseKind kind, const Balances& balances, bool left_in_year);

/// What the membership leaves of a base: everything, nothing (too few months, left under `none`) or months / 12,
/// rounded to the rupiah; never below zero. Those who left before the year have nothing.
Money counted(const Scheme& scheme, int year, const Membership& membership, Money base);

} // namespace sokoguru::surplus
