// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Tie-out of every control account at the end of a day: account, name, ledger, subledgers, difference; positive on the
/// account's normal side. The ledger's figure comes from the kept balances, the other from the postings read by
/// subsidiary account, counting only those of the right kind, account and member: two ways to the same money.
Report tie_out(Books& books, Date as_of);

/// How many accounts of a tie-out differ; the command line ends with 4 (differences-found) for more than none.
int differences(const Report& tie_out);

} // namespace sokoguru::reports
