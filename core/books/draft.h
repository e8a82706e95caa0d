// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "books/books.h"

namespace sokoguru::books {

/// Unposted work, kept in the file so that a power cut costs nothing: a half-filled journal entry, a collective sheet.
/// A draft belongs to the user who made it; nobody else sees it. Drafts are not books and leave no audit event.
struct Draft {
    std::int64_t id = 0; ///< 0: not kept yet
    std::string kind;    ///< what it will become, such as `journal`, `collective`, `cash-in`
    std::int64_t changed_at = 0;
    std::string content; ///< JSON; what it holds is the page's own matter
};

/// The user's drafts, the latest first; of one kind, or of all.
std::vector<Draft> drafts(Books& books, const std::optional<std::string>& kind = std::nullopt);
/// Nothing where the user has no such draft (any more).
std::optional<Draft> load_draft(Books& books, std::int64_t id);
/// Keeps it: a new one (`id` 0) or one of the user's own again; a number that is not (or no longer) his is kept as a
/// new one. Returns its number. Throws Error(not_permitted) for somebody who may not post.
std::int64_t save_draft(Books& books, const Draft& draft);
/// Throws it away; nothing happens where it is not the user's.
void discard_draft(Books& books, std::int64_t id);

} // namespace sokoguru::books
