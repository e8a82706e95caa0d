// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_head.h"

#include <fstream>
#include <string>
#include <string_view>

#include "base/error.h"
#include "storage/migrate.h"
#include "storage/open_files.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t version_offset = 60;
constexpr std::size_t application_offset = 68;

std::int64_t big_endian(std::string_view head, std::size_t at)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value * 256 + static_cast<unsigned char>(head[at + i]);
    return value;
}

/// The head of the first page in the frames (records) of a log, the last one; empty where it holds none. `prefix` bytes
/// stand before each page, the page's number first; `suffix` behind it.
std::string first_page_in(std::ifstream& in, std::int64_t begin, std::int64_t prefix, std::int64_t page,
                          std::int64_t suffix)
{
    std::string found;
    std::string frame(static_cast<std::size_t>(prefix) + head_size, '\0');
    for (std::int64_t at = begin;; at += prefix + page + suffix) {
        in.seekg(at);
        in.read(frame.data(), static_cast<std::streamsize>(frame.size()));
        if (!in) return found;
        if (big_endian(frame, 0) == 1) found = frame.substr(static_cast<std::size_t>(prefix));
    }
}

bool is_page_size(std::int64_t size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/// Only to decide whether SQLite may look: which frames count is for its checksums to say.
std::string first_page_beside(const fs::path& path)
{
    std::string start(32, '\0');
    if (std::ifstream log(fs::path(path) += "-wal", std::ios::binary); log.read(start.data(), 32)) {
        const std::int64_t page = big_endian(start, 8);
        if ((big_endian(start, 0) | 1) == 0x377F0683 && is_page_size(page)) return first_page_in(log, 32, 24, page, 0);
    }
    if (std::ifstream journal(fs::path(path) += "-journal", std::ios::binary); journal.read(start.data(), 28)) {
        const std::int64_t sector = big_endian(start, 20);
        const std::int64_t page = big_endian(start, 24);
        if (start.starts_with("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7") && is_page_size(page) && sector >= 28 &&
            sector <= 65536)
            return first_page_in(journal, sector, 4, page, 4);
    }
    return {};
}

void check_bytes(const fs::path& path, std::string_view head, const Schema& schema)
{
    if (head.size() < head_size || !head.starts_with(magic) || big_endian(head, application_offset) != application_id)
        throw Error(Code::not_a_sokoguru_file, {platform::utf8(path)});
    refuse_newer(path, big_endian(head, version_offset), schema);
}

} // namespace

void refuse_newer(const std::filesystem::path& path, std::int64_t version, const Schema& schema)
{
    if (version > schema.version())
        throw Error(Code::newer_file, {platform::utf8(path), version, std::int64_t{schema.version()}});
}

void check_head(const fs::path& path, std::string_view head, const Schema& schema)
{
    try {
        check_bytes(path, head, schema);
    } catch (const Error&) {
        const std::string mended = head.size() < head_size ? std::string() : first_page_beside(path);
        if (mended.empty()) throw;
        check_bytes(path, mended, schema);
    }
}

void check_head(const fs::path& path, const Schema& schema)
{
    refuse_open_here(path);
    check_head(path, platform::read_head(path, head_size), schema);
}

} // namespace sokoguru::storage
