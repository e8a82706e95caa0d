// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Members who had joined by a day, ordered by number: member_no, name, employee_no, unit, status, joined, left.
/// National IDs are not part of it.
Report member_list(Books& books, Date as_of);

} // namespace sokoguru::reports
