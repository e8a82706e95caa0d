// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "storage/held_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;

namespace {

/// Where SQLite locks: "Locking pages" in os_unix.c, fixed by the file format (https://www.sqlite.org/fileformat2.html,
/// "The Lock-Byte Page"). Whoever writes alone holds a write lock on the shared bytes.
constexpr off_t shared_first = 0x40000000 + 2;
constexpr off_t shared_size = 510;

int open_without_waiting(const fs::path& path)
{
    return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
}

std::string read_at_most(int descriptor, std::size_t count)
{
    std::string bytes(count, '\0');
    std::size_t got = 0;
    while (got < count) {
        const ssize_t part = ::pread(descriptor, bytes.data() + got, count - got, static_cast<off_t>(got));
        if (part <= 0) break;
        got += static_cast<std::size_t>(part);
    }
    bytes.resize(got);
    return bytes;
}

} // namespace

std::optional<FileIdentity> identity_of(const fs::path& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) != 0) return std::nullopt;
    return FileIdentity{static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
}

HeldFile::HeldFile(const fs::path& path) : path_(path), descriptor_(open_without_waiting(path))
{
    if (descriptor_ < 0) throw Error(Code::cannot_read, {platform::utf8(path), std::string(std::strerror(errno))});
}

HeldFile::~HeldFile()
{
    ::close(descriptor_);
}

bool HeldFile::lock_second()
{
    // A file system without such locks is no reason to refuse the books: the first lock is there.
    return ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool HeldFile::has_first_lock() const
{
#ifdef F_OFD_GETLK
    struct flock asked = {};
    asked.l_type = F_RDLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = shared_first;
    asked.l_len = shared_size;
    // A system that cannot tell does not stop anybody.
    if (::fcntl(descriptor_, F_OFD_GETLK, &asked) != 0) return true;
    return asked.l_type == F_WRLCK && asked.l_pid == ::getpid();
#else
    return true;
#endif
}

std::string HeldFile::head(std::size_t count) const
{
    return read_at_most(descriptor_, count);
}

bool may_write(const fs::path& path)
{
    return ::access(path.c_str(), W_OK) == 0;
}

bool write_note(const fs::path& path, const std::string& text) noexcept
{
    const std::string part = path.string() + ".part-" + std::to_string(::getpid());
    ::unlink(part.c_str()); // left over from an earlier process of this number; a link goes, not what it points to
    const int fd = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) return false;
    const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(fd);
    if (written && ::rename(part.c_str(), path.c_str()) == 0) return true;
    ::unlink(part.c_str());
    return false;
}

std::string read_note(const fs::path& path, std::size_t count)
{
    const int fd = open_without_waiting(path);
    if (fd < 0) return {};
    struct stat info = {};
    std::string text;
    if (::fstat(fd, &info) == 0 && S_ISREG(info.st_mode)) text = read_at_most(fd, count);
    ::close(fd);
    return text;
}

} // namespace sokoguru::storage
#endif
