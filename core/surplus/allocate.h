// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "base/money.h"
#include "surplus/scheme.h"

/// From the surplus of a year to pots and from pots to members' shares, as pure arithmetic.
namespace sokoguru::surplus {

/// A year's income and costs by where they came from; income and costs both positive.
struct Results {
    Money member_income, member_costs;
    Money non_member_income, non_member_costs;
    /// Neither: salaries, administration, the meeting, tax; and income without an origin.
    Money common_income, common_costs;

    Money total() const;
};

/// By what the common result is shared between the sources: income less direct costs, or income.
enum class CommonBy { contribution, revenue };

struct BySource {
    Money member;
    Money non_member;
};

/// The surplus by source; the two sum to results.total(). A source that contributes less than nothing bears no common
/// costs; where neither has anything to go by, they fall on the members' side.
BySource by_source(const Results& results, CommonBy rule);

/// What there is to share: a negative source reduces the other; a total of zero or less leaves nothing.
BySource distributable(BySource surplus);

/// What one row of the scheme receives. Always: shared + remainder = amount.
struct Pot {
    /// Index into scheme.parts.
    std::size_t part = 0;
    Money amount;
    /// Members' pots: the sum of all members' bases, and the whole base with the turnover of others in it.
    Money members_base, whole_base;
    /// What members (or the reserve, the fund) receive, and what is left for the rest account.
    Money shared, remainder;
};

struct MemberBases {
    /// One for each part of the scheme, counted and floored (bases.h); zero where the part has no base.
    std::vector<Money> bases;
};

struct Shared {
    BySource surplus; ///< distributable
    std::vector<Pot> pots;
    /// shares[member][part]
    std::vector<std::vector<Money>> shares;
    /// For the rest account: remainders, and the sen of the surplus, which no pot takes.
    Money rest;
};

/// Percentages become pots (whole rupiah, largest remainder, so that the pots of a source sum to its surplus), pots
/// become shares by the largest remainder in the order of `members`, who are ordered by member number. `others` has,
/// for each part, the turnover within the base that belongs to no member (worked example E2): its part of the pot is
/// not shared but remains. The scheme must be valid.
Shared share(const Scheme& scheme, BySource surplus, const std::vector<MemberBases>& members,
             const std::vector<Money>& others);

} // namespace sokoguru::surplus
