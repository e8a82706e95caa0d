// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Savings of every member at the end of a day: member_no, name, a column for each product under its code, total.
/// Products that are switched off and hold nothing are left out, members who have left and hold nothing too.
/// With a product's code only that one. Throws Error(unknown_product).
Report savings_list(Books& books, Date as_of, std::string_view product = {});

} // namespace sokoguru::reports
