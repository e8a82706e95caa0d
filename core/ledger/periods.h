// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.h"

namespace sokoguru::ledger {

bool is_closed(Books& books, Period period);
/// The first month that is still open.
Period open_period(Books& books);

/// Closes a month: no posting into it any more. Records the number of entries and the chain's head in the audit trail.
/// Throws Error(close_order, already_closed).
void close_month(Books& books, Period month);

/// Closes a book year whose months are closed: income and expense go to 9110, the surplus to 3180 (entries of kind
/// closing, dated 31 December, period yyyy13), and on the first open day of the next year from 3180 to 3170. Nothing to
/// close posts nothing. Returns the closing document. Throws Error(close_order, already_closed).
std::optional<Posted> close_year(Books& books, int year);

/// Reopens the last closed month, or a closed year (its closing entries are reversed). Throws Error(close_order,
/// not_closed, reason_required) and Error(surplus_decided) where the members' meeting has decided the year's SHU.
void reopen_month(Books& books, Period month, const std::string& reason);
void reopen_year(Books& books, int year, const std::string& reason);

/// The entries that close_year would post, for the preview.
std::vector<EntryDraft> closing_entries(Books& books, int year);

} // namespace sokoguru::ledger
