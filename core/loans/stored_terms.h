// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/audit.h"
#include "loans/schedule.h"
#include "storage/query.h"

/// Terms as a plan (loan_plan) and an application (loan_application) store them, in the same columns and order: method,
/// rate, per, every, periods, first_due, multiple, rounding, unit, grace_principal. Principal, disbursement, margin and
/// extra instalments stand elsewhere.
namespace sokoguru::loans {

/// Fills the terms from ten columns, the first of which is `method`.
void read_stored_terms(const storage::Query& row, int method_column, Terms& terms);
books::Fields stored_terms(const Terms& terms);

} // namespace sokoguru::loans
