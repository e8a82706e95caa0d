// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/bases.h"

#include "support/property.h"

using namespace sokoguru;
using namespace sokoguru::surplus;
using base::make_date;

namespace {

/// An opening balance and the movements of the months.
Balances movements(std::int64_t opening, std::initializer_list<std::pair<int, std::int64_t>> by_month)
{
    Balances out;
    Money balance = Money::rupiah(opening);
    out.month_end[0] = balance;
    for (int month = 1; month <= 12; ++month) {
        for (const auto& [when, amount] : by_month)
            if (when == month) balance += Money::rupiah(amount);
        out.month_end[static_cast<std::size_t>(month)] = balance;
    }
    out.on_leaving = balance;
    return out;
}

Membership member(Date joined, std::optional<Date> left = {}, bool deceased = false)
{
    return {joined, left, deceased};
}

const Date long_ago = make_date(2010, 1, 1);
const Money base_amount = Money::rupiah(1'200);

} // namespace

TEST_CASE("Three ways to measure capital", "[surplus]")
{
    // 1,200,000 at the beginning, 600,000 more in March, 300,000 taken out in December.
    const Balances balances = movements(1'200'000, {{3, 600'000}, {12, -300'000}});
    CHECK(capital_base(BaseKind::closing, balances, false) == Money::rupiah(1'500'000));
    // Month ends: 2 × 1,200,000 + 9 × 1,800,000 + 1,500,000 = 20,100,000; / 12 = 1,675,000
    CHECK(capital_base(BaseKind::month_average, balances, false) == Money::rupiah(1'675'000));
    // 1,200,000 × 12/12 + 600,000 × 9/12 − 300,000 × 0/12 = 1,650,000 (domain.md 3.3 d)
    CHECK(capital_base(BaseKind::months_weighted, balances, false) == Money::rupiah(1'650'000));
}

TEST_CASE("Before joining there was nothing", "[surplus]")
{
    const Balances balances = movements(0, {{10, 1'200}});
    CHECK(capital_base(BaseKind::month_average, balances, false) == Money::rupiah(300));   // 3 of 12 month ends
    CHECK(capital_base(BaseKind::months_weighted, balances, false) == Money::rupiah(200)); // (12 − 10)/12
}

TEST_CASE("A base is rounded to the rupiah and never negative", "[surplus]")
{
    CHECK(capital_base(BaseKind::month_average, movements(0, {{12, 7}}), false) == Money::rupiah(1)); // 7 / 12 = 0.58
    const Balances overdrawn = movements(100, {{1, -500}});
    for (const BaseKind kind : {BaseKind::closing, BaseKind::month_average, BaseKind::months_weighted})
        CHECK(capital_base(kind, overdrawn, false).is_zero());
}

TEST_CASE("Months as member are counted by month ends", "[surplus]")
{
    CHECK(member(long_ago).months_in(2026) == 12);
    CHECK(member(make_date(2026, 3, 15)).months_in(2026) == 10);
    CHECK(member(make_date(2026, 12, 31)).months_in(2026) == 1);
    CHECK(member(make_date(2027, 1, 1)).months_in(2026) == 0);
    CHECK(member(long_ago, make_date(2026, 10, 15)).months_in(2026) == 9);
    CHECK(member(long_ago, make_date(2026, 10, 31)).months_in(2026) == 9);
    CHECK(member(long_ago, make_date(2025, 12, 31)).months_in(2026) == 0);
    CHECK(member(make_date(2026, 5, 3), make_date(2026, 5, 20)).months_in(2026) == 0);
}

TEST_CASE("Who left counts as the scheme says", "[surplus]")
{
    Scheme scheme;
    const Membership leaver = member(long_ago, make_date(2026, 10, 15)); // nine months
    CHECK(counted(scheme, 2026, leaver, base_amount).is_zero());
    scheme.leavers = Leavers::months;
    CHECK(counted(scheme, 2026, leaver, base_amount) == Money::rupiah(900));
    scheme.leavers = Leavers::full;
    CHECK(counted(scheme, 2026, leaver, base_amount) == base_amount);
    // What he held before it was paid out, though nothing is left at the year's end.
    Balances paid_out = movements(5'000, {{10, -5'000}});
    paid_out.on_leaving = Money::rupiah(5'000);
    CHECK(capital_base(BaseKind::closing, paid_out, true) == Money::rupiah(5'000));
    CHECK(capital_base(BaseKind::closing, paid_out, false).is_zero());

    // In the year before, he was a member like others; in the year after, he is none.
    scheme.leavers = Leavers::none;
    CHECK(counted(scheme, 2025, leaver, base_amount) == base_amount);
    scheme.leavers = Leavers::full;
    CHECK(counted(scheme, 2027, leaver, base_amount).is_zero());
}

TEST_CASE("The dead count in full", "[surplus]")
{
    Scheme scheme;
    scheme.minimum_months = 6;
    const Membership dead = member(long_ago, make_date(2026, 2, 10), true);
    CHECK(counted(scheme, 2026, dead, base_amount) == base_amount);
    CHECK(counted(scheme, 2027, dead, base_amount).is_zero());
}

TEST_CASE("Too few months give no part", "[surplus]")
{
    Scheme scheme;
    scheme.minimum_months = 3;
    CHECK(counted(scheme, 2026, member(make_date(2026, 10, 20)), base_amount) == base_amount);
    CHECK(counted(scheme, 2026, member(make_date(2026, 11, 1)), base_amount).is_zero());
    scheme.leavers = Leavers::full;
    CHECK(counted(scheme, 2026, member(long_ago, make_date(2026, 3, 10)), base_amount).is_zero());
    CHECK(counted(scheme, 2026, member(make_date(2027, 1, 1)), base_amount).is_zero());
}

TEST_CASE("A negative base counts as nothing", "[surplus]")
{
    CHECK(counted(Scheme{}, 2026, member(long_ago), Money::rupiah(-5)).is_zero());
    CHECK(counted(Scheme{}, 2026, member(long_ago, make_date(2026, 2, 1), true), Money::rupiah(-5)).is_zero());
}

TEST_CASE("Months-weighted is what the by-laws' formula says", "[surplus]")
{
    rc::prop("opening × 12/12 + each month's movement × (12 − m)/12", [] {
        Balances balances;
        std::int64_t balance = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        std::int64_t twelfths = balance * 12;
        balances.month_end[0] = Money::sen(balance);
        for (int month = 1; month <= 12; ++month) {
            const std::int64_t next = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
            twelfths += (next - balance) * (12 - month);
            balance = next;
            balances.month_end[static_cast<std::size_t>(month)] = Money::sen(balance);
        }
        RC_ASSERT(capital_base(BaseKind::months_weighted, balances, false) ==
                  Money::rupiah(base::round_div(twelfths, 1200)));
    });
}
