// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

/// Everything the program asks of the operating system, and nothing else: the rest of the core is portable C++.
/// platform_posix.cpp serves Debian, platform_windows.cpp Windows 10/11. Functions that can fail throw Error
/// (file_exists, cannot_write, cannot_read, disk_full, disk_error) with the path as first argument.
namespace sokoguru::storage::platform {

/// A path as UTF-8, as SQLite and all our texts want it, and back.
std::string utf8(const std::filesystem::path& path);
std::filesystem::path from_utf8(std::string_view text);

/// Makes a new empty file that only its owner may read or write (0600); file_exists if the name is taken, by
/// whatever.
void create_exclusively(const std::filesystem::path& path);

/// Forces a file's content, and a folder's names, to the disk.
void sync_file(const std::filesystem::path& path);
void sync_folder(const std::filesystem::path& folder);

/// Asks the system to forget what it keeps of a flushed file in memory, so that the next reading comes from the disk or
/// stick itself. Where the system cannot, nothing happens.
void forget_cached(const std::filesystem::path& path) noexcept;

/// Renames `from` to `to`, replacing what was there, in one step that a power cut cannot divide; then syncs the
/// folder. Both lie in one folder.
void replace_file(const std::filesystem::path& from, const std::filesystem::path& to);
/// The same, but throws file_exists where `to` exists.
void rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// True for an ordinary file (symbolic links are followed); false for folders, devices, pipes and what is not there.
bool is_regular_file(const std::filesystem::path& path);

/// The first bytes of a file, at most `count`. Never for a file that is open in this process: on POSIX closing any
/// descriptor of a file drops all of the process's locks on it.
std::string read_head(const std::filesystem::path& path, std::size_t count);

/// Where a file's locks and flushes can be trusted, and where not.
enum class FolderKind {
    local,
    /// NFS, SMB, FUSE and the like.
    network,
    /// Inside a folder that Dropbox, OneDrive, Google Drive … copy behind the program's back.
    synchronised,
};
FolderKind folder_kind(const std::filesystem::path& folder);
/// The part of folder_kind() that looks at the names in the path.
bool is_synchronised_path(const std::filesystem::path& path);

std::string host_name();
std::string user_name();
std::int64_t process_id();
/// A moment (Unix seconds) on the clock that hangs here, as `2026-11-21-150405`: for the names of files that people
/// look at.
std::string local_stamp(std::int64_t seconds);
/// The system's time as `YYYY-MM-DDTHH:MM:SSZ`. For notes and file names only: the books have a clock of their own.
std::string utc_now();

} // namespace sokoguru::storage::platform
