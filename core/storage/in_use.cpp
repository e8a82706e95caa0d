// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/in_use.h"

#include <regex>

#include "base/date.h"
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
    if (line.empty()) return "?";
    // No word of one language, and the time of the clock on the wall.
    static const std::regex form("(.+), since (\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)Z");
    std::smatch found;
    if (!std::regex_match(line, found, form)) return line;
    const auto number = [&](std::size_t group) { return std::stoi(found[group]); };
    const Date day = base::make_date(number(2), static_cast<unsigned>(number(3)), static_cast<unsigned>(number(4)));
    if (!day.ok()) return line;
    const std::int64_t seconds = base::days_between(base::make_date(1970, 1, 1), day) * std::int64_t{86'400} +
                                 number(5) * 3600 + number(6) * 60 + number(7);
    const std::string stamp = platform::local_stamp(seconds); // 2026-11-21-150405
    return found[1].str() + ", " + stamp.substr(0, 10) + ' ' + stamp.substr(11, 2) + '.' + stamp.substr(13, 2);
}

} // namespace sokoguru::storage
