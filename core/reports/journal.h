// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ledger/entry.h"
#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Journal (jurnal): every posting of a range in the order of dates, entries and lines: entry, date, document, kind,
/// account, account_name, member_no, subledger, debit, credit, memo, reverses, posted_memo. `subledger` is the code of
/// a loan, a partner, a programme or a run; a savings account is told by its member and account. `memo` is the
/// annotated one where there is one (ledger/annotate.h); `posted_memo` then holds what was posted.
Report journal(Books& books, const DateRange& range);

/// The same of entries that are not posted yet: the preview of every posting. Entries count from 1, the document's
/// number is still open.
Report journal_preview(Books& books, const std::vector<ledger::EntryDraft>& entries);

} // namespace sokoguru::reports
