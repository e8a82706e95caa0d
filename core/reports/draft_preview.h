// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// What a document would post, before it is posted: account, name, whose it is, debit, credit, and the totals. Entries
/// of a run follow each other; `most` lines are shown and the rest summed up in one.
Report draft_preview(Books& books, const ledger::DocumentDraft& draft, std::size_t most = 200);

} // namespace sokoguru::reports
