// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cash/movement.h"

/// Parked receipts: money that came in before anybody knew from whom (a transfer without a name). It is booked at once
/// on an account of its own, and assigned by a journal voucher when its owner is found; the two stay linked.
namespace sokoguru::cash {

/// The account's code: setting `cash.parked_account`, else 2164, else 2160 in books whose chart has no 2164.
std::string parked_account(Books& books);

struct ParkedReceipt {
    EntryId entry;
    std::string document;
    Date date;
    Money amount;
    Money left; ///< not assigned yet; assignments that were reversed count as not made
    AccountId account;
    std::string counterparty; ///< what the bank's note said, may be empty
    std::string bank_reference;
    std::optional<Date> transfer_date;
    std::string memo;
    /// The documents that assigned it, or parts of it.
    std::vector<std::string> assigned_by;
};
/// What still waits, oldest first; with `settled` also what was assigned wholly. Receipts that were reversed are gone.
std::vector<ParkedReceipt> parked(Books& books, bool settled = false);

/// Gives a parked receipt, or a part of it, to whom it belongs.
struct Assignment {
    EntryId receipt;
    Money amount;
    Date date;
    std::optional<MemberId> member;
    For what; ///< not ForParking
    std::string counterparty = {};
    std::string memo = {};
};
/// The journal voucher that assign() would post. Throws Error(parked_exceeded, unknown_entry) and what draft() of a
/// movement throws.
ledger::DocumentDraft draft(Books& books, const Assignment& assignment);
ledger::Posted assign(Books& books, const Assignment& assignment);

/// After a correction (ledger/correct.h): where the original held a parked receipt and the replacement still brings
/// money onto that account, the replacement waits in its place; where it settled a member who left, the replacement
/// does (standing_settlement). Joins a surrounding books::Work.
void follow_correction(Books& books, DocumentId original, DocumentId replacement);

} // namespace sokoguru::cash
