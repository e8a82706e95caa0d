// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/bases.h"

#include <algorithm>

#include "base/check.h"

namespace sokoguru::surplus {

namespace {

/// The mean of twelve month ends from `first` on.
Money mean(const Balances& balances, std::size_t first)
{
    base::Int128 sum = 0;
    for (std::size_t month = first; month < first + 12; ++month)
        sum += balances.month_end[month].in_sen();
    return Money::rupiah(base::round_div(sum, base::Int128{12} * 100));
}

Money floored(Money base)
{
    return std::max(base, Money());
}

} // namespace

bool Membership::left_in(int year) const
{
    return left && static_cast<int>(left->year()) == year;
}

int Membership::months_in(int year) const
{
    int months = 0;
    for (int month = 1; month <= 12; ++month) {
        const Date end = Period{year, month}.last_day();
        if (joined <= end && (!left || *left > end)) ++months;
    }
    return months;
}

Money capital_base(BaseKind kind, const Balances& balances, bool left_in_year)
{
    switch (kind) {
    case BaseKind::closing:
        return floored(left_in_year ? balances.on_leaving : balances.month_end[12]);
    case BaseKind::month_average:
        return floored(mean(balances, 1));
    case BaseKind::months_weighted:
        return floored(mean(balances, 0));
    default:
        SOKO_CHECK(!"a capital base");
        return {};
    }
}

Money counted(const Scheme& scheme, int year, const Membership& membership, Money base)
{
    const bool left_before = membership.left && static_cast<int>(membership.left->year()) < year;
    const bool joins_later = static_cast<int>(membership.joined.year()) > year;
    if (left_before || joins_later) return {};
    if (membership.deceased) return floored(base);
    const int months = membership.months_in(year);
    if (months < scheme.minimum_months) return {};
    if (!membership.left_in(year)) return floored(base);
    switch (scheme.leavers) {
    case Leavers::none:
        return {};
    case Leavers::months:
        return floored(base::scale(base, months, 12, Money::sen(100)));
    case Leavers::full:
        break;
    }
    return floored(base);
}

} // namespace sokoguru::surplus
