// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/movement.h"

/// Inside this room only.
namespace sokoguru::cash {

/// A movement's document, and what it does to the plan of a loan.
struct Drafted {
    ledger::DocumentDraft document;
    std::optional<loans::Loan> loan = std::nullopt;
    loans::PaymentPlan plan = {};
};
/// With another first line than its cash account's: a parked receipt is assigned like money in.
Drafted draft_through(Books& books, const Movement& movement, const ledger::Line& through);
/// Posts it, and stores the plan that it changes.
ledger::Posted post_drafted(Books& books, const Drafted& drafted);

/// A line on the account where money of unknown senders waits.
ledger::Line parked_line(Books& books, Money amount);
/// Notes that this entry waits to be assigned.
void remember_parked(Books& books, EntryId entry);

} // namespace sokoguru::cash
