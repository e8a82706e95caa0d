// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ledger/ledger.h"

/// What a member owes because a deposit was taken back that he had withdrawn already: his savings stand below zero
/// then, as it really was, until they are brought up to zero by a claim against him.
namespace sokoguru::cash {

/// The journal voucher that makes receivables (setting `leaving.receivable_account`, else 1144) of what this document
/// left below zero on members' savings, an entry a member, on the document's day: as much as the lowest day from then
/// on lacks. Nothing where there is none. May open the member's own account. Throws Error(unknown_account) where the
/// chart has no such account.
std::optional<ledger::DocumentDraft> receivable_draft(Books& books, DocumentId document);

} // namespace sokoguru::cash
