// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_plan.h"

#include <catch2/catch.hpp>

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
    const loans::Standing standing = loans::standing(loan, Money::rupiah(350'000), false, make_date(2026, 4, 20));
    const Report plan = loan_plan(loan, standing);
    std::vector<std::string> states;
    for (const Row& row : plan.rows)
        if (const Word* state = std::get_if<Word>(&row.cells[6])) states.push_back(state->code);
    CHECK(states == std::vector<std::string>{"paid", "part", "overdue", "next", "later"});
    CHECK(std::get<Money>(plan.rows.back().cells[2]) == Money::rupiah(500'000));
    CHECK(standing.overdue_instalments == 2);
}
