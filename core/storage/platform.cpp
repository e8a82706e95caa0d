// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no operating-system call of its own.
#include "storage/platform.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>

#include <fmt/chrono.h>

#include "base/error.h"

namespace sokoguru::storage::platform {

namespace fs = std::filesystem;

std::string utf8(const fs::path& path)
{
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

fs::path from_utf8(std::string_view text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

bool is_regular_file(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

std::string read_head(const fs::path& path, std::size_t count)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(Code::cannot_read, {utf8(path), std::string("open")});
    std::string bytes(count, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

bool is_synchronised_path(const fs::path& path)
{
    // The names that the services give their folders, some with the account behind: "OneDrive - PT Contoh".
    static constexpr std::array<std::string_view, 9> names = {"dropbox",     "onedrive",  "google drive",
                                                              "googledrive", "my drive",  "icloud drive",
                                                              "iclouddrive", "nextcloud", "syncthing"};
    for (const fs::path& part : path) {
        std::string name = utf8(part);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        for (const std::string_view known : names) {
            if (name == known) return true;
            if (name.starts_with(known) && (name[known.size()] == ' ' || name[known.size()] == '-')) return true;
        }
    }
    return false;
}

std::string utc_now()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

std::string local_stamp(std::int64_t seconds)
{
    return fmt::format("{:%Y-%m-%d-%H%M%S}", fmt::localtime(static_cast<std::time_t>(seconds)));
}

} // namespace sokoguru::storage::platform
