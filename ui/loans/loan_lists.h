// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "loans/application.h"
#include "loans/change.h"
#include "loans/grading.h"
#include "reports/report.h"

/// The tables of the pages about loans.
namespace sokoguru::ui {

/// Every loan that was paid out by the day, with where it stands (`state`, see standing_word()) and its class.
reports::Report loans_table(Books& books, Date today);

/// Applications: `state` is waiting, granted, refused or paid-out. The row's link carries the application's id.
reports::Report applications_table(Books& books, bool all);

/// What was posted on a loan: date, document, text, principal, interest, penalty with fees, and what was left.
reports::Report loan_entries_table(const loans::History& history);

/// The plans that a loan had, each with its reason and who approved it.
reports::Report versions_table(Books& books, const loans::Loan& loan);

} // namespace sokoguru::ui
