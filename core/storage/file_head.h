// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace sokoguru::storage {

struct Schema;

/// As many bytes of a file as its header has.
constexpr std::size_t head_size = 100;

/// Looks at the first 100 bytes of a file before SQLite does, because SQLite would roll back the hot journal of a
/// foreign or newer file: not_a_sokoguru_file unless it is an SQLite database with our application_id, newer_file
/// if its version is beyond the schema's. Where a power cut has torn these bytes, the first page in the log or journal
/// beside the file speaks for it, and SQLite will mend it. Offsets: https://www.sqlite.org/fileformat2.html, "The
/// Database Header", "The Rollback Journal", "The Write-Ahead Log".
void check_head(const std::filesystem::path& path, std::string_view head, const Schema& schema);
/// The same, reading the head of a closed file. Throws open_here for one that is open in this process.
void check_head(const std::filesystem::path& path, const Schema& schema);

/// Throws newer_file if `version` is beyond the schema's.
void refuse_newer(const std::filesystem::path& path, std::int64_t version, const Schema& schema);

} // namespace sokoguru::storage
