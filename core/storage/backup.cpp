// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <algorithm>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.h"
#include "storage/connection.h"
#include "storage/file_head.h"
#include "storage/migrate.h"
#include "storage/sqlite_error.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::utf8;

namespace {

/// A file that is removed again, with its companions, unless it was kept.
class Temporary {
public:
    explicit Temporary(const fs::path& wanted)
        : path_(fs::path(wanted) += ".part-" + std::to_string(platform::process_id()))
    {
        platform::create_exclusively(path_);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            fs::remove(fs::path(path_) += suffix, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// `2026-11-21T080000Z`: a colon is not allowed in the file names of Windows.
std::string stamp()
{
    std::string now = platform::utc_now();
    std::erase(now, ':');
    return now;
}

/// FILE + suffix + stamp, with a number behind where two fall into one second.
fs::path unused_name(const fs::path& file, const std::string& suffix)
{
    const fs::path wanted = fs::path(file) += suffix + stamp();
    fs::path name = wanted;
    std::error_code ignored;
    for (int n = 2; fs::exists(name, ignored); ++n)
        name = fs::path(wanted) += "-" + std::to_string(n);
    return name;
}

/// Pages between two looks at whether somebody cancelled; 16 MB.
constexpr int pages_a_step = 4096;

void copy_pages(Connection& from, const fs::path& to, const CopyProgress& progress)
{
    Connection copy(to);
    // No log and no flushing while the copy is nobody's: it is flushed whole at the end.
    copy.pragma("PRAGMA synchronous = OFF");
    try {
        SQLite::Backup job(copy.sqlite(), from.sqlite());
        int result = SQLITE_OK;
        do {
            result = job.executeStep(progress ? pages_a_step : -1);
            if (progress) progress(job.getTotalPageCount() - job.getRemainingPageCount(), job.getTotalPageCount());
        } while (result == SQLITE_OK);
        if (result != SQLITE_DONE) raise_sqlite_error(result, sqlite3_errstr(result), to);
    } catch (const SQLite::Exception& problem) {
        // An exception of this class knows the extended code only where it had the connection to ask.
        const int extended = problem.getExtendedErrorCode();
        raise_sqlite_error(extended > 0 ? extended : problem.getErrorCode(), problem.what(), to);
    }
    if (copy.pragma("PRAGMA journal_mode = DELETE") != "delete")
        throw Error(Code::backup_failed, {std::string("journal_mode")});
}

/// Opens the copy by itself and reads every page of it; it ends as one plain file.
void check_copy(const fs::path& path, const std::string& expected_schema)
{
    Connection copy(path);
    copy.pragma("PRAGMA locking_mode = EXCLUSIVE");
    copy.pragma("PRAGMA cell_size_check = ON");
    if (copy.pragma("PRAGMA journal_mode = DELETE") != "delete")
        throw Error(Code::backup_failed, {std::string("journal_mode")});
    if (copy.pragma("PRAGMA application_id") != std::to_string(application_id))
        throw Error(Code::backup_failed, {std::string("application_id")});
    if (fingerprint(copy) != expected_schema) throw Error(Code::backup_failed, {std::string("schema")});
    const std::string answer = copy.pragma("PRAGMA integrity_check(1)");
    if (answer != "ok") throw Error(Code::backup_failed, {answer});
}

void verified_copy(Connection& from, const fs::path& destination, const CopyProgress& progress = {})
{
    std::error_code ignored;
    if (fs::exists(destination, ignored)) throw Error(Code::file_exists, {utf8(destination)});
    const Temporary part(destination);
    copy_pages(from, part.path(), progress);
    platform::sync_file(part.path());
    check_copy(part.path(), fingerprint(from));
    platform::rename_file(part.path(), destination);
}

/// Moves the file and its companions, the log first: a crash in between leaves the file without its log aside, but
/// both are there under names that belong together. Returns the file's new name.
fs::path move_companions(const fs::path& file, const std::string& suffix_of_name)
{
    const fs::path aside = unused_name(file, suffix_of_name);
    std::error_code ignored;
    for (const char* suffix : {"-wal", "-shm", "-journal", ""}) {
        const fs::path old = fs::path(file) += suffix;
        if (fs::exists(old, ignored)) platform::rename_file(old, fs::path(aside) += suffix);
    }
    fs::remove(fs::path(file) += ".in-use", ignored);
    return aside;
}

/// Holds the lock for a moment, which nobody else can then have.
void refuse_if_open(const fs::path& file)
{
    const Error in_use(Code::file_in_use, {utf8(file), std::string("?")});
    if (is_open_here(file)) throw in_use;
    try {
        Connection probe(file);
        probe.pragma("PRAGMA locking_mode = EXCLUSIVE");
        probe.pragma("PRAGMA application_id");
        probe.script("BEGIN EXCLUSIVE; COMMIT");
    } catch (const Error& error) {
        // Whatever else is wrong with the old file: it is about to be moved aside.
        if (error.code() == Code::file_in_use) throw;
    }
}

void copy_bytes(const fs::path& from, const fs::path& to)
{
    std::error_code failed;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, failed);
    if (failed == std::errc::no_space_on_device) throw Error(Code::disk_full);
    if (failed) throw Error(Code::cannot_write, {utf8(to), failed.message()});
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, failed);
}

int version_of(const fs::path& path)
{
    Connection copy(path);
    return std::stoi(copy.pragma("PRAGMA user_version"));
}

} // namespace

void backup(Database& database, const fs::path& destination, const CopyProgress& progress)
{
    verified_copy(database.connection(), fs::absolute(destination), progress);
}

void remove_with_companions(const fs::path& file) noexcept
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".in-use"})
        fs::remove(fs::path(file) += suffix, ignored);
}

fs::path move_aside(const fs::path& file, const std::string& suffix)
{
    refuse_if_open(fs::absolute(file));
    return move_companions(fs::absolute(file), suffix);
}

fs::path copy_before_migration(Connection& connection, const fs::path& file, int version)
{
    const fs::path name = unused_name(file, ".version-" + std::to_string(version) + "-");
    verified_copy(connection, name);
    return name;
}

fs::path restore(const fs::path& source, const fs::path& file, const OpenOptions& options)
{
    const fs::path target = fs::absolute(file);
    std::error_code ignored;
    const bool exists = fs::exists(target, ignored);
    if (exists && !platform::is_regular_file(target)) throw Error(Code::not_a_regular_file, {utf8(target)});
    if (exists && fs::equivalent(source, target, ignored)) throw Error(Code::file_exists, {utf8(target)});
    if (exists) refuse_if_open(target);
    if (!platform::is_regular_file(source)) throw Error(Code::file_not_found, {utf8(source)});
    refuse_if_open(fs::absolute(source));
    const Schema& schema = options.schema != nullptr ? *options.schema : books_schema();
    check_head(source, schema);
    const Temporary part(target);
    copy_bytes(source, part.path());
    // A file that was not closed has a log, which belongs to it.
    if (fs::exists(fs::path(source) += "-wal", ignored))
        copy_bytes(fs::path(source) += "-wal", fs::path(part.path()) += "-wal");
    check_copy(part.path(), expected_fingerprint(schema, version_of(part.path())));
    platform::sync_file(part.path());
    const fs::path aside = exists ? move_companions(target, ".before-restore-") : fs::path();
    platform::rename_file(part.path(), target);
    return aside;
}

} // namespace sokoguru::storage
