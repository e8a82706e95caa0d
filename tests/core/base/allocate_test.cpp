// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "support/property.h"

#include "base/allocate.h"
#include "base/error.h"

using namespace sokoguru;

namespace {

std::vector<Money> rupiah(std::initializer_list<std::int64_t> amounts)
{
    std::vector<Money> out;
    for (const auto amount : amounts)
        out.push_back(Money::rupiah(amount));
    return out;
}

std::vector<Money> random_weights()
{
    std::vector<Money> out;
    // Small numbers make ties and zeros; large ones make products beyond 64 bits.
    for (const auto sen : *rc::gen::container<std::vector<std::int64_t>>(rc::gen::oneOf(
             rc::gen::inRange<std::int64_t>(0, 4), rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000))))
        out.push_back(Money::sen(sen));
    return out;
}

Money random_total()
{
    return Money::sen(*rc::gen::inRange<std::int64_t>(0, 10'000'000'000'000));
}
Money random_unit()
{
    return Money::sen(*rc::gen::element<std::int64_t>(1, 100, 10'000, 50'000, 100'000));
}

Money sum(const std::vector<Money>& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

} // namespace

TEST_CASE("Shares follow the largest remainder", "[base]")
{
    // 100 by 1:1:1 = 33.3 each; the equal fractions are served in order.
    CHECK(allocate(Money::rupiah(100), rupiah({1, 1, 1}), Money::rupiah(1)).shares == rupiah({34, 33, 33}));
    // 10 by 6:3:1 of 10 in units of 1: 6, 3, 1; by 5:3:1 of 9: 5.56, 3.33, 1.11 → 6, 3, 1
    CHECK(allocate(Money::rupiah(10), rupiah({6, 3, 1}), Money::rupiah(1)).shares == rupiah({6, 3, 1}));
    CHECK(allocate(Money::rupiah(10), rupiah({5, 3, 1}), Money::rupiah(1)).shares == rupiah({6, 3, 1}));

    const Allocation hundreds = allocate(Money::rupiah(1'050), rupiah({2, 1}), Money::rupiah(100));
    CHECK(hundreds.shares == rupiah({700, 300}));
    CHECK(hundreds.undistributed == Money::rupiah(50));
}

TEST_CASE("Nothing to share by, nothing shared", "[base]")
{
    CHECK(allocate(Money::rupiah(100), {}, Money::rupiah(1)).undistributed == Money::rupiah(100));
    const Allocation zeros = allocate(Money::rupiah(100), rupiah({0, 0}), Money::rupiah(1));
    CHECK(zeros.shares == rupiah({0, 0}));
    CHECK(zeros.undistributed == Money::rupiah(100));
    CHECK(allocate(Money(), rupiah({1, 2}), Money::rupiah(1)).shares == rupiah({0, 0}));
    CHECK_THROWS_AS(allocate(Money::rupiah(1), rupiah({1, -1}), Money::rupiah(1)), Error);
}

TEST_CASE("The members' part of a pot whose base counts others too", "[base]")
{
    // Worked example E2 (data: examples.md): 27,000,000 × 1,500,000 / 102,000,000 = 397,058.82…
    const auto part = [](std::int64_t members, std::int64_t unit) {
        return base::members_part(Money::rupiah(27'000'000), Money::rupiah(members), Money::rupiah(102'000'000),
                                  Money::rupiah(unit));
    };
    CHECK(part(1'500'000, 1) == Money::rupiah(397'058));
    CHECK(part(1'500'000, 1000) == Money::rupiah(397'000));
    CHECK(part(102'000'000, 1) == Money::rupiah(27'000'000));
    CHECK(base::members_part(Money::rupiah(5), Money(), Money(), Money::rupiah(1)).is_zero());
}

TEST_CASE("Whatever is shared, the pot is kept", "[base]")
{
    rc::prop("shares and the undistributed make the total", [] {
        const auto weights = random_weights();
        const Money total = random_total();
        const Allocation result = allocate(total, weights, random_unit());
        RC_ASSERT(result.shares.size() == weights.size());
        RC_ASSERT(sum(result.shares) + result.undistributed == total);
    });
    rc::prop("shares are multiples of the unit and within one unit of their due", [] {
        const auto weights = random_weights();
        const Money total = random_total();
        const Money unit = random_unit();
        const Allocation result = allocate(total, weights, unit);
        const Money whole = sum(weights);
        RC_PRE(!whole.is_zero());
        RC_ASSERT(result.undistributed == total - base::round_to(total, unit, Rounding::down));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            RC_ASSERT(result.shares[i].in_sen() % unit.in_sen() == 0);
            const Money due = base::members_part(total - result.undistributed, weights[i], whole, unit);
            RC_ASSERT(result.shares[i] == due || result.shares[i] == due + unit);
        }
    });
    rc::prop("a zero weight gets nothing and a larger weight never less", [] {
        const auto weights = random_weights();
        const auto shares = allocate(random_total(), weights, random_unit()).shares;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (weights[i].is_zero()) RC_ASSERT(shares[i].is_zero());
            for (std::size_t j = 0; j < weights.size(); ++j)
                if (weights[i] > weights[j]) RC_ASSERT(shares[i] >= shares[j]);
        }
    });
    rc::prop("order matters only where two remainders are equal", [] {
        auto weights = random_weights();
        const Money total = random_total();
        const Money unit = random_unit();
        const base::Int128 units = total.in_sen() / unit.in_sen();
        const Money whole = sum(weights);
        RC_PRE(!whole.is_zero());
        std::vector<base::Int128> remainder;
        for (const Money weight : weights)
            remainder.push_back(units * weight.in_sen() % whole.in_sen());

        const auto shares = allocate(total, weights, unit).shares;
        std::reverse(weights.begin(), weights.end());
        const auto reversed = allocate(total, weights, unit).shares;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (std::count(remainder.begin(), remainder.end(), remainder[i]) == 1)
                RC_ASSERT(shares[i] == reversed[shares.size() - 1 - i]);
    });
}
