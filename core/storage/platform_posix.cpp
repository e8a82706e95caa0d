// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "storage/platform.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/error.h"
#include "storage/terminal.h"

namespace sokoguru::storage::platform {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(Code otherwise, const fs::path& path, int error)
{
    if (error == EEXIST) throw Error(Code::file_exists, {utf8(path)});
    if (error == ENOSPC || error == EDQUOT) throw Error(Code::disk_full);
    if (error == EROFS) throw Error(Code::read_only_file, {utf8(path)});
    if (error == EIO) throw Error(Code::disk_error, {utf8(path), std::string(std::strerror(error))});
    throw Error(otherwise, {utf8(path), std::string(std::strerror(error))});
}

/// Opens, fsyncs, closes. Not used on open books (see read_head).
void sync(const fs::path& path, int flags)
{
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) fail(Code::cannot_write, path, errno);
    const int failed = ::fsync(fd) != 0 ? errno : 0;
    ::close(fd);
    // Some file systems cannot flush a folder and say so; then there is nothing to flush.
    if (failed != 0 && failed != EINVAL) fail(Code::cannot_write, path, failed);
}

fs::path folder_of(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

void create_exclusively(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0) fail(Code::cannot_write, path, errno);
    ::close(fd);
}

void sync_file(const fs::path& path)
{
    sync(path, O_RDONLY);
}

void sync_folder(const fs::path& folder)
{
    sync(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
}

void forget_cached(const fs::path& path) noexcept
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

void replace_file(const fs::path& from, const fs::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) fail(Code::cannot_write, to, errno);
    sync_folder(folder_of(to));
}

void rename_file(const fs::path& from, const fs::path& to)
{
    // A hard link refuses an existing name, which rename() would overwrite. File systems without links (exFAT on a
    // USB stick) get the check and the renaming in two steps.
    if (::link(from.c_str(), to.c_str()) == 0) {
        if (::unlink(from.c_str()) != 0) fail(Code::cannot_write, from, errno);
    } else if (errno == EPERM || errno == ENOTSUP || errno == ENOSYS) {
        struct stat there = {};
        if (::lstat(to.c_str(), &there) == 0) fail(Code::file_exists, to, EEXIST);
        if (::rename(from.c_str(), to.c_str()) != 0) fail(Code::cannot_write, to, errno);
    } else {
        fail(Code::cannot_write, to, errno);
    }
    sync_folder(folder_of(to));
}

FolderKind folder_kind(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, ignored);
    if (is_synchronised_path(real)) return FolderKind::synchronised;
    struct statfs info = {};
    if (::statfs(real.c_str(), &info) != 0) return FolderKind::local;
    switch (static_cast<std::uint32_t>(info.f_type)) {
    case 0x00006969U: // NFS
    case 0x0000517BU: // SMB
    case 0xFF534D42U: // CIFS
    case 0xFE534D42U: // SMB2
    case 0x65735546U: // FUSE: sshfs, cloud drives
    case 0x01021997U: // 9P
    case 0x5346414FU: // AFS
    case 0x73757245U: // Coda
    case 0x00C36400U: // Ceph
        return FolderKind::network;
    default:
        return FolderKind::local;
    }
}

std::size_t terminal_width()
{
    struct winsize size = {};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col;
}

std::string host_name()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "?";
}

std::string user_name()
{
    char buffer[4096];
    struct passwd entry = {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer, sizeof buffer, &found) == 0 && found != nullptr) return found->pw_name;
    return std::to_string(::getuid());
}

std::int64_t process_id()
{
    return ::getpid();
}

} // namespace sokoguru::storage::platform
#endif
