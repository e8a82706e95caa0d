// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Posts the entries of a journal: ref, date, account, and debit or credit; member_no, subledger and memo where they
/// apply. Neighbouring rows with one ref form an entry, a document of its own; its memo is the first one of its rows.
/// References are unique for ever: a journal imported twice is refused (duplicate-ref).
///
/// The list is streamed, so it may have millions of rows; only the first rows are kept, until the header and the style
/// of the amounts are known. After the first error nothing more is posted, but the rest is read and checked as far as
/// it can be without the entries before it, up to 1,000 issues. `documents` holds the first and the last document.
/// Throws Error: clock_to_confirm, not_permitted, and what stream_table() throws.
ImportResult import_journal(Books& books, const ImportSource& list, const ImportOptions& options = {});

const std::vector<ColumnSpec>& journal_columns();

} // namespace sokoguru::exchange
