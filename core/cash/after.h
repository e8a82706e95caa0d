// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/entry.h"
#include "members/members.h"

namespace sokoguru::cash {

/// One balance of the member whom a document concerned, as it stands now.
struct BalanceAfter {
    std::string name; ///< the savings product's, or the loan's number
    Money balance;    ///< savings positive; of a loan what is left to pay
    bool is_loan = false;
    bool touched = false; ///< the document moved it
};

/// What the clerk turns towards the member after posting.
struct AfterPosting {
    std::string number;
    Money amount;                          ///< what the document moved
    std::optional<members::Member> member; ///< none where it concerned nobody, or several
    std::vector<BalanceAfter> balances;    ///< touched ones first
};

/// Throws Error(unknown_document).
AfterPosting after_posting(Books& books, DocumentId document);

} // namespace sokoguru::cash
