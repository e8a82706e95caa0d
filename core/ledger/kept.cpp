// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/kept.h"

#include "books/books.h"
#include "storage/database.h"

namespace sokoguru::ledger {

void Kept::forget_what_is_old(books::Books& books)
{
    // Nobody else has the file, so this connection knows of every row that is written, taken back or not.
    const std::int64_t changes = books.db().value<std::int64_t>("SELECT total_changes()").value_or(0);
    if (changes == changes_) return;
    answers_.clear();
    changes_ = changes;
}

} // namespace sokoguru::ledger
