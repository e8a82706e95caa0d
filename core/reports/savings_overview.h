// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "reports/report.h"
#include "savings/savings.h"

namespace sokoguru::reports {

/// Savings by product: product, accounts, balance and, of compulsory savings, what is due in the day's month, what was
/// paid of it and what is missing. Products that are switched off and hold nothing are left out.
Report savings_overview(Books& books, Date as_of);

/// Who has not paid all that was due of a compulsory product in these months: member_no, name, unit, months, since,
/// missing; most first. Who has left is not asked any more. Throws Error(unknown_product).
Report missing_payments(Books& books, std::string_view product, Period from, Period to);

} // namespace sokoguru::reports
