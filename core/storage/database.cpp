// SPDX-License-Identifier: GPL-3.0-or-later
// The connection recipe. Its order matters: nothing may change a byte of a file that is then refused.
#include "storage/database.h"

#include <sqlite3.h>

#include "base/check.h"
#include "base/error.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/file_head.h"
#include "storage/in_use.h"
#include "storage/migrate.h"
#include "storage/open_files.h"
#include "storage/transaction.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::FolderKind;
using platform::utf8;

namespace {

bool has_content(const fs::path& path)
{
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    return !failed && size > 0;
}

/// What the last user leaves behind if he was killed: his note, a log, a journal that is not struck out (SQLite
/// overwrites the first byte of a finished one).
bool was_left_open(const fs::path& path)
{
    std::error_code ignored;
    const fs::path journal = fs::path(path) += "-journal";
    return fs::exists(in_use_path(path), ignored) || has_content(fs::path(path) += "-wal") ||
           (has_content(journal) && platform::read_head(journal, 1) != std::string(1, '\0'));
}

void refuse_blocking_log(const fs::path& path)
{
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        const fs::path log = fs::path(path) += suffix;
        std::error_code ignored;
        if (fs::exists(log, ignored) && !may_write(log))
            throw Error(Code::log_in_the_way, {utf8(log), term("storage", "it cannot be written")});
    }
}

void expect_answer(Connection& connection, const std::string& pragma, const std::string& wanted)
{
    const std::string answer = connection.pragma(pragma);
    if (answer != wanted) throw Error(Code::disk_error, {utf8(connection.path()), pragma + ": " + answer});
}

} // namespace

