// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Of a document that is about to be posted: amounts far above what is due or usual, more than was ever booked at
/// once, days to come, the same lines once more. Limits are settings. Writes nothing; a draft that would be refused
/// anyway may have questions too.
std::vector<Issue> about(Books& books, const ledger::DocumentDraft& draft);

/// The command line goes on after this question only where it was accepted beforehand.
bool needs_acceptance(Code code);

} // namespace sokoguru::questions
