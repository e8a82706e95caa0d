// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/movement.h"
#include "loans/history.h"

namespace sokoguru::cash {

ForLoan split_payment(Books& books, const loans::Loan& loan, Money amount, Date date)
{
    const loans::History all = loans::history(books, loan.id, date);
    const loans::Split parts = loans::split(loans::whole_state(all, date), all.policy, amount, loans::Excess::lower);
    // A penalty is asked by the loan's own page; here it stays open. What is beyond the next instalment is principal.
    return {loan.loan_no, parts.principal + parts.rest + parts.penalty + parts.fee, parts.interest};
}

} // namespace sokoguru::cash
