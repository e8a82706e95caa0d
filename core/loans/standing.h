// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "loans/contract.h"
#include "loans/history.h"

namespace sokoguru::loans {

/// What the plan alone says about the end of a day.
struct Expected {
    int instalments = 0; ///< due by then
    Money outstanding;
};
Expected expected_on(const Terms& terms, Date day);

/// Where a loan stands at the end of a day: the figures of its state (loans/state.h) that lists show.
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
    Money overdue_penalty;
    Money overdue_fee;
    std::optional<Date> principal_open_since; ///< due day of the oldest instalment with principal overdue
    std::optional<Date> interest_open_since;
    int days_overdue = 0;

    Money overdue() const { return overdue_principal + overdue_interest + overdue_penalty + overdue_fee; }
};

/// Nothing is overdue of a loan that awaits its opening.
Standing standing(const State& state, bool awaiting_opening);
Standing standing(Books& books, const Loan& loan, Date as_of);

/// With an entry on its principal's account, whatever its day, that was not reversed: what was reversed has not
/// happened, and after a reversed opening a loan waits for the next one.
bool has_entries(Books& books, const Loan& loan);
/// With principal to pay now, or waiting for its opening balance.
bool is_open(Books& books, const Loan& loan);

struct LoanRow {
    Loan loan;
    std::string member_no;
    std::string member_name;
    Standing standing;
};

enum class Which {
    running, ///< with principal on the day, or waiting for their opening balance
    all,     ///< those that were paid off, too: nothing is outstanding
};
/// Loans disbursed by a day, by number, each with the plan of that day.
std::vector<LoanRow> loan_list(Books& books, Date as_of, Which which);
/// One member's, by number.
std::vector<LoanRow> member_loans(Books& books, MemberId member, Date as_of);

} // namespace sokoguru::loans
