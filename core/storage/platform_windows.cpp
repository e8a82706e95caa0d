// SPDX-License-Identifier: GPL-3.0-or-later
// Not yet tried: written against the documentation of Windows 10, not built by the reference build.
#ifdef _WIN32
#include "storage/platform.h"

#include <array>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include "base/error.h"
#include "storage/terminal.h"

namespace sokoguru::storage::platform {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(Code otherwise, const fs::path& path, DWORD error)
{
    if (error == ERROR_FILE_EXISTS || error == ERROR_ALREADY_EXISTS) throw Error(Code::file_exists, {utf8(path)});
    if (error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL) throw Error(Code::disk_full);
    if (error == ERROR_WRITE_PROTECT) throw Error(Code::read_only_file, {utf8(path)});
    const std::string reason = "Windows error " + std::to_string(error);
    if (error == ERROR_IO_DEVICE || error == ERROR_CRC) throw Error(Code::disk_error, {utf8(path), reason});
    throw Error(otherwise, {utf8(path), reason});
}

std::string narrow(const wchar_t* text)
{
    return utf8(fs::path(text));
}

} // namespace

void create_exclusively(const fs::path& path)
{
    // A file in the user's own folders inherits rights for that user alone.
    const HANDLE file =
        ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) fail(Code::cannot_write, path, ::GetLastError());
    ::CloseHandle(file);
}

void sync_file(const fs::path& path)
{
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) fail(Code::cannot_write, path, ::GetLastError());
    const DWORD failed = ::FlushFileBuffers(file) ? 0 : ::GetLastError();
    ::CloseHandle(file);
    if (failed != 0) fail(Code::cannot_write, path, failed);
}

void sync_folder(const fs::path&)
{
    // NTFS journals its names; MOVEFILE_WRITE_THROUGH below waits for them.
}

void forget_cached(const fs::path&) noexcept
{
    // Windows keeps no such promise for one file; removable drives are written through there.
}

void replace_file(const fs::path& from, const fs::path& to)
{
    if (!::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        fail(Code::cannot_write, to, ::GetLastError());
}

void rename_file(const fs::path& from, const fs::path& to)
{
    if (!::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH))
        fail(Code::cannot_write, to, ::GetLastError());
}

FolderKind folder_kind(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, ignored);
    if (is_synchronised_path(real)) return FolderKind::synchronised;
    const std::wstring root = real.root_path().wstring();
    if (root.starts_with(L"\\\\")) return FolderKind::network;
    return ::GetDriveTypeW(root.c_str()) == DRIVE_REMOTE ? FolderKind::network : FolderKind::local;
}

std::size_t terminal_width()
{
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    if (!::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &info)) return 0;
    return static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1);
}

std::string host_name()
{
    std::array<wchar_t, MAX_COMPUTERNAME_LENGTH + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return ::GetComputerNameW(name.data(), &size) ? narrow(name.data()) : "?";
}

std::string user_name()
{
    std::array<wchar_t, 257> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return ::GetUserNameW(name.data(), &size) ? narrow(name.data()) : "?";
}

std::int64_t process_id()
{
    return static_cast<std::int64_t>(::GetCurrentProcessId());
}

} // namespace sokoguru::storage::platform
#endif
