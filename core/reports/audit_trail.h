// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// What happened in a range of days (UTC) besides postings: id, at, user, action, subject, subject_id, changed.
/// `changed` names the fields that a change touched, never their values: those may be personal.
Report audit_trail(Books& books, const DateRange& range);

} // namespace sokoguru::reports
