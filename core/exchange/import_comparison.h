// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Keeps a past year's closing figures, so that the first statements have a column to compare with: account, and debit
/// or credit; rows of one account add up. The list balances, income and expense included. Posts nothing; what was
/// imported for that year before is replaced. Throws Error: bad_option for a year that the books hold themselves,
/// not_permitted, and what read_table() throws.
ImportResult import_comparison(Books& books, const ImportSource& list, int year, const ImportOptions& options = {});

const std::vector<ColumnSpec>& comparison_columns();

} // namespace sokoguru::exchange
