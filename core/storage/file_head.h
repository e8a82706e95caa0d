// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace sokoguru::storage {

struct Schema;

/// Looks at the first 100 bytes of a file before SQLite does, because SQLite would roll back the hot journal of a
/// foreign or newer file: not_a_sokoguru_file unless it is an SQLite database with our application_id, newer_file
/// if its version is beyond the schema's. Offsets: https://www.sqlite.org/fileformat2.html, "The Database Header".
void check_head(const std::filesystem::path& path, const Schema& schema);

/// Throws newer_file if `version` is beyond the schema's.
void refuse_newer(const std::filesystem::path& path, std::int64_t version, const Schema& schema);

} // namespace sokoguru::storage
