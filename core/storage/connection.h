// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite {
class Database;
}

namespace sokoguru::storage {

/// One SQLite connection, configured by the first steps of the recipe (docs/file-format.md), with its prepared
/// statements. Rooms use Database and Query; this is what the two stand on.
class Connection {
public:
    /// Opens without ever creating a file; `path` is absolute, or ":memory:" for a scratch database. `vfs` names a
    /// SQLite VFS other than the system's (fault injection in tests).
    explicit Connection(const std::filesystem::path& path, const char* vfs = nullptr);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    sqlite3* handle() const;
    SQLite::Database& sqlite() { return *sqlite_; }
    const std::filesystem::path& path() const { return path_; }

    /// Runs statements without values: schema steps, BEGIN, COMMIT.
    void script(const std::string& sql);
    /// The first column of a pragma's answer, empty where it answers nothing.
    std::string pragma(const std::string& sql);
    void checkpoint_on_close(bool on);

    /// A prepared statement, its in-use mark in `busy`; where the cached one is in use already, a fresh one that the
    /// caller finalizes, and no mark.
    sqlite3_stmt* prepare(std::string_view sql, bool*& busy);

    /// Throws the Error for a SQLite result code; see storage/sqlite_error.h.
    [[noreturn]] void raise(int result) const;

private:
    struct Cached {
        sqlite3_stmt* statement = nullptr;
        bool busy = false;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    sqlite3_stmt* compile(std::string_view sql, unsigned flags) const;
    void configure();

    std::filesystem::path path_;
    std::unique_ptr<SQLite::Database> sqlite_;
    std::unordered_map<std::string, Cached, Hash, std::equal_to<>> statements_;
};

} // namespace sokoguru::storage
