// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chart.h"
#include "ledger/entry.h"
#include "members/members.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// An account's name in the reader's language, where the chart has both.
Label account_name(const ledger::Account& account);

Word word(ledger::EntryKind kind); ///< normal, opening, closing, reversal
Word word(members::Status status); ///< prospective, active, left

} // namespace sokoguru::reports
