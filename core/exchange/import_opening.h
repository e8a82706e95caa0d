// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Posts the opening balances as one balanced entry, dated the day before the first book day: account, and debit or
/// credit; member_no, subledger and memo where they apply. In the middle of a year the list holds income and expense so
/// far as well. Refused with the difference unless it balances, and where it does not agree with the contracts of the
/// loans taken over: opening-differs names each loan, by its principal, and by its interest arrears if the list carries
/// receivable interest. Throws Error: bad_option for another day, opening_exists, not_permitted, and what read_table()
/// throws.
ImportResult import_opening(Books& books, const ImportSource& list, Date date, const ImportOptions& options = {});

const std::vector<ColumnSpec>& opening_columns();

} // namespace sokoguru::exchange
