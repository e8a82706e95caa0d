// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Statement of changes in equity (laporan perubahan ekuitas): for each kind of equity the balance before, what was
/// added, what was taken away, and the balance after; line, label, style, level, amount, compare. The surplus of a year
/// that is not closed yet counts as equity from the day it is earned, as in the balance sheet. In the year in which the
/// books begin, the balance before is the opening.
Report equity_changes(Books& books, const DateRange& range, std::optional<Date> compare = std::nullopt);

} // namespace sokoguru::reports
