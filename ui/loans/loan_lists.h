// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "loans/application.h"
#include "loans/change.h"
#include "loans/grading.h"
#include "reports/report.h"

/// The tables of the pages about loans.
namespace sokoguru::ui {

/// The loans that were paid out by the day, with where it stands (`state`, see standing_word()) and its class.
reports::Report loans_table(Books& books, Date today, loans::Which which);

/// Applications: `state` is waiting, granted, refused or paid-out. The row's link carries the application's id.
reports::Report applications_table(Books& books, bool all);

} // namespace sokoguru::ui
