// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loans/standing.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A loan's schedule as it stands on a day: no, due, principal, interest, total, balance, state (paid, part, overdue,
/// next, to come). Payments fill the instalments oldest first, as loans::standing() tells them.
Report loan_plan(const loans::Loan& loan, const loans::Standing& standing);

} // namespace sokoguru::reports
