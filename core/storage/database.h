// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "storage/platform.h"
#include "storage/query.h"

namespace sokoguru::storage {

struct Schema;

struct OpenOptions {
    /// Bring an older file to this program's version, after a backup beside it. Without it an older file is opened
    /// only if it needs no step, otherwise migration_failed.
    bool migrate = true;
    /// Open a file whose tables or triggers were changed, or with stray postings: only for the check that says so.
    bool accept_altered = false;
    /// For tests: another schema than the books', a SQLite VFS that breaks on purpose, a folder kind to pretend.
    const Schema* schema = nullptr;
    const char* vfs = nullptr;
    std::optional<platform::FolderKind> folder;
};

/// An open file: one SQLite connection that nobody else has, set up by the connection recipe, the only door to the
/// disk for every room above.
///
/// Opening refuses, without changing a byte: what is not there (file_not_found) or no ordinary file
/// (not_a_regular_file), foreign and empty files (not_a_sokoguru_file), files of newer programs (newer_file), files
/// open elsewhere (file_in_use), damaged ones (damaged_file), ones whose tables or triggers were changed
/// (damaged_or_altered_file), ones without the right to write (read_only_file).
class Database {
public:
    /// Makes a new file with empty tables, readable by its owner alone. Refuses a taken name (file_exists) and
    /// network or synchronised folders (network_folder).
    static Database create(const std::filesystem::path& path, const OpenOptions& options = {});
    static Database open(const std::filesystem::path& path, const OpenOptions& options = {});

    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    /// Writes the log back into the file and removes the note; by then no Query may be left.
    ~Database();

    /// A statement with its values, in order of their `?`. See Query.
    template <typename... Args> Query query(std::string_view sql, const Args&... args)
    {
        const std::array<Value, sizeof...(Args)> values{Value(args)...};
        return make(sql, values);
    }
    /// Runs a statement that answers nothing; returns the number of rows it changed.
    template <typename... Args> std::int64_t run(std::string_view sql, const Args&... args)
    {
        const std::array<Value, sizeof...(Args)> values{Value(args)...};
        return run_values(sql, values);
    }
    /// The first column of the first row, as T; nothing where there is no row. For NULLs ask for an optional.
    template <typename T, typename... Args> std::optional<T> value(std::string_view sql, const Args&... args)
    {
        const std::array<Value, sizeof...(Args)> values{Value(args)...};
        Query rows = make(sql, values);
        if (!rows.next()) return std::nullopt;
        return rows.get<T>(0);
    }

    /// The same for a list of values made at run time.
    Query query_values(std::string_view sql, std::span<const Value> values) { return make(sql, values); }
    std::int64_t run_values(std::string_view sql, std::span<const Value> values);

    /// The rowid of the last row inserted.
    std::int64_t last_id() const;
    bool in_transaction() const;

    const std::filesystem::path& path() const;
    int version() const;
    const Schema& schema() const;
    /// Not local: the window and the command line warn (network_folder), and the file is kept without a log.
    platform::FolderKind folder() const;
    /// The file was moved, renamed or deleted since it was opened: what is written now would be missing in it. Windows
    /// allows none of these.
    bool has_moved() const;
    /// The file's last user did not close it; its quick check passed.
    bool recovered() const;

    /// For this room and for verify: SQLite itself.
    Connection& connection();

private:
    struct File;
    explicit Database(std::unique_ptr<File> file);
    Query make(std::string_view sql, std::span<const Value> values);

    std::unique_ptr<File> file_;
};

/// True while this process has the file open.
bool is_open_here(const std::filesystem::path& path);

} // namespace sokoguru::storage
