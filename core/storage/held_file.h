// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

// What open books ask of the operating system beside SQLite. On POSIX a process loses its record locks on a file when
// it closes any descriptor of it (fcntl(2), "Advisory record locking"), SQLite's among them, and nobody tells it.
namespace sokoguru::storage {

/// A file whatever it is called: by another name, through a link.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    auto operator<=>(const FileIdentity&) const = default;
};
/// Without opening it; nothing where there is no file. Links are followed.
std::optional<FileIdentity> identity_of(const std::filesystem::path& path);

/// A descriptor of a file, kept as long as the file is used: closing it would drop the locks.
class HeldFile {
public:
    /// Throws Error(cannot_read). Never waits and follows no link.
    explicit HeldFile(const std::filesystem::path& path);
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile();

    /// A second lock (flock), which belongs to this descriptor alone and outlives the closing of others. False where
    /// somebody else has it. True on Windows, where SQLite's own lock cannot be lost.
    bool lock_second();
    /// True while SQLite's exclusive lock is this process's. It only asks (F_OFD_GETLK, less than a microsecond).
    bool has_first_lock() const;
    /// The first bytes, at most `count`.
    std::string head(std::size_t count) const;

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

/// Whether this user may write the file, which is not opened.
bool may_write(const std::filesystem::path& path);

/// A private note (0600) under that name, made new and renamed into place: neither what lies there nor a link to
/// elsewhere is written through. False where it could not be.
bool write_note(const std::filesystem::path& path, const std::string& text) noexcept;
/// At most `count` bytes of an ordinary file; empty for what is none. Follows no link, waits for no pipe.
std::string read_note(const std::filesystem::path& path, std::size_t count);

} // namespace sokoguru::storage
