// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/entry.h"

namespace sokoguru::books {
class Books;
}

/// Annotations: what is said of a posted document afterwards. A wrong memo or number of the paper voucher moves no
/// money, so it needs no reversal: its annotation is shown instead, and what was posted stays in the entry and in the
/// chain.
namespace sokoguru::ledger {

enum class AnnotationField { memo, voucher_no, note };

struct Annotation {
    std::int64_t id = 0;
    AnnotationField field = AnnotationField::note;
    std::optional<EntryId> entry; ///< none: the whole document
    std::string text;
    std::int64_t at = 0; ///< Unix seconds
    UserId user;
};

/// Throws Error(unknown_document, unknown_entry for an entry of another document, missing_value for an empty memo or
/// note; an empty voucher number says that there is none, not_permitted).
void annotate(books::Books& books, DocumentId document, AnnotationField field, const std::string& text,
              std::optional<EntryId> entry = std::nullopt);

/// All that was ever said of a document, oldest first.
std::vector<Annotation> annotations(books::Books& books, DocumentId document);

/// The newest text of a field for one entry, whether it was said of the entry or of its document.
std::optional<std::string> annotated(books::Books& books, EntryId entry, AnnotationField field);

/// For reports that list entries, as a part of their SQL: the memo that is shown for the row `e` of `entry`.
inline constexpr const char* shown_memo =
    "coalesce((SELECT n.text FROM annotation AS n WHERE n.document_id = e.document_id AND n.field = 'memo'"
    " AND (n.entry_id IS NULL OR n.entry_id = e.id) ORDER BY n.id DESC LIMIT 1), e.memo)";

} // namespace sokoguru::ledger
