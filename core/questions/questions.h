// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/error.h"
#include "ledger/entry.h"

namespace sokoguru::books {
class Books;
}
namespace sokoguru {
using books::Books;
}

/// What a careful colleague would ask before something implausible is posted. Core never asks: it returns questions,
/// which are issues of severity warning. The window asks each of them once (a second Enter confirms); the command line
/// says them as `warning: <code>: …` and goes on, but refuses those of needs_acceptance() without `--accept CODE`.
/// Reads members, savings, loans and the ledger; read by the front ends and by the rooms that post lists.
namespace sokoguru::questions {

/// Of a document that is about to be posted: amounts far above what is due or usual (unusual_amount), more than was
/// ever booked at once (never_so_much), days to come (day_to_come), the same lines once more (same_list_again, of lists
/// and journals), a balance that a reversal or a payment from a bank leaves below zero (below_zero). Limits are
/// settings. Writes nothing; a draft that would be refused anyway may have questions too. `Issue::row` is the number of
/// the entry in the document, 0 for the document as a whole.
std::vector<Issue> about(Books& books, const ledger::DocumentDraft& draft);

/// The same of documents that were posted just now, one after the other, in a books::Work that is not committed: each
/// is compared with what was there before the first of them.
std::vector<Issue> about(Books& books, const std::vector<DocumentId>& posted);

/// An earlier document that is not reversed and has the same lines on the same day, for lists that come as a whole
/// (collective sheets): account, subsidiary account, member and amount of all its entries, in whatever order.
std::optional<DocumentId> same_lines(Books& books, const ledger::DocumentDraft& draft);

/// Closing a month, or with month 13 a book year, that is not over by the clock: period_not_over. For
/// who may close them.
std::vector<Issue> about_closing(Books& books, Period period);

/// The command line goes on after this question only where it was accepted beforehand.
bool needs_acceptance(Code code);

/// Settings `questions.…`.
struct Limits {
    std::int64_t times = 10; ///< an amount above so many times what is due or usual is asked about; 0: none is
    Money from = Money::rupiah(1'000'000); ///< smaller amounts are never asked about
    /// A collective sheet of more members, or of a larger sum, is asked about as a whole.
    std::int64_t sheet_members = 20;
    Money sheet_sum = Money::rupiah(10'000'000);
    /// Milliseconds without a key before an Enter that posts: longer than any scanner waits (100 to 2,000).
    std::int64_t pause = 200;
};
Limits limits(Books& books);
/// Needs change_settings. Throws Error(bad_value) for times and members below 0 or above 1,000 and for a pause outside
/// its range, Error(negative_amount).
void set_limits(Books& books, const Limits& limits);

} // namespace sokoguru::questions
