// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "books/books.h"

namespace sokoguru::search {

/// The words by which an entry is found in its month: number, memo as it is shown, from or to whom, accounts in both
/// languages, members, amounts; folded.
struct EntryWords {
    EntryId entry;
    std::string folded;
};

/// Of all entries of the documents numbered in a month.
std::vector<EntryWords> journal_words(Books& books, Period month);

} // namespace sokoguru::search
