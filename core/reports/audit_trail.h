// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// What happened in a range of days besides postings: id, at, user, action, subject, subject_id, changed. `changed`
/// names the columns that a change touched, never their values: those may be personal. Days are those of the computer's
/// clock, which people read too; files carry codes, keys and the moment in UTC (reports/audit_words.h).
Report audit_trail(Books& books, const DateRange& range);

} // namespace sokoguru::reports
