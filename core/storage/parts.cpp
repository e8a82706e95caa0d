// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/parts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "storage/open_files.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;

namespace {

constexpr const char* mark = ".part-";

/// `NAME.sokoguru….part-4711`
bool is_part(const fs::path& path)
{
    const std::string name = platform::utf8(path.filename());
    const std::size_t at = name.rfind(mark);
    if (at == std::string::npos || name.find(".sokoguru") >= at) return false;
    const std::string number = name.substr(at + std::string(mark).size());
    return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void remove_part(const fs::path& path) noexcept
{
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm", ".in-use"})
        fs::remove(fs::path(path) += suffix, ignored);
}

void remove_if_left(const fs::path& path)
{
    if (!platform::is_regular_file(path) || is_open_here(path)) return;
    HeldFile held(path);
    if (held.lock_second()) remove_part(path);
}

} // namespace

fs::path part_name(const fs::path& wanted)
{
    return fs::path(wanted) += mark + std::to_string(platform::process_id());
}

void remove_left_parts(const fs::path& folder) noexcept
{
    try {
        std::vector<fs::path> found;
        for (const auto& item : fs::directory_iterator(folder))
            if (is_part(item.path())) found.push_back(item.path());
        for (const fs::path& path : found)
            remove_if_left(path);
    } catch (const std::exception&) {
        // A folder that cannot be tidied up is no reason to refuse what was asked for.
    }
}

PartFile::PartFile(const fs::path& wanted) : path_(part_name(wanted))
{
    remove_left_parts(path_.parent_path());
    platform::create_exclusively(path_);
    try {
        held_.emplace(path_);
        held_->lock_second();
    } catch (...) {
        remove_part(path_);
        throw;
    }
}

PartFile::~PartFile()
{
    remove_part(path_);
}

} // namespace sokoguru::storage
