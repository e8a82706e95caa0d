// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Keeps what the SHU needs to know of the months before the books began: member_no, period, and any of
/// savings_balance (at the month's end), interest_paid, purchases. Posts nothing; a month that was imported before is
/// replaced. Months from the first book day on are refused (history-not-before). Throws Error(not_permitted) and what
/// read_table() throws.
ImportResult import_history(Books& books, const ImportSource& list, const ImportOptions& options = {});

const std::vector<ColumnSpec>& history_columns();

} // namespace sokoguru::exchange
