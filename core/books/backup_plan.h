// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"

// Which backups there are and which of them stay: names and arithmetic, nothing on the disk.
namespace sokoguru::books {

/// What the name of a backup says: `koperasi-2026-11-21-150405.sokoguru`, by the clock on the wall; made before closing
/// a year `koperasi-2026-11-21-150405-tutup-2025.sokoguru`, asked for by somebody
/// `koperasi-2026-11-21-150405-tetap.sokoguru`.
struct BackupStamp {
    Date day;
    int second = 0;     ///< of the day
    int closes = 0;     ///< the year that was about to be closed; 0: an ordinary backup
    bool asked = false; ///< somebody asked for it: it stays until he takes it away himself

    friend auto operator<=>(const BackupStamp&, const BackupStamp&) = default;
};

/// The file name of a backup of `books` (only its stem counts). `stamp` is storage::platform::local_stamp's.
std::string backup_name(const std::filesystem::path& books, const std::string& stamp, int closes = 0,
                        bool asked = false);
/// Nothing for any file that backup_name() would not call so, such as another cooperative's.
std::optional<BackupStamp> parse_backup_name(const std::filesystem::path& books, const std::filesystem::path& backup);

/// `15.04`: the time of a stamp as people write it.
std::string time_of_day(const BackupStamp& stamp);

/// How many stay: the newest backup of each of the last so many days, weeks (Monday to Sunday) and months that have
/// one. The newest of each year, those made before closing a year and those that were asked for stay for ever; the last
/// take no other's place.
struct Keep {
    int days = 7;
    int weeks = 5;
    int months = 24;
};

/// For each stamp, in the order given, whether it stays. The newest of all always does.
std::vector<bool> to_keep(std::span<const BackupStamp> stamps, const Keep& keep = {});

} // namespace sokoguru::books
