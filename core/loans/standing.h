// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "loans/contract.h"

namespace sokoguru::loans {

/// What the plan alone says about the end of a day.
struct Expected {
    int instalments = 0; ///< due by then
    Money outstanding;
};
Expected expected_on(const Terms& terms, Date day);

/// Where a loan stands at the end of a day.
///
/// Payments fill the instalments oldest first, by principal. Interest is not posted by loan, so its arrears are told
/// from the principal: of an instalment with principal the interest is paid before it, so it is open while none of the
/// instalment's principal is paid; an instalment of interest alone counts as paid when it is due. For a loan taken over
/// in the middle of its schedule the interest due before the cut-over is paid except for the arrears that its contract
/// names; they count as paid with the first principal paid after it.
struct Standing {
    Date as_of;
    /// Taken over, and its opening balance not entered yet: `outstanding` is zero, though the contract says otherwise.
    bool awaiting_opening = false;
    Money outstanding; ///< sum of the postings
    Money overdue_principal;
    Money overdue_interest;
    int overdue_instalments = 0; ///< due and not wholly paid
    Money paid_ahead;            ///< principal paid before it was due
    /// The first instalment after the day that is not wholly paid.
    std::optional<Date> next_due;
    Money next_amount; ///< what is still to pay of it, principal and interest

    Money overdue() const { return overdue_principal + overdue_interest; }
};

/// Pure: from the contract and its remaining principal. Nothing is overdue of a loan that awaits its opening.
Standing standing(const Loan& loan, Money outstanding, bool awaiting_opening, Date as_of);
Standing standing(Books& books, const Loan& loan, Date as_of);

/// With principal to pay now, or waiting for its opening balance.
bool is_open(Books& books, const Loan& loan);

struct LoanRow {
    Loan loan;
    std::string member_no;
    std::string member_name;
    Standing standing;
};

/// All loans disbursed by a day, by number; those paid off have nothing outstanding.
std::vector<LoanRow> loan_list(Books& books, Date as_of);
/// One member's, by number.
std::vector<LoanRow> member_loans(Books& books, MemberId member, Date as_of);

} // namespace sokoguru::loans
