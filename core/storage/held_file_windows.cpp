// SPDX-License-Identifier: GPL-3.0-or-later
// Not yet tried: written against the documentation of Windows 10, not built by the reference build. There a lock
// belongs to the handle that took it and is lost with nothing else.
#ifdef _WIN32
#include "storage/held_file.h"

#include <fstream>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;

std::optional<FileIdentity> identity_of(const fs::path& path)
{
    const HANDLE file = ::CreateFileW(path.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE) return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info = {};
    const bool known = ::GetFileInformationByHandle(file, &info) != 0;
    ::CloseHandle(file);
    if (!known) return std::nullopt;
    return FileIdentity{info.dwVolumeSerialNumber,
                        (static_cast<std::uint64_t>(info.nFileIndexHigh) << 32U) | info.nFileIndexLow};
}

HeldFile::HeldFile(const fs::path& path) : path_(path) {}
HeldFile::~HeldFile() = default;

bool HeldFile::lock_second()
{
    return true;
}

bool HeldFile::has_first_lock() const
{
    return true;
}

std::string HeldFile::head(std::size_t count) const
{
    return platform::read_head(path_, count);
}

bool may_write(const fs::path& path)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) == 0;
}

bool write_note(const fs::path& path, const std::string& text) noexcept
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    return static_cast<bool>(out);
}

std::string read_note(const fs::path& path, std::size_t count)
{
    return platform::is_regular_file(path) ? platform::read_head(path, count) : std::string();
}

} // namespace sokoguru::storage
#endif
