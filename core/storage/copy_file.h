// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

namespace sokoguru::storage {

/// Told now and then how far a copy is; may throw, which takes the copy back.
using CopyProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// Copies a closed file to another disk or a stick, byte for byte: under a temporary name, flushed, read back from the
/// disk and compared, and only then given its name. Refuses a taken name (file_exists); throws backup_failed where what
/// comes back differs, disk_full, cannot_write, cannot_read; nothing is left behind.
void copy_and_read_back(const std::filesystem::path& from, const std::filesystem::path& to,
                        const CopyProgress& progress = {});

} // namespace sokoguru::storage
