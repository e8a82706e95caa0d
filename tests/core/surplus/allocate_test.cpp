// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/allocate.h"

#include <algorithm>
#include <numeric>

#include "support/property.h"

using namespace sokoguru;
using namespace sokoguru::surplus;

namespace {

constexpr Base savings{BaseKind::closing, false};
constexpr Base loans{BaseKind::principal_borrowed, false};
constexpr Base interest{BaseKind::interest_paid, false};
constexpr Base purchases{BaseKind::purchases, false};

Part part(const char* component, const char* percent, Base base = {}, Source source = Source::member)
{
    return {source, component, Rate::parse(percent), base};
}

/// A scheme of the member source; what non-members bring goes to the reserve.
Scheme scheme_of(std::vector<Part> parts)
{
    Scheme scheme;
    scheme.parts = std::move(parts);
    scheme.parts.push_back(part("reserve", "100", {}, Source::non_member));
    validate(scheme);
    return scheme;
}

Money rupiah(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// Bases in rupiah, one per part.
MemberBases bases(const std::vector<std::int64_t>& amounts)
{
    MemberBases out;
    for (const auto amount : amounts)
        out.bases.push_back(rupiah(amount));
    return out;
}

Shared share_members(const Scheme& scheme, std::int64_t surplus, const std::vector<MemberBases>& members)
{
    return share(scheme, {rupiah(surplus), Money()}, members, std::vector<Money>(scheme.parts.size()));
}

Money sum(const std::vector<Money>& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

} // namespace

// The published examples of data/examples.md; "the others" are one member who stands for all the rest.

TEST_CASE("E1 Lukman: capital and principal borrowed", "[surplus]")
{
    // beritaharianku.com/2900
    const Scheme scheme =
        scheme_of({part("reserve", "55"), part("capital", "20", savings), part("patronage", "25", loans)});
    const Shared result =
        share_members(scheme, 60'000'000, {bases({0, 2'000'000, 5'000'000, 0}), bases({0, 98'000'000, 70'000'000, 0})});
    CHECK(result.pots[1].amount == rupiah(12'000'000));
    CHECK(result.pots[2].amount == rupiah(15'000'000));
    CHECK(result.shares[0][1] == rupiah(240'000));
    CHECK(result.shares[0][2] == rupiah(1'000'000));
    CHECK(sum(result.shares[0]) == rupiah(1'240'000));
    CHECK(result.rest.is_zero());
}

TEST_CASE("E2 Heri: the turnover of others counts, their part goes to the rest account", "[surplus]")
{
    // adjar.grid.id 543575389
    const Scheme scheme = scheme_of({part("reserve", "20"), part("capital", "40", savings),
                                     part("patronage", "30", purchases), part("education", "10")});
    const std::vector<Money> others = {Money(), Money(), rupiah(102'000'000 - 1'500'000), Money(), Money()};
    const Shared result = share(scheme, {rupiah(90'000'000), Money()},
                                {bases({0, 6'500'000, 1'500'000, 0, 0}), bases({0, 71'500'000, 0, 0, 0})}, others);
    CHECK(result.pots[1].amount == rupiah(36'000'000));
    CHECK(result.pots[2].amount == rupiah(27'000'000));
    CHECK(result.shares[0][1] == rupiah(3'000'000));
    CHECK(result.shares[0][2] == rupiah(397'058)); // 397,058.82…
    CHECK(sum(result.shares[0]) == rupiah(3'397'058));
    CHECK(result.pots[2].whole_base == rupiah(102'000'000));
    CHECK(result.pots[2].members_base == rupiah(1'500'000));
    CHECK(result.pots[2].remainder == rupiah(27'000'000 - 397'058));
    CHECK(result.rest == result.pots[2].remainder);
}

TEST_CASE("E5 Grace: six pots", "[surplus]")
{
    // scribd 401349458
    const Scheme scheme =
        scheme_of({part("reserve", "10"), part("capital", "25", savings), part("patronage", "30", purchases),
                   part("board", "10"), part("social", "10"), part("education", "15")});
    const Shared result =
        share_members(scheme, 40'000'000,
                      {bases({0, 3'000'000, 1'000'000, 0, 0, 0, 0}), bases({0, 57'000'000, 99'000'000, 0, 0, 0, 0})});
    CHECK(result.shares[0][1] == rupiah(500'000));
    CHECK(result.shares[0][2] == rupiah(120'000));
    CHECK(sum(result.shares[0]) == rupiah(620'000));
    const std::vector<std::int64_t> pots = {4, 10, 12, 4, 4, 6, 0};
    for (std::size_t i = 0; i < pots.size(); ++i)
        CHECK(result.pots[i].amount == rupiah(pots[i] * 1'000'000));
}

TEST_CASE("E6 Rani: interest paid", "[surplus]")
{
    // scribd 446859701; the print says 647,800, the arithmetic 85,714.29 + 562,500.
    const Scheme scheme =
        scheme_of({part("reserve", "50"), part("capital", "20", savings), part("patronage", "30", interest)});
    const Shared result =
        share_members(scheme, 25'000'000, {bases({0, 1'200'000, 1'500'000, 0}), bases({0, 68'800'000, 18'500'000, 0})});
    CHECK(result.shares[0][1] == rupiah(85'714));
    CHECK(result.shares[0][2] == rupiah(562'500));
    CHECK(sum(result.shares[0]) == rupiah(648'214));
}

TEST_CASE("E10: the surplus from members and from non-members by tables of their own", "[surplus]")
{
    // 100,000,000, 80 % from members; the percentages of PRIMKOPPOL art. 42.
    Scheme scheme;
    for (const char* name : {"capital", "patronage"})
        scheme.parts.push_back(part(name, "25", name == std::string("capital") ? savings : interest));
    for (const char* name : {"board", "staff", "community", "audit"})
        scheme.parts.push_back(part(name, "10"));
    for (const char* name : {"education", "social"})
        scheme.parts.push_back(part(name, "5"));
    scheme.parts.push_back(part("reserve", "60", {}, Source::non_member));
    for (const char* name : {"board", "staff", "education", "social"})
        scheme.parts.push_back(part(name, "10", {}, Source::non_member));
    validate(scheme);

    const Shared result =
        share(scheme, {rupiah(80'000'000), rupiah(20'000'000)}, {}, std::vector<Money>(scheme.parts.size()));
    const std::vector<std::int64_t> millions = {20, 20, 8, 8, 8, 8, 4, 4, 12, 2, 2, 2, 2};
    REQUIRE(result.pots.size() == millions.size());
    for (std::size_t i = 0; i < millions.size(); ++i)
        CHECK(result.pots[i].amount == rupiah(millions[i] * 1'000'000));
    // Nobody to share with: the members' pots remain.
    CHECK(result.rest == rupiah(40'000'000));
}

TEST_CASE("Common costs are shared by what the sources contribute", "[surplus]")
{
    // Members 90 − 10 = 80, non-members 40 − 20 = 20; common 50: 40 and 10.
    Results results{rupiah(90), rupiah(10), rupiah(40), rupiah(20), Money(), rupiah(50)};
    BySource split = by_source(results, CommonBy::contribution);
    CHECK(split.member == rupiah(40));
    CHECK(split.non_member == rupiah(10));
    // By revenue 90 : 40 of 130: 34.615… and 15.384…, to the sen.
    split = by_source(results, CommonBy::revenue);
    CHECK(split.member == Money::parse("45.38"));
    CHECK(split.non_member == Money::parse("4.62"));
    CHECK(split.member + split.non_member == results.total());

    // A source that contributes less than nothing bears none of them.
    results = {rupiah(90), rupiah(10), rupiah(5), rupiah(25), Money(), rupiah(50)};
    split = by_source(results, CommonBy::contribution);
    CHECK(split.member == rupiah(30));
    CHECK(split.non_member == rupiah(-20));
    // Nothing to go by at all: the members' side.
    split = by_source({Money(), Money(), Money(), Money(), rupiah(3), rupiah(10)}, CommonBy::contribution);
    CHECK(split.member == rupiah(-7));
    CHECK(split.non_member.is_zero());
}

TEST_CASE("A loss of one source reduces the other; a loss of both leaves nothing", "[surplus]")
{
    const auto both = [](std::int64_t member, std::int64_t non_member) {
        const BySource out = distributable({rupiah(member), rupiah(non_member)});
        return std::pair{out.member.whole_rupiah(), out.non_member.whole_rupiah()};
    };
    CHECK(both(80, 20) == std::pair<std::int64_t, std::int64_t>{80, 20});
    CHECK(both(80, -20) == std::pair<std::int64_t, std::int64_t>{60, 0});
    CHECK(both(-30, 80) == std::pair<std::int64_t, std::int64_t>{0, 50});
    CHECK(both(-80, 20) == std::pair<std::int64_t, std::int64_t>{0, 0});
    CHECK(both(20, -20) == std::pair<std::int64_t, std::int64_t>{0, 0});
    CHECK(both(-5, -5) == std::pair<std::int64_t, std::int64_t>{0, 0});

    const Scheme scheme = scheme_of({part("reserve", "50"), part("capital", "50", savings)});
    const Shared loss = share_members(scheme, -1'000'000, {bases({0, 5, 0})});
    for (const Pot& pot : loss.pots)
        CHECK(pot.amount.is_zero());
    CHECK(sum(loss.shares[0]).is_zero());
    CHECK(loss.rest.is_zero());
}

TEST_CASE("Sen and rounding units go to the rest account", "[surplus]")
{
    Scheme scheme = scheme_of({part("reserve", "50"), part("capital", "50", savings)});
    scheme.rounding = Money::rupiah(100);
    const Shared result = share(scheme, {Money::parse("2101.37"), Money::parse("0.50")},
                                {bases({0, 2, 0}), bases({0, 1, 0})}, std::vector<Money>(3));
    CHECK(result.pots[0].amount == rupiah(1051)); // the reserve is served first
    CHECK(result.pots[1].amount == rupiah(1050));
    CHECK(result.shares[0][1] == rupiah(700));
    CHECK(result.shares[1][1] == rupiah(300));
    CHECK(result.pots[1].remainder == rupiah(50));
    CHECK(result.rest == Money::parse("50.87"));
}

namespace {

struct Cooperative {
    Scheme scheme;
    BySource surplus;
    std::vector<MemberBases> members;
    std::vector<Money> others;

    Shared shared() const { return share(scheme, surplus, members, others); }
};

Cooperative random_cooperative()
{
    Cooperative out;
    for (const Source source : {Source::member, Source::non_member}) {
        int left = 100;
        for (const Base base : {Base{}, savings, interest, purchases}) {
            const int percent = base == purchases ? left : *rc::gen::inRange(0, left + 1);
            out.scheme.parts.push_back({source, "part", Rate::millionths(percent * Rate::per_percent), base});
            left -= percent;
        }
    }
    validate(out.scheme);
    out.scheme.rounding = Money::rupiah(*rc::gen::element(1, 100, 500, 1000));
    const auto sen = [] { return Money::sen(*rc::gen::inRange<std::int64_t>(-1'000'000'000, 100'000'000'000)); };
    out.surplus = {sen(), sen()};
    const int members = *rc::gen::inRange(0, 30);
    for (int i = 0; i < members; ++i) {
        MemberBases bases;
        const bool nothing = *rc::gen::inRange(0, 5) == 0;
        for (const Part& part : out.scheme.parts)
            bases.bases.push_back(part.base.kind == BaseKind::none || nothing
                                      ? Money()
                                      : Money::sen(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000)));
        out.members.push_back(bases);
    }
    for (const Part& part : out.scheme.parts)
        out.others.push_back(part.base == purchases ? Money::sen(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000))
                                                    : Money());
    return out;
}

} // namespace

TEST_CASE("In every cooperative the parts make the pot", "[surplus]")
{
    rc::prop("pots and the rest make the surplus, shares and the remainder make the pot", [] {
        const Cooperative coop = random_cooperative();
        const Shared result = coop.shared();
        Money given;
        for (const Pot& pot : result.pots) {
            Money shares;
            for (const auto& member : result.shares) {
                RC_ASSERT(!member[pot.part].is_negative());
                RC_ASSERT(member[pot.part].in_sen() % coop.scheme.rounding.in_sen() == 0);
                shares += member[pot.part];
            }
            RC_ASSERT(pot.shared + pot.remainder == pot.amount);
            RC_ASSERT(!pot.remainder.is_negative());
            if (coop.scheme.parts[pot.part].base.kind != BaseKind::none) RC_ASSERT(shares == pot.shared);
            given += pot.shared;
        }
        RC_ASSERT(given + result.rest == result.surplus.member + result.surplus.non_member);
    });
    rc::prop("a member with nothing gets nothing", [] {
        const Cooperative coop = random_cooperative();
        const Shared result = coop.shared();
        for (std::size_t i = 0; i < coop.members.size(); ++i)
            for (std::size_t k = 0; k < coop.scheme.parts.size(); ++k)
                if (coop.members[i].bases[k].is_zero()) RC_ASSERT(result.shares[i][k].is_zero());
    });
    rc::prop("the order of members changes nobody's share by more than a unit, and no pot", [] {
        Cooperative coop = random_cooperative();
        const Shared straight = coop.shared();
        std::reverse(coop.members.begin(), coop.members.end());
        const Shared reversed = coop.shared();
        RC_ASSERT(straight.rest == reversed.rest);
        const std::size_t n = coop.members.size();
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = 0; k < coop.scheme.parts.size(); ++k)
                RC_ASSERT((straight.shares[i][k] - reversed.shares[n - 1 - i][k]).abs() <= coop.scheme.rounding);
    });
    rc::prop("pots follow the percentages to the rupiah", [] {
        const Cooperative coop = random_cooperative();
        const Shared result = coop.shared();
        for (const Pot& pot : result.pots) {
            const Part& part = coop.scheme.parts[pot.part];
            const Money surplus = part.source == Source::member ? result.surplus.member : result.surplus.non_member;
            RC_ASSERT((pot.amount - part.percent.of(surplus, Money::sen(1))).abs() <= Money::rupiah(2));
        }
    });
}
