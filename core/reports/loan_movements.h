// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "loans/history.h"
#include "reports/parameters.h"
#include "reports/report.h"

/// What was paid out and paid back of a member's loans: the columns of the loan card, the member's statement and his
/// page, told once.
namespace sokoguru::reports {

/// One entry of a loan. What is reversed comes back in the column it stood in, negative.
struct LoanColumns {
    Money lent;
    Money principal; ///< repaid
    Money interest;
    Money penalty; ///< with fees, and what was recovered after a write-off
};
LoanColumns columns_of(const loans::LoanEntry& entry);

/// A member's loans that moved in the period or have principal at its end, by number, each with its opening and closing
/// balance: date, document, memo, lent, principal, interest, penalty, balance. Loans of another period are left out.
Report member_loan_movements(Books& books, MemberId member, const DateRange& range);

/// The loans of member_loan_movements(), as they are read: all entries, whatever their day. A loan taken over is there
/// while it waits for its opening balance.
std::vector<loans::History> loans_within(Books& books, MemberId member, const DateRange& range);

} // namespace sokoguru::reports