struct Database::File {
    File(const fs::path& where, const OpenOptions& options)
        : path(where), schema(options.schema != nullptr ? *options.schema : books_schema()),
          folder(folder_of(where, options)), open(where, folder)
    {
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File()
    {
        if (connection) close();
        if (noted) remove_in_use(path);
    }

    static FolderKind folder_of(const fs::path& path, const OpenOptions& options)
    {
        return options.folder ? *options.folder : platform::folder_kind(path.parent_path());
    }

    void close() noexcept;
    bool has_moved() const;
    void lock();
    void check_identity();
    void check_structure(int of_version);
    void check_pages();
    void set_journal();
    void migrate();
    void build();

    const fs::path path;
    const Schema& schema;
    const FolderKind folder;
    OpenFile open; // before the connection: its descriptor is closed last
    std::unique_ptr<Connection> connection;
    int version = 0;
    bool recovered = false;
    bool noted = false;
};

bool Database::File::has_moved() const
{
    int moved = 0;
    // A file system that cannot tell says so by an error, and 0 stays.
    sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::File::close() noexcept
{
    if (open.lost_lock()) {
        // Somebody else may be in the file: the log stays as it is, for whoever opens it next.
        connection->checkpoint_on_close(false);
        connection.reset();
        return;
    }
    const bool moved = noted && has_moved();
    // SQLite leaves the log of a file that is not in its place where it lies: what was posted would be missing in the
    // file under its new name, and the log stand beside whatever has the old one now.
    if (moved) sqlite3_wal_checkpoint_v2(connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    connection.reset();
    if (moved) open.remove_own_log();
}

/// Before the first read: set later, a -shm file would appear and another process could still write.
void Database::File::lock()
{
    // A file without the right to write cannot be locked either; SQLite would call that a fault of the disk.
    if (sqlite3_db_readonly(connection->handle(), "main") == 1) throw Error(Code::read_only_file, {utf8(path)});
    connection->pragma("PRAGMA locking_mode = EXCLUSIVE");
    connection->pragma("PRAGMA cell_size_check = ON");
    connection->pragma("PRAGMA temp_store = MEMORY");
    connection->pragma("PRAGMA cache_size = -16384");
}

void Database::File::check_identity()
{
    // Again through SQLite: what the log holds is newer than the file's head.
    const std::string id = connection->pragma("PRAGMA application_id");
    if (id != std::to_string(application_id)) throw Error(Code::not_a_sokoguru_file, {utf8(path)});
    version = std::stoi(connection->pragma("PRAGMA user_version"));
    refuse_newer(path, version, schema);
    if (version < 1) throw Error(Code::damaged_file, {utf8(path), "user_version " + std::to_string(version)});
    // A log is locked by the first read; without one the lock would wait for the first write.
    if (connection->pragma("PRAGMA journal_mode") != "wal") connection->script("BEGIN EXCLUSIVE; COMMIT");
    connection->pragma("PRAGMA foreign_keys = ON");
    connection->pragma("PRAGMA recursive_triggers = ON");
    connection->pragma("PRAGMA secure_delete = ON");
}

void Database::File::check_structure(int of_version)
{
    if (fingerprint(*connection) != expected_fingerprint(schema, of_version))
        throw Error(Code::damaged_or_altered_file, {utf8(path), first_difference(*connection, schema, of_version)});
    if (of_version != schema.version() || schema.whole_check.empty()) return;
    Query stray(*connection, schema.whole_check, {});
    if (stray.next())
        throw Error(Code::damaged_or_altered_file, {utf8(path), "posting without entry " + stray.text(0)});
}

void Database::File::check_pages()
{
    const std::string answer = connection->pragma("PRAGMA quick_check(1)");
    if (answer != "ok") throw Error(Code::damaged_file, {utf8(path), answer});
}

void Database::File::set_journal()
{
    expect_answer(*connection, "PRAGMA foreign_keys", "1");
    expect_answer(*connection, "PRAGMA recursive_triggers", "1");
    if (folder == FolderKind::local) {
        expect_answer(*connection, "PRAGMA journal_mode = WAL", "wal");
        connection->pragma("PRAGMA journal_size_limit = 67108864");
    } else {
        expect_answer(*connection, "PRAGMA journal_mode = DELETE", "delete");
    }
    connection->pragma("PRAGMA synchronous = FULL");
    expect_answer(*connection, "PRAGMA synchronous", "2");
    connection->checkpoint_on_close(true);
    write_in_use(path);
    noted = true;
    connection->pragma("PRAGMA user_version"); // the first read makes the log
    if (folder == FolderKind::local) open.expect_log();
    open.expect_lock();
}

void Database::File::migrate()
{
    if (version == schema.version()) return;
    try {
        copy_before_migration(*connection, path, version);
        connection->script("BEGIN IMMEDIATE");
        run_steps(*connection, schema, version);
        check_structure(schema.version());
        connection->script("COMMIT");
        version = schema.version();
    } catch (const Error& reason) {
        if (sqlite3_get_autocommit(connection->handle()) == 0) connection->script("ROLLBACK");
        throw Error(Code::migration_failed, {std::string(reason.what())});
    }
}

/// The tables of a file that create_exclusively() has just made.
void Database::File::build()
{
    connection->pragma("PRAGMA page_size = 4096");
    connection->pragma("PRAGMA auto_vacuum = NONE");
    connection->pragma("PRAGMA encoding = 'UTF-8'");
    connection->script("BEGIN IMMEDIATE; PRAGMA application_id = " + std::to_string(application_id));
    run_steps(*connection, schema, 0);
    connection->script("COMMIT");
    platform::sync_folder(path.parent_path());
}

Database::Database(std::unique_ptr<File> file) : file_(std::move(file)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::create(const fs::path& where, const OpenOptions& options)
{
    const fs::path path = real_path(where);
    if (File::folder_of(path, options) != FolderKind::local) throw Error(Code::network_folder, {utf8(path)});
    refuse_left_logs(path);
    platform::create_exclusively(path);
    std::unique_ptr<File> file;
    try {
        file = std::make_unique<File>(path, options);
        file->connection = std::make_unique<Connection>(path, options.vfs);
        file->lock();
        file->build();
        file->check_identity();
        file->set_journal();
    } catch (...) {
        // Only what was made here goes: the name was free a moment ago.
        file.reset();
        std::error_code ignored;
        fs::remove(path, ignored);
        fs::remove(fs::path(path) += "-journal", ignored);
        fs::remove(fs::path(path) += "-wal", ignored);
        throw;
    }
    return Database(std::move(file));
}

Database Database::open(const fs::path& where, const OpenOptions& options)
{
    std::error_code failed;
    if (!fs::exists(where, failed)) {
        if (failed) throw Error(Code::cannot_read, {utf8(where), failed.message()});
        throw Error(Code::file_not_found, {utf8(where)});
    }
    if (!platform::is_regular_file(where)) throw Error(Code::not_a_regular_file, {utf8(where)});
    const fs::path path = real_path(where);
    auto file = std::make_unique<File>(path, options);
    check_head(path, file->open.head(head_size), file->schema);
    const bool left_open = was_left_open(path);
    try {
        file->connection = std::make_unique<Connection>(path, options.vfs);
        file->lock();
        file->check_identity();
        if (!options.accept_altered) file->check_structure(file->version);
        if (left_open) file->check_pages();
        file->recovered = left_open;
        if (file->version != file->schema.version() && !options.migrate)
            throw Error(Code::migration_failed, {"version " + std::to_string(file->version)});
        file->set_journal();
        file->migrate();
    } catch (const Error& error) {
        const Code code = error.code();
        // A log that cannot be used (somebody else's, left behind by a reader) reads like a fault of the books.
        if (code == Code::read_only_file || code == Code::cannot_read) refuse_blocking_log(path);
        // Before the tables are known to be ours, SQL that makes no sense means that the file makes none.
        if (code != Code::internal) throw;
        throw Error(Code::damaged_file, {utf8(path), std::string(error.what())});
    }
    return Database(std::move(file));
}

Query Database::make(std::string_view sql, std::span<const Value> values)
{
    return Query(*file_->connection, sql, values);
}

std::int64_t Database::run_values(std::string_view sql, std::span<const Value> values)
{
    Query statement = make(sql, values);
    while (statement.next()) {}
    return sqlite3_changes64(file_->connection->handle());
}

std::int64_t Database::last_id() const
{
    return sqlite3_last_insert_rowid(file_->connection->handle());
}
bool Database::in_transaction() const
{
    return sqlite3_get_autocommit(file_->connection->handle()) == 0;
}
bool Database::has_moved() const
{
    return file_->has_moved();
}
const fs::path& Database::path() const
{
    return file_->path;
}
int Database::version() const
{
    return file_->version;
}
const Schema& Database::schema() const
{
    return file_->schema;
}
FolderKind Database::folder() const
{
    return file_->folder;
}
bool Database::recovered() const
{
    return file_->recovered;
}
Connection& Database::connection()
{
    return *file_->connection;
}

} // namespace sokoguru::storage
