// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.h"

/// Corrections (koreksi): one action reverses a document and posts it again as it should have been. What was posted
/// stays; the link lets the new receipt name the one it replaces and the member's statement fold the pair away.
namespace sokoguru::ledger {

struct Corrected {
    Posted reversal;
    Posted replacement;
};

/// Reverses the document's entries that are not reversed yet (or only `entry`, where the document is a run) on `date`
/// and posts `replacement`, in one transaction. Throws what reverse() and post() throw; nothing is left behind then.
/// The replacement is checked with the original already gone, so money that was in the wrong place may be moved.
Corrected correct(Books& books, DocumentId document, const DocumentDraft& replacement, Date date,
                  const std::string& reason, std::optional<EntryId> entry = std::nullopt);

/// What reverse() would post: for the preview. Throws like it.
DocumentDraft reversal_draft(Books& books, DocumentId document, Date date, const std::string& reason,
                             std::optional<EntryId> entry = std::nullopt);

/// An editable copy of a document: its entries that are not reversed, with their dates, memos as they are shown
/// (ledger/annotate.h), vouchers and lines. Without the reference of an import, which stays unique. Throws
/// Error(unknown_document, unknown_entry, already_reversed, cannot_reverse_reversal).
DocumentDraft document_draft_of(Books& books, DocumentId document, std::optional<EntryId> entry = std::nullopt);

/// A document by its identity. Throws Error(unknown_document).
DocumentInfo document_info(Books& books, DocumentId document);

/// The document's entries that a correction may take back: not reversed yet. Throws Error(already_reversed) where there
/// are none, Error(cannot_reverse_reversal, unknown_document).
std::vector<EntryId> open_entries(Books& books, DocumentId document);

/// The day on which a document is best reversed: its own (the latest of its entries) while that month is open, so that
/// the mistake is gone from every balance; else today.
Date reversal_date(Books& books, DocumentId document);

struct Correction {
    DocumentInfo original;
    std::optional<EntryId> entry; ///< of a run
    DocumentInfo reversal;
    DocumentInfo replacement;
    std::string reason;
};

/// What corrections have to do with a document.
struct Corrections {
    std::vector<Correction> replaced_by;    ///< it was wrong (a run: perhaps in several of its entries)
    std::optional<Correction> replaces;     ///< it is the right copy of another
    std::optional<Correction> reversal_for; ///< it is the reversal in the middle
};
Corrections corrections_of(Books& books, DocumentId document);

} // namespace sokoguru::ledger
