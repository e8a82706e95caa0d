// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "ledger/entry.h"

// What every import of a list has in common. An import reads the whole list, collects what is wrong with it, and writes
// all rows in one transaction or none. A dry run does exactly the same and takes it back at the end, so it refuses what
// the import would refuse.
namespace sokoguru::exchange {

/// Told now and then how far an import is; may throw, which takes everything back. A total of 0 is unknown.
using ImportProgress = std::function<void(std::int64_t done, std::int64_t total)>;

struct ImportOptions {
    bool dry_run = false;
    ImportProgress progress = {};
};

struct ImportResult {
    /// Sorted by row; those about the list as a whole (row 0) come first.
    std::vector<Issue> issues;
    /// Rows below the header that were understood as data.
    std::int64_t rows = 0;
    /// Control totals by the columns' English names, to be compared with the old books.
    std::vector<std::pair<std::string, Money>> totals;
    /// What was posted; in a dry run what would have been.
    std::vector<ledger::Posted> documents;
    /// Written, or in a dry run: could be written.
    bool accepted = false;

    std::int64_t errors() const;
    /// The total of that name; zero where there is none.
    Money total(const std::string& name) const;
};

/// Tells the progress of every thousandth row, and of the last one.
void tell(const ImportProgress& progress, std::int64_t done, std::int64_t total);

/// Puts the issues into order; `accepted` is whether none of them is an error.
void finish(ImportResult& result);

/// The column that a refusal of a posting is about: `unknown-account` is about `account`.
std::string column_of(Code code, Money amount);

} // namespace sokoguru::exchange
