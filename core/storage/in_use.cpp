// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/in_use.h"

#include <algorithm>

#include "base/printable.h"
#include "storage/held_file.h"
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
    write_note(in_use_path(file),
               platform::user_name() + '@' + platform::host_name() + ", since " + platform::utc_now() + '\n');
}

void remove_in_use(const fs::path& file) noexcept
{
    std::error_code ignored;
    fs::remove(in_use_path(file), ignored);
}

std::string in_use_holder(const fs::path& file)
{
    // Another program may have put anything there.
    const std::string text = read_note(in_use_path(file), 200);
    const std::string line = base::printable(text.substr(0, text.find('\n')));
    return line.empty() ? "?" : line;
}

} // namespace sokoguru::storage
