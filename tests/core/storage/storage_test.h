// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <string>

#include "support/catch.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/migrate.h"

/// What the tests of the storage room share: a small schema of their own, so that they test the room and not the
/// books, and a folder that goes away again.
namespace sokoguru::storage::test {

namespace fs = std::filesystem;

inline const Schema& small_schema()
{
    static const Schema schema = {
        {R"(
        CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, opened INTEGER, total INTEGER NOT NULL) STRICT;
        CREATE TABLE entry (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account) STRICT;
        CREATE TABLE posting (entry_id INTEGER NOT NULL, line INTEGER NOT NULL, amount INTEGER NOT NULL,
            PRIMARY KEY (entry_id, line)) STRICT, WITHOUT ROWID;
        CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ROLLBACK, 'append-only'); END;
        CREATE TRIGGER account_total BEFORE UPDATE ON account WHEN new.total < 0
            BEGIN SELECT RAISE(ROLLBACK, 'insufficient-balance|A|1111|-5'); END;
    )"},
        "SELECT entry_id FROM posting WHERE entry_id > (SELECT coalesce(max(id), 0) FROM entry)"};
    return schema;
}

inline OpenOptions small()
{
    OpenOptions options;
    options.schema = &small_schema();
    return options;
}

class Folder {
public:
    Folder()
    {
        std::random_device seed;
        path_ = fs::temp_directory_path() / ("sokoguru-test-" + std::to_string(seed()) + std::to_string(seed()));
        fs::create_directories(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    fs::path operator/(const std::string& name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

inline std::string read_all(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

inline void write_all(const fs::path& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// The code of the Error that `action` throws, nothing if it throws none.
template <typename Action> std::optional<Code> code_of(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        INFO(error.what());
        return error.code();
    }
    return std::nullopt;
}

} // namespace sokoguru::storage::test
