// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace sokoguru::storage {

/// Throws the Error that stands for an (extended) SQLite result code and its message:
///  - FULL disk-full, IOERR disk-error, READONLY and PERM read-only-file, CANTOPEN cannot-read, BUSY and LOCKED
///    file-in-use (with the holder from FILE.in-use), CORRUPT, NOTADB and a wrong FORMAT damaged-file;
///  - a refusal by the schema's triggers: RAISE(ROLLBACK, 'period-closed') gives Code::period_closed, and the
///    arguments of its sentence may follow, divided by bars: 'account-inactive|1111';
///  - everything else, such as a UNIQUE that the API should have checked before, internal with SQLite's words.
[[noreturn]] void raise_sqlite_error(int result, std::string_view message, const std::filesystem::path& path);

} // namespace sokoguru::storage
