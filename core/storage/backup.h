// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "storage/copy_file.h"
#include "storage/database.h"

namespace sokoguru::storage {

/// A verified copy of open books: read through their own connection, written under a temporary name, flushed,
/// opened again and checked, and only then given its name. The copy is one plain file without a log.
/// Refuses a taken name (file_exists); throws backup_failed where the copy does not verify; nothing is left behind, nor
/// where `progress` throws. Its steps are pages.
void backup(Database& database, const std::filesystem::path& destination, const CopyProgress& progress = {});

/// Puts a copy of `source` (which stays) in the place of `file`. What was there is never overwritten: FILE, FILE-wal,
/// FILE-shm and FILE-journal are kept together, as `FILE.before-restore-2026-11-21T080000Z…`; with an old log left
/// beside it a restored file would show the old books. Refuses while `file` is open (file_in_use), a source that is
/// open here (open_here), `file` itself by whatever name (file_exists), and a source that is no Sokoguru file or is
/// damaged. `inspect` sees the closed copy before it gets the name; what it throws, and whatever else fails, leaves
/// everything as it was. Returns where the old file went, empty if there was none.
std::filesystem::path restore(const std::filesystem::path& source, const std::filesystem::path& file,
                              const OpenOptions& options = {},
                              const std::function<void(const std::filesystem::path& copy)>& inspect = {});

/// Removes a file that was begun and not finished, with its -wal, -shm, -journal and note; nothing where there is none.
void remove_with_companions(const std::filesystem::path& file) noexcept;

/// Moves a closed file out of the way with its -wal, -shm and -journal, as `FILE` + suffix + `2026-11-21T080000Z`, and
/// returns its new name. Refuses while it is open (file_in_use).
std::filesystem::path move_aside(const std::filesystem::path& file, const std::string& suffix);

/// The copy beside the file that every migration makes first: `FILE.version-1-2026-11-21T080000Z`.
std::filesystem::path copy_before_migration(Connection& connection, const std::filesystem::path& file, int version);

} // namespace sokoguru::storage
