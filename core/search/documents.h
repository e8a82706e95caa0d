// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "books/books.h"

namespace sokoguru::search {

struct DocumentMatch {
    DocumentId id;
    EntryId first_entry;
    std::string number; ///< BKM/2026/11/0001
    Date date;
    std::string memo; ///< of its first entry
};

/// Documents by parts of their number, the newest first: `BKM/2026/11/0001`, `bkm 11 1`, `bkm 11`, `bkm 1`, `2026 11`,
/// `12`. Letters begin the series; of the numbers the last is the document's, or the month where it can only be one;
/// what is not said is the month of `reference` or the newest before it. A number not typed to its end finds what it
/// begins. Each question is a range of the index of the numbers, so a million documents are no slower than ten.
std::vector<DocumentMatch> find_documents(Books& books, std::string_view text, Date reference, std::size_t limit);

} // namespace sokoguru::search
