// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/state.h"

#include <algorithm>

#include "support/property.h"

using namespace sokoguru;
using base::make_date;

namespace {

Money rp(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// 1,200,000 over 12 months from 5 January 2026, flat 1 %: 100,000 principal and 12,000 interest a month.
loans::Loan flat_loan()
{
    loans::Loan loan;
    loan.granted = loan.terms.principal = rp(1'200'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.disbursed = make_date(2026, 1, 5);
    return loan;
}

loans::Movement lent(std::int64_t amount, Date day)
{
    return {day, rp(amount), {}, {}, {}};
}

/// Pays as the core would: divided by everything posted so far, whatever its date.
void pay(std::vector<loans::Movement>& posted, const loans::Plan& plan, const loans::Policy& policy, Money amount,
         Date day, loans::Excess excess = loans::Excess::next)
{
    loans::State whole = loans::state(plan, policy, posted, {}, make_date(2999, 1, 1));
    for (loans::RowState& row : whole.rows)
        row.is_due = *row.plan.due <= day;
    whole.as_of = day;
    const loans::Split parts = loans::split(whole, policy, amount, excess);
    posted.push_back({day, -parts.principal, parts.interest, parts.penalty, parts.fee});
    std::stable_sort(posted.begin(), posted.end(),
                     [](const loans::Movement& a, const loans::Movement& b) { return a.date < b.date; });
}

bool same(const loans::State& a, const loans::State& b)
{
    if (a.outstanding != b.outstanding || a.overdue() != b.overdue() || a.rows.size() != b.rows.size()) return false;
    for (std::size_t k = 0; k < a.rows.size(); ++k)
        if (a.rows[k].open() != b.rows[k].open()) return false;
    return true;
}

} // namespace

TEST_CASE("Payments fill the oldest instalment first, its interest before its principal", "[loans]")
{
    const loans::Plan plan = loans::plan_of(flat_loan());
    const loans::Policy policy;
    std::vector<loans::Movement> posted = {lent(1'200'000, make_date(2026, 1, 5))};
    pay(posted, plan, policy, rp(150'000), make_date(2026, 2, 5));
    // 12,000 + 100,000 of the first; 12,000 + 26,000 of the second.
    CHECK(posted.back().interest == rp(24'000));
    CHECK(posted.back().principal == -rp(126'000));
    const auto march = loans::state(plan, policy, posted, {}, make_date(2026, 3, 10));
    CHECK(march.overdue_principal == rp(74'000));
    CHECK(march.overdue_interest.is_zero());
    CHECK(march.days_overdue() == 5);
    CHECK(march.overdue_rows == 1);
    CHECK(march.next == 2);
    // A product may take principal first: then the second row's interest waits.
    loans::Policy other;
    other.order = {loans::Part::principal, loans::Part::interest, loans::Part::fee, loans::Part::penalty};
    std::vector<loans::Movement> principal_first = {lent(1'200'000, make_date(2026, 1, 5))};
    pay(principal_first, plan, other, rp(150'000), make_date(2026, 2, 5));
    CHECK(principal_first.back().principal == -rp(138'000));
    CHECK(principal_first.back().interest == rp(12'000));
}

TEST_CASE("A fee is asked before interest, and an excess goes where it is sent", "[loans]")
{
    const loans::Plan plan = loans::plan_of(flat_loan());
    const loans::Policy policy;
    const std::vector<loans::Movement> posted = {lent(1'200'000, make_date(2026, 1, 5))};
    const loans::Charge letter{make_date(2026, 2, 1), rp(5'000)};
    const auto now = loans::state(plan, policy, posted, {&letter, 1}, make_date(2026, 2, 5));
    CHECK(now.overdue() == rp(117'000));
    const loans::Split fee_first = loans::split(now, policy, rp(10'000), loans::Excess::next);
    CHECK(fee_first.fee == rp(5'000));
    CHECK(fee_first.interest == rp(5'000));
    // Due 117,000; the next month has not begun on the due day: of 300,000 the rest is 183,000.
    CHECK(loans::split(now, policy, rp(300'000), loans::Excess::savings).rest == rp(183'000));
    // A day later it runs, and its instalment of 112,000 is paid, too.
    const auto later = loans::state(plan, policy, posted, {&letter, 1}, make_date(2026, 2, 6));
    CHECK(loans::split(later, policy, rp(300'000), loans::Excess::savings).rest == rp(71'000));
    CHECK(loans::split(now, policy, rp(300'000), loans::Excess::next).rest.is_zero());
    // All there is: 1,200,000 + 144,000 + 5,000.
    CHECK(loans::split(now, policy, rp(1'400'000), loans::Excess::next).rest == rp(51'000));
}

TEST_CASE("Penalties by day, by begun month and once", "[loans]")
{
    const loans::Plan plan = loans::plan_of(flat_loan());
    const std::vector<loans::Movement> posted = {lent(1'200'000, make_date(2026, 1, 5)),
                                                 {make_date(2026, 2, 15), -rp(50'000), rp(12'000), {}, {}}};
    loans::Policy policy;
    policy.penalty = loans::Penalty::percent_day;
    policy.penalty_rate = Rate::parse("0.1");
    const auto penalty = [&](Date day) { return loans::state(plan, policy, posted, {}, day).overdue_penalty; };
    CHECK(penalty(make_date(2026, 2, 5)).is_zero());
    // 112,000 for 10 days, then 50,000 for 5: 0.1 % of 1,120,000 and of 250,000 = 1,120 + 250.
    CHECK(penalty(make_date(2026, 2, 15)) == rp(1'120));
    CHECK(penalty(make_date(2026, 2, 20)) == rp(1'370));
    policy.penalty_after = 7;
    // Three days of 112,000 from the 12th.
    CHECK(penalty(make_date(2026, 2, 15)) == rp(336));
    policy.penalty_after = 0;
    policy.penalty = loans::Penalty::percent_month;
    policy.penalty_rate = Rate::parse("2");
    // 2 % of 112,000 when February began to be late, of 50,000 when its second month did, and of March's 112,000.
    CHECK(penalty(make_date(2026, 2, 6)) == rp(2'240));
    CHECK(penalty(make_date(2026, 3, 6)) == rp(2'240 + 1'000 + 2'240));
    policy.penalty = loans::Penalty::fixed;
    policy.penalty_amount = rp(10'000);
    CHECK(penalty(make_date(2026, 3, 6)) == rp(20'000));
    CHECK(penalty(make_date(2026, 3, 5)) == rp(10'000));
}

TEST_CASE("What pays a loan off: the published example and the other rules", "[loans]")
{
    // Kopkar SIGAP: 5,000,000 declining at 2.2 % over 10 months; after four instalments 3,000,000 + 66,000.
    loans::Loan loan;
    loan.granted = loan.terms.principal = rp(5'000'000);
    loan.terms.rate = Rate::parse("2.2");
    loan.terms.periods = 10;
    loan.terms.method = loans::Method::declining;
    loan.terms.disbursed = make_date(2026, 1, 10);
    const loans::Plan plan = loans::plan_of(loan);
    // 110,000 + 99,000 + 88,000 + 77,000 interest of 5, 4.5, 4 and 3.5 million.
    const std::vector<loans::Movement> posted = {lent(5'000'000, make_date(2026, 1, 10)),
                                                 {make_date(2026, 5, 10), -rp(2'000'000), rp(374'000), {}, {}}};
    loans::Policy policy;
    const auto off = [&] {
        return loans::payoff(loans::state(plan, policy, posted, {}, make_date(2026, 5, 20)), policy);
    };
    CHECK(off().sum() == rp(3'066'000));
    policy.settlement = loans::EarlySettlement::months;
    policy.settlement_months = 2;
    CHECK(off().interest == rp(66'000 + 55'000));
    policy.settlement = loans::EarlySettlement::remaining;
    policy.settlement_fee = Rate::parse("1");
    CHECK(off().interest == rp(66'000 + 55'000 + 44'000 + 33'000 + 22'000 + 11'000));
    CHECK(off().fee == rp(30'000));
}

TEST_CASE("Of a loan taken over, interest is asked as far as its contract names arrears", "[loans]")
{
    loans::Loan loan = flat_loan();
    // Five instalments were due by the cut-over; three of them paid, and interest of one month is open.
    loan.cut_over = loans::CutOver{make_date(2026, 6, 30), rp(900'000), rp(12'000)};
    const loans::Plan plan = loans::plan_of(loan);
    const std::vector<loans::Movement> posted = {lent(900'000, make_date(2026, 6, 30))};
    const auto now = loans::state(plan, {}, posted, {}, make_date(2026, 6, 30));
    CHECK(now.overdue_principal == rp(200'000));
    CHECK(now.overdue_interest == rp(12'000));
    CHECK(now.principal_open_since == make_date(2026, 5, 5));
    CHECK(now.interest_open_since == make_date(2026, 6, 5));
    CHECK(loans::state(plan, {}, posted, {}, make_date(2026, 7, 5)).overdue_interest == rp(24'000));
}

TEST_CASE("Any order of entering the same payments leaves the same loan, and a reversal takes one away", "[loans]")
{
    rc::prop("order and reversal", [] {
        loans::Loan loan;
        loan.granted = loan.terms.principal = rp(100'000) * *rc::gen::inRange<std::int64_t>(5, 500);
        loan.terms.rate = Rate::parse("1.5");
        loan.terms.periods = *rc::gen::inRange(2, 37);
        loan.terms.method = *rc::gen::element(loans::Method::flat, loans::Method::annuity, loans::Method::declining);
        loan.terms.disbursed = make_date(2026, 1, 31);
        const loans::Plan plan = loans::plan_of(loan);
        const loans::Policy policy;
        std::vector<std::pair<Date, Money>> payments;
        Money left = loan.granted;
        for (int k = *rc::gen::inRange(1, 12); k > 0 && left > rp(1'000); --k) {
            const Money amount = rp(1'000) * *rc::gen::inRange<std::int64_t>(1, left.whole_rupiah() / 1'000);
            payments.emplace_back(base::add_days(make_date(2026, 2, 1), *rc::gen::inRange(0, 900)), amount);
            left -= amount;
        }
        const auto entered = [&](const std::vector<std::pair<Date, Money>>& order) {
            std::vector<loans::Movement> posted = {lent(loan.granted.whole_rupiah(), make_date(2026, 1, 31))};
            for (const auto& [day, amount] : order)
                pay(posted, plan, policy, amount, day);
            return posted;
        };
        const Date day = base::add_days(make_date(2026, 2, 1), *rc::gen::inRange(0, 1200));
        auto shuffled = payments;
        std::reverse(shuffled.begin(), shuffled.end());
        std::rotate(shuffled.begin(), shuffled.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(shuffled)),
                    shuffled.end());
        const auto once = entered(payments);
        const Date end = make_date(2990, 1, 1);
        RC_ASSERT(
            same(loans::state(plan, policy, once, {}, end), loans::state(plan, policy, entered(shuffled), {}, end)));

        // The last one reversed: as before it.
        auto reversed = once;
        auto before = payments;
        before.pop_back();
        const auto without = entered(before);
        std::vector<loans::Movement> full = without;
        pay(full, plan, policy, payments.back().second, payments.back().first);
        Money principal, interest;
        for (const loans::Movement& one : full) {
            principal += one.principal;
            interest += one.interest;
        }
        for (const loans::Movement& one : without) {
            principal -= one.principal;
            interest -= one.interest;
        }
        full.push_back({make_date(2989, 1, 1), -principal, -interest, {}, {}});
        RC_ASSERT(same(loans::state(plan, policy, full, {}, end), loans::state(plan, policy, without, {}, end)));

        // Whatever the day: open and paid rows add up to the loan.
        const auto now = loans::state(plan, policy, once, {}, day);
        Money open;
        for (const loans::RowState& row : now.rows)
            open += row.open_principal();
        RC_ASSERT(open == now.outstanding);
    });
}
