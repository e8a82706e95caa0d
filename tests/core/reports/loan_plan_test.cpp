// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_plan.h"

#include "support/catch.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

TEST_CASE("A loan's schedule tells paid, partly paid, overdue, next and later", "[reports]")
{
    loans::Loan loan;
    loan.loan_no = "PJ-1";
    loan.terms.principal = Money::rupiah(500'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.periods = 5;
    loan.terms.disbursed = make_date(2026, 1, 10);
    // 100,000 of principal each, due on the 10th of February … June. 150,000 are paid by 20 April.
    loan.granted = loan.terms.principal;
    loans::History history;
    history.loan = loan;
    history.plan = loans::plan_of(loan);
    const auto entry = [&](Date date, std::int64_t principal, std::int64_t interest) {
        loans::LoanEntry one;
        one.moved = {date, Money::rupiah(principal), Money::rupiah(interest), {}, {}};
        history.movements.push_back(one.moved);
        history.entries.push_back(one);
    };
    entry(make_date(2026, 1, 10), 500'000, 0);
    entry(make_date(2026, 3, 10), -150'000, 10'000);
    const Report plan = loan_plan(history, make_date(2026, 4, 20));
    std::vector<std::string> states;
    for (const Row& row : plan.rows)
        if (const Word* state = word_in(row.cells[6])) states.push_back(state->code);
    CHECK(states == std::vector<std::string>{"paid", "part", "overdue", "next", "later"});
    CHECK(std::get<Money>(plan.rows.back().cells[2]) == Money::rupiah(500'000));
    // Overdue: 50,000 of the second, and 100,000 + 5,000 interest of the third.
    CHECK(std::get<Money>(plan.rows.back().cells[7]) == Money::rupiah(160'000));
    CHECK(std::get<Money>(plan.rows.back().cells[8]) == Money::rupiah(155'000));
}
