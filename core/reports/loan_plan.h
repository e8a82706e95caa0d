// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loans/standing.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A loan's schedule as it stands on a day: no, due, principal, interest, total, balance, state (paid, part, overdue,
/// next, later), paid, overdue, penalty. Payments fill the instalments oldest first, as loans/state.h tells them.
Report loan_plan(const loans::History& history, Date as_of);

} // namespace sokoguru::reports
