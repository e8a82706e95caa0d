// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loans/grading.h"
#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Loans with something overdue, the longest overdue first, made for calling people: loan_no, member_no, name, phone,
/// unit, product, outstanding, instalments, principal, interest, penalty (with fees), overdue, since, days, band. Notes
/// add the amounts up by band (loans::age_bands).
Report arrears(Books& books, Date as_of);

/// Every open loan with its class: loan_no, member_no, name, product, outstanding, overdue, days, class, allowance.
/// Notes add up by class, and name the loans that are written off.
Report collectibility(Books& books, Date as_of);

/// The allowance for bad loans, class by class: class, loans, principal, percent, needed; below it what is booked and
/// the difference.
Report loan_allowance(Books& books, Date as_of);
Report loan_allowance(const loans::AllowanceSheet& sheet);

/// Interest that is due and not paid: loan_no, member_no, name, interest.
Report interest_receivable(Books& books, Date as_of);

} // namespace sokoguru::reports
