// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Balance sheet (laporan posisi keuangan, neraca) at the end of a day, in the form of SAK EP: line, label, style,
/// level, amount, compare. Reads all periods; the surplus of a year that is not closed yet stands in the line
/// current-surplus. Lines without a figure in either column are left out.
///
/// `compare` is the day of the second column. A day before the first book day takes the comparison figures of its year
/// where there are any, the day of the opening balances those; otherwise the column stays empty and a note says so.
Report balance_sheet(Books& books, Date as_of, std::optional<Date> compare = std::nullopt);

/// Statement of operations (perhitungan hasil usaha, PHU) of a range, in the form of SAK EP. Reads the months (01–12),
/// and for a range that begins with the first book year the income and expense that a mid-year opening brought along;
/// never closing entries. `compare`: the second column covers 1 January of that day's year to that day.
Report surplus_statement(Books& books, const DateRange& range, std::optional<Date> compare = std::nullopt);

} // namespace sokoguru::reports
