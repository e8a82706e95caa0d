// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Loans with principal to pay at the end of a day, by number: loan_no, member_no, name, product, disbursed, principal,
/// outstanding, next_due, next_amount. Loans taken over that still await their opening balance are among them, with
/// nothing outstanding; a note counts them.
Report loan_list(Books& books, Date as_of);

} // namespace sokoguru::reports
