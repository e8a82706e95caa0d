// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ledger/entry.h"
#include "questions/questions.h"

/// What amounts are compared with. Inside this room only. Of the ledger counts what was posted before an entry and is
/// not reversed; openings and closings carry balances and do not count.
namespace sokoguru::questions {

struct Reference {
    Money amount;
    bool is_due = false; ///< by a decision or a contract; else it is what was usual so far
};
/// For a line on a member's savings (money in), loan (principal paid) or own account: what is due, or what this member,
/// else all members, moved there on average. Nothing where there is nothing to compare with, or where the amount is
/// just what is owed: all missing months, or the whole rest of a loan.
std::optional<Reference> reference_for(Books& books, Date date, const ledger::Line& line, EntryId before);

/// A line of at least this amount was booked before.
bool ever_so_much(Books& books, Money amount, EntryId before);
/// The largest line; zero before the first.
Money most_ever(Books& books, EntryId before);
/// How many entries, counted up to `enough`.
std::int64_t entries_before(Books& books, EntryId before, std::int64_t enough);

} // namespace sokoguru::questions
