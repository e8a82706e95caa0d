// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace sokoguru::books {

/// Removes from a folder the backups of `books` that backup_plan.h lets go, `made` and everything with another name
/// excepted. What cannot be removed stays, and is tried again next time. Returns how many went.
int remove_old_backups(const std::filesystem::path& folder, const std::filesystem::path& books,
                       const std::filesystem::path& made);

} // namespace sokoguru::books
