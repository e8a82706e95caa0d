// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chart.h"
#include "ledger/entry.h"
#include "members/members.h"
#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// An account's name in the reader's language, where the chart has both.
Label account_name(const ledger::Account& account);
/// What a book of one account is about, for its subtitle: `1110 · Cash, 1 January 2026 to 21 November 2026` and
/// `1110 · Cash, 21 November 2026`, the name in the reader's language.
Label describe(const ledger::Account& account, const DateRange& range);
Label describe(const ledger::Account& account, Date day);

Word word(ledger::EntryKind kind); ///< normal, opening, closing, reversal
Word word(members::Status status); ///< prospective, active, left

} // namespace sokoguru::reports
