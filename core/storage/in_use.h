// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace sokoguru::storage {

/// The note FILE.in-use beside an open file: host, user and since when. It tells a second starter whom to ask and
/// the next starter that the last one did not end properly. It is never the lock: that is SQLite's.
std::filesystem::path in_use_path(const std::filesystem::path& file);

void write_in_use(const std::filesystem::path& file);
void remove_in_use(const std::filesystem::path& file) noexcept;

/// `user@host, 2026-11-21 15.00`, the time by the clock on the wall; `?` where there is no note.
std::string in_use_holder(const std::filesystem::path& file);

} // namespace sokoguru::storage
