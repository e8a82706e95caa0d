// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/error.h"
#include "books/backup_plan.h"
#include "books/books.h"
#include "storage/copy_file.h"

// Backups (cadangan) of the books: where they go, when one is due, when the last one was made.
namespace sokoguru::books {

/// Beside the file: `NAME.backups`.
std::filesystem::path backup_folder(const std::filesystem::path& books);
/// A folder on another disk or computer that gets a copy of each; none until somebody names one.
std::optional<std::filesystem::path> second_place(Books& books);
/// Throws Error(cannot_write) for what is no folder, Error(not_permitted).
void set_second_place(Books& books, const std::optional<std::filesystem::path>& folder);

enum class BackupReason { asked, daily, before_month, before_year };

struct BackupMade {
    std::filesystem::path path;
    /// The copy in the second place; or why there is none although one is named.
    std::optional<std::filesystem::path> second;
    std::optional<Error> second_problem;
    std::int64_t entries = 0;
    /// How many older ones were removed by the rule of backup_plan.h.
    int removed = 0;
};

/// Makes a verified backup beside the file and, where a second place is named, a copy there that is read back; then
/// removes those whose time is over. A second place that fails (the stick is not in) does not undo the first. The audit
/// trail gets the event, by which last_backup() knows. `closes`: the year, with before_year. Throws
/// Error(not_permitted) and what storage::backup() throws. Takes some seconds on large books: run it in a thread of its
/// own.
BackupMade make_backup(Books& books, BackupReason reason, int closes = 0, const storage::CopyProgress& progress = {});

struct LastBackup {
    std::int64_t at = 0; ///< Unix seconds
    Date day;            ///< by the clock on the wall
    std::string place;   ///< the file
    std::int64_t entries = 0;
};
/// The last one the books know of; those made with storage::backup() alone are not known.
std::optional<LastBackup> last_backup(Books& books);
/// Notes a backup that was made by other means than make_backup(), such as the command line's.
void record_backup(Books& books, const std::filesystem::path& path, BackupReason reason);

/// Nothing was backed up today yet. The window asks before the first change of a day and makes one behind it. Never due
/// for copies, empty books and users who may not.
bool backup_due(Books& books);

} // namespace sokoguru::books
