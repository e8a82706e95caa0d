// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cash/movement.h"
#include "loans/standing.h"

namespace sokoguru::cash {

ForLoan split_payment(Books& books, const loans::Loan& loan, Money amount, Date date)
{
    const Money outstanding = loans::standing(books, loan, date).outstanding;
    ForLoan out{loan.loan_no, {}, {}};
    Money left = amount;
    const auto take = [&left](Money& part, Money wanted) {
        const Money taken = std::min(left, wanted);
        part += taken;
        left -= taken;
    };
    // The same reading of the schedule as loans/standing.h: interest is open while none of its principal is paid.
    if (loan.cut_over && outstanding >= loan.cut_over->outstanding) take(out.interest, loan.cut_over->interest_arrears);
    Money paid = loan.principal() - outstanding;
    for (const loans::Instalment& row : loans::schedule(loan.terms)) {
        const Money covered = std::clamp(paid, Money(), row.principal);
        paid -= covered;
        const bool is_due = row.due && *row.due <= date;
        if (covered == row.principal && (is_due || !row.principal.is_zero())) continue;
        const bool before_cut_over = loan.cut_over && row.due && *row.due <= loan.cut_over->day;
        if (covered.is_zero() && !before_cut_over) take(out.interest, row.interest);
        take(out.principal, row.principal - covered);
        if (!is_due || left.is_zero()) break;
    }
    out.principal += left;
    return out;
}

} // namespace sokoguru::cash
