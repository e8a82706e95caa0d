// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/movement.h"

/// Inside this room only.
namespace sokoguru::cash {

/// A movement's document with another first line than its cash account's: a parked receipt is assigned like money in.
ledger::DocumentDraft draft_through(Books& books, const Movement& movement, const ledger::Line& through);

/// A line on the account where money of unknown senders waits.
ledger::Line parked_line(Books& books, Money amount);
/// Notes that this entry waits to be assigned.
void remember_parked(Books& books, EntryId entry);

} // namespace sokoguru::cash
