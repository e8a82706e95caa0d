// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// `surplus-years`: the surplus (SHU) year by year as the ledger has it, and what of it is shared among the members by
/// the scheme of each year: year, members, non_members, surplus, shared, state (decided, draft, running). Up to `last`,
/// at most ten years; a year that cannot be shared out (no scheme, months of before missing) has no `shared`, and a
/// note says so.
Report surplus_years(Books& books, int last);

} // namespace sokoguru::reports
