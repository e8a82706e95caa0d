// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/allocate.h"

#include <algorithm>

#include "base/allocate.h"
#include "base/check.h"

namespace sokoguru::surplus {

namespace {

const Money rupiah = Money::sen(100);

/// Cuts one source's surplus into the pots of its parts; what is below a rupiah comes back.
Money cut(const Scheme& scheme, Source source, Money surplus, std::vector<Pot>& pots)
{
    std::vector<Money> weights;
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < scheme.parts.size(); ++i) {
        if (scheme.parts[i].source != source) continue;
        weights.push_back(Money::sen(scheme.parts[i].percent.in_millionths()));
        parts.push_back(i);
    }
    const Allocation cut = allocate(surplus, weights, rupiah);
    for (std::size_t k = 0; k < parts.size(); ++k) {
        Pot pot;
        pot.part = parts[k];
        pot.amount = cut.shares[k];
        pots.push_back(pot);
    }
    return cut.undistributed;
}

/// Shares one members' pot; returns the shares in the members' order.
std::vector<Money> hand_out(const Scheme& scheme, Pot& pot, const std::vector<MemberBases>& members, Money others)
{
    std::vector<Money> weights;
    weights.reserve(members.size());
    for (const MemberBases& member : members) {
        weights.push_back(member.bases[pot.part]);
        pot.members_base += member.bases[pot.part];
    }
    pot.whole_base = pot.members_base + std::max(others, Money());
    const Money part = base::members_part(pot.amount, pot.members_base, pot.whole_base, scheme.rounding);
    Allocation out = allocate(part, weights, scheme.rounding);
    pot.shared = part - out.undistributed;
    return std::move(out.shares);
}

} // namespace

Money Results::total() const
{
    return member_income - member_costs + non_member_income - non_member_costs + common_income - common_costs;
}

BySource by_source(const Results& results, CommonBy rule)
{
    const Money member = results.member_income - results.member_costs;
    const Money non_member = results.non_member_income - results.non_member_costs;
    const Money common = results.common_income - results.common_costs;

    const auto weights = [&](CommonBy by) {
        return BySource{std::max(by == CommonBy::contribution ? member : results.member_income, Money()),
                        std::max(by == CommonBy::contribution ? non_member : results.non_member_income, Money())};
    };
    BySource weight = weights(rule);
    if ((weight.member + weight.non_member).is_zero()) weight = weights(CommonBy::revenue);
    const Money whole = weight.member + weight.non_member;
    const Money members_common =
        whole.is_zero() ? common : base::scale(common, weight.member.in_sen(), whole.in_sen(), Money::sen(1));
    return {member + members_common, non_member + common - members_common};
}

BySource distributable(BySource surplus)
{
    const Money total = surplus.member + surplus.non_member;
    if (total <= Money()) return {};
    if (surplus.member.is_negative()) return {Money(), total};
    if (surplus.non_member.is_negative()) return {total, Money()};
    return surplus;
}

Shared share(const Scheme& scheme, BySource surplus, const std::vector<MemberBases>& members,
             const std::vector<Money>& others)
{
    SOKO_CHECK(others.size() == scheme.parts.size());
    Shared result;
    result.surplus = distributable(surplus);
    result.rest = cut(scheme, Source::member, result.surplus.member, result.pots);
    result.rest += cut(scheme, Source::non_member, result.surplus.non_member, result.pots);
    std::sort(result.pots.begin(), result.pots.end(), [](const Pot& a, const Pot& b) { return a.part < b.part; });

    result.shares.assign(members.size(), std::vector<Money>(scheme.parts.size()));
    for (Pot& pot : result.pots) {
        if (scheme.parts[pot.part].base.kind == BaseKind::none) {
            pot.shared = pot.amount;
            continue;
        }
        const std::vector<Money> shares = hand_out(scheme, pot, members, others[pot.part]);
        for (std::size_t i = 0; i < members.size(); ++i)
            result.shares[i][pot.part] = shares[i];
        pot.remainder = pot.amount - pot.shared;
        result.rest += pot.remainder;
    }
    return result;
}

} // namespace sokoguru::surplus
