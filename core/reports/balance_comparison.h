// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/compare_balances.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Where a list of the members' balances and the books differ: member_no, name, what, listed, books, difference.
Report balance_comparison(Books& books, const exchange::BalanceComparison& comparison);

} // namespace sokoguru::reports
