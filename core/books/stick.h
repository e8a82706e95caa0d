// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "books/backup.h"

// Backups on USB sticks that leave the office: two of them in turn, so that one is always somewhere else.
namespace sokoguru::books {

/// A stick that was used before: the name that is written on it with a pen, `A` or `B`, and when it was last in.
struct Stick {
    std::string id; ///< from the note on the stick
    std::string name;
    std::int64_t last_at = 0;
    Date last_day;
};

/// Those the books know, by name.
std::vector<Stick> sticks(Books& books);
/// The one whose turn it is: used longest ago; none while fewer than two are known.
std::optional<Stick> next_stick(Books& books);
/// The stick in that folder, where it was used before.
std::optional<Stick> stick_at(Books& books, const std::filesystem::path& folder);

/// Throws Error(cannot_write) where that is no folder, or the one in which the books or their backups are kept.
void check_stick(const Books& books, const std::filesystem::path& folder);

struct StickBackup {
    std::filesystem::path path;
    Stick stick;
    bool is_new = false;      ///< got its name now
    bool out_of_turn = false; ///< another one was due
    BackupMade first;         ///< the one beside the file that was copied
};

/// Makes a backup as make_backup() does and copies it to the stick, where it is written out, read back byte for byte
/// and compared: when this returns, the stick can be pulled out. A stick that is new to the books gets the next letter
/// and a note by which it is known again. Throws what check_stick(), make_backup() and storage::copy_and_read_back()
/// throw.
StickBackup backup_to_stick(Books& books, const std::filesystem::path& folder,
                            const storage::CopyProgress& progress = {});

} // namespace sokoguru::books
