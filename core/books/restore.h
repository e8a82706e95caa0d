// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "books/backup_plan.h"
#include "books/books.h"
#include "books/copies.h"

// The guided way back: which backups there are, what each holds, what would be lost.
namespace sokoguru::books {

/// What a closed file says about itself, read from its head without a sign-in and without changing a byte.
struct FileFacts {
    std::string cooperative;
    int version = 0;
    std::int64_t entries = 0;
    std::string head; ///< of the hash chain, 64 hex digits
    /// The latest day among the last entries; nothing in empty books.
    std::optional<Date> last_day;
    CopyKind copy = CopyKind::none;
};

/// Throws the refusals of storage::Database::open, and open_here for what is open in this process.
FileFacts file_facts(const std::filesystem::path& path);
/// The same of open books.
FileFacts file_facts(Books& books);

struct FoundBackup {
    std::filesystem::path path;
    BackupStamp made;
    /// Nothing where the file cannot be read; then `problem` says why.
    std::optional<FileFacts> facts;
    std::optional<Error> problem;
};

/// The backups of `books` in these folders, newest first; one and the same file name only once.
std::vector<FoundBackup> find_backups(const std::filesystem::path& books,
                                      const std::vector<std::filesystem::path>& folders);
/// Where to look: beside the file, and in the second place of open books.
std::vector<std::filesystem::path> backup_places(Books& books);

/// A backup against the books as they are now.
struct BackupDifference {
    /// Entries of the books that the backup has not: they would have to be entered again. Negative: it has more.
    std::int64_t missing = 0;
    /// The backup's entries are the first ones of these books. Otherwise the two went separate ways.
    bool same_history = false;
};
BackupDifference compare(Books& books, const FileFacts& backup);

/// Both sides, for people to see before one takes the place of the other.
struct RestorePreview {
    FileFacts backup;
    /// The file to be replaced: nothing where there is none, or where it cannot be read; then `problem` says why.
    std::optional<FileFacts> now;
    std::optional<Error> problem;
    /// Entries that the file has beyond the backup, and the backup would take away; never negative.
    std::int64_t lost = 0;
};
/// Throws what file_facts() throws for the backup.
RestorePreview preview_restore(const std::filesystem::path& backup, const std::filesystem::path& books);

/// Who restores, as proved at the file that is replaced.
struct Restorer {
    std::string user;
    bool proved = false; ///< false where there is no file, or none that opens: nobody can ask it then
};
/// Signs in to the file that would be replaced and asks for Permission::restore. Throws Error(password_required,
/// sign_in_failed, not_permitted, file_in_use …).
Restorer sign_in_to_restore(const std::filesystem::path& books, const Credentials& credentials, const Clock& clock);

/// storage::restore(), which moves the old file aside and never overwrites; refuses practice and reading copies
/// (copy_of_books) and what verify() calls altered (damaged_or_altered_file). The books must be closed. An event in the
/// restored file says who restored it from where, and how many entries that took away. Returns where the old file went.
std::filesystem::path restore_backup(const std::filesystem::path& backup, const std::filesystem::path& books,
                                     const Restorer& restorer, const Clock& clock);

} // namespace sokoguru::books
