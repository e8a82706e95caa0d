// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/in_use.h"

#include <fstream>

#include "storage/platform.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;

fs::path in_use_path(const fs::path& file)
{
    fs::path note = file;
    note += ".in-use";
    return note;
}

void write_in_use(const fs::path& file)
{
    // Nobody depends on it: a note that cannot be written is no reason to refuse the books.
    std::ofstream out(in_use_path(file), std::ios::binary | std::ios::trunc);
    out << platform::user_name() << '@' << platform::host_name() << ", since " << platform::utc_now() << '\n';
}

void remove_in_use(const fs::path& file) noexcept
{
    std::error_code ignored;
    fs::remove(in_use_path(file), ignored);
}

std::string in_use_holder(const fs::path& file)
{
    std::ifstream in(in_use_path(file), std::ios::binary);
    std::string line;
    if (!std::getline(in, line) || line.empty()) return "?";
    // Another program may have put anything there.
    line.resize(std::min<std::size_t>(line.size(), 200));
    return line;
}

} // namespace sokoguru::storage
