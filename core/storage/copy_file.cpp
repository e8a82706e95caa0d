// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>

#include "base/error.h"
#include "storage/open_files.h"
#include "storage/parts.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::utf8;

namespace {

constexpr std::size_t block = std::size_t{1} << 20;

std::ifstream open_to_read(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(Code::cannot_read, {utf8(path), std::string(std::strerror(errno))});
    return in;
}

/// The next block of a file; shorter at its end.
std::size_t read_block(std::ifstream& in, std::string& buffer, const fs::path& path)
{
    in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (in.bad()) throw Error(Code::cannot_read, {utf8(path), std::string(std::strerror(errno))});
    return static_cast<std::size_t>(in.gcount());
}

void write_copy(const fs::path& from, const fs::path& to, std::int64_t total, const CopyProgress& progress)
{
    std::ifstream in = open_to_read(from);
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    std::string buffer(block, '\0');
    std::int64_t done = 0;
    while (const std::size_t got = read_block(in, buffer, from)) {
        errno = 0;
        out.write(buffer.data(), static_cast<std::streamsize>(got));
        out.flush();
        if (!out) {
            if (errno == ENOSPC) throw Error(Code::disk_full);
            throw Error(Code::cannot_write, {utf8(to), std::string(std::strerror(errno))});
        }
        done += static_cast<std::int64_t>(got);
        if (progress) progress(done, 2 * total);
    }
}

void compare(const fs::path& from, const fs::path& to, std::int64_t total, const CopyProgress& progress)
{
    std::ifstream first = open_to_read(from);
    std::ifstream second = open_to_read(to);
    std::string expected(block, '\0');
    std::string found(block, '\0');
    std::int64_t done = 0;
    while (true) {
        const std::size_t size = read_block(first, expected, from);
        const std::size_t got = read_block(second, found, to);
        if (size != got || std::memcmp(expected.data(), found.data(), size) != 0)
            throw Error(Code::backup_failed, {term("storage", "what was read back differs from what was written")});
        if (size == 0) return;
        done += static_cast<std::int64_t>(size);
        if (progress) progress(total + done, 2 * total);
    }
}

} // namespace

void copy_and_read_back(const fs::path& from, const fs::path& to, const CopyProgress& progress)
{
    std::error_code ignored;
    refuse_open_here(from);
    if (fs::exists(to, ignored)) throw Error(Code::file_exists, {utf8(to)});
    const auto size = fs::file_size(from, ignored);
    if (ignored) throw Error(Code::cannot_read, {utf8(from), ignored.message()});
    const auto total = static_cast<std::int64_t>(size);
    const PartFile part(to);
    write_copy(from, part.path(), total, progress);
    platform::sync_file(part.path());
    platform::forget_cached(part.path());
    compare(from, part.path(), total, progress);
    platform::rename_file(part.path(), to);
}

} // namespace sokoguru::storage
