// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Creates the contracts of loans that run already: member_no, product, loan_no, principal, disbursed, method, rate,
/// per, periods, first_due, principal_outstanding; interest_arrears may be there. `cut_over` is the day before the
/// first book day. Posts nothing: the opening carries the balances and must agree (exchange/import_opening.h), so the
/// loans come before it. A remaining principal off the schedule is a warning. Throws Error: bad_option for another
/// day, opening_exists, not_permitted, and what read_table() throws.
ImportResult import_loans(Books& books, const ImportSource& list, Date cut_over, const ImportOptions& options = {});

const std::vector<ColumnSpec>& loan_columns();

} // namespace sokoguru::exchange
