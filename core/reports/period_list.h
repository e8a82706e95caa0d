// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The months of the books from the first to the day's, and the closings of their years, the latest first: open or
/// closed, with the number of entries and the fingerprint recorded at closing. A row's link has the period (yyyymm) as
/// its id and no kind.
Report period_list(Books& books, Date today);

} // namespace sokoguru::reports
