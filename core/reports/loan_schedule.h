// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loans/schedule.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The schedule of a loan that is being thought about: columns n, due, principal, interest, total, balance; below it
/// the totals and what the loan costs a year. Throws what loans::schedule throws.
Report loan_schedule(const loans::Terms& terms);

} // namespace sokoguru::reports
