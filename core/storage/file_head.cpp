// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_head.h"

#include <string_view>

#include "base/error.h"
#include "storage/migrate.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t head_size = 100;
constexpr std::size_t version_offset = 60;
constexpr std::size_t application_offset = 68;

std::int64_t big_endian(std::string_view head, std::size_t at)
{
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value * 256 + static_cast<unsigned char>(head[at + i]);
    return value;
}

} // namespace

void refuse_newer(const std::filesystem::path& path, std::int64_t version, const Schema& schema)
{
    if (version > schema.version())
        throw Error(Code::newer_file, {platform::utf8(path), version, std::int64_t{schema.version()}});
}

void check_head(const std::filesystem::path& path, const Schema& schema)
{
    const std::string head = platform::read_head(path, head_size);
    if (head.size() < head_size || !head.starts_with(magic) || big_endian(head, application_offset) != application_id)
        throw Error(Code::not_a_sokoguru_file, {platform::utf8(path)});
    refuse_newer(path, big_endian(head, version_offset), schema);
}

} // namespace sokoguru::storage
