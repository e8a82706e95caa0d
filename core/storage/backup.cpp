// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/error.h"
#include "storage/connection.h"
#include "storage/file_head.h"
#include "storage/in_use.h"
#include "storage/migrate.h"
#include "storage/open_files.h"
#include "storage/parts.h"
#include "storage/sqlite_error.h"

namespace sokoguru::storage {

namespace fs = std::filesystem;
using platform::utf8;

namespace {

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
    refuse_companion_of_books(destination);
    refuse_left_logs(destination);
    const PartFile part(destination);
    copy_pages(from, part.path(), progress);
    platform::sync_file(part.path());
    check_copy(part.path(), fingerprint(from));
    platform::rename_file(part.path(), destination);
}

/// Renamings that are taken back unless all of them were made.
class Moves {
public:
    Moves() = default;
    Moves(const Moves&) = delete;
    Moves& operator=(const Moves&) = delete;
    ~Moves()
    {
        for (auto made = made_.rbegin(); made != made_.rend(); ++made) {
            try {
                platform::rename_file(made->second, made->first);
            } catch (const Error&) {
                // Both names stay as they are; the error that led here is the one to tell.
            }
        }
    }
    void move(const fs::path& from, const fs::path& to)
    {
        platform::rename_file(from, to);
        made_.emplace_back(from, to);
    }
    void keep() { made_.clear(); }

private:
    std::vector<std::pair<fs::path, fs::path>> made_;
};

void move_log(Moves& moves, const fs::path& file, const fs::path& aside)
{
    std::error_code ignored;
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        const fs::path old = fs::path(file) += suffix;
        if (fs::exists(old, ignored)) moves.move(old, fs::path(aside) += suffix);
    }
}

void remove_note(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(in_use_path(file), ignored);
}

/// Puts `part` under the name of `file`, which is kept as `aside` with its log. Where the file system has hard links
/// there is no moment without a file of that name; whatever fails, everything is as before.
void exchange(const fs::path& part, const fs::path& file, const fs::path& aside)
{
    Moves moves;
    // The log first: never a restored file with the old log beside it.
    move_log(moves, file, aside);
    std::error_code no_links;
    fs::create_hard_link(file, aside, no_links);
    if (no_links) {
        moves.move(file, aside);
        platform::rename_file(part, file);
    } else {
        try {
            platform::replace_file(part, file);
        } catch (...) {
            std::error_code ignored;
            fs::remove(aside, ignored);
            throw;
        }
    }
    moves.keep();
    remove_note(file);
}

/// Holds the locks for a moment, which nobody else can then have.
void refuse_if_open(const fs::path& file)
{
    const Error in_use(Code::file_in_use, {utf8(file), in_use_holder(file)});
    if (is_open_here(file)) throw in_use;
    std::optional<HeldFile> held; // closed last: see storage/held_file.h
    try {
        held.emplace(real_path(file));
        if (!held->lock_second()) throw in_use;
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
    const fs::path old = fs::absolute(file);
    refuse_if_open(old);
    const fs::path aside = unused_name(old, suffix);
    Moves moves;
    move_log(moves, old, aside);
    moves.move(old, aside);
    moves.keep();
    remove_note(old);
    return aside;
}

fs::path copy_before_migration(Connection& connection, const fs::path& file, int version)
{
    const fs::path name = unused_name(file, ".version-" + std::to_string(version) + "-");
    verified_copy(connection, name);
    return name;
}

fs::path restore(const fs::path& source, const fs::path& file, const OpenOptions& options,
                 const std::function<void(const fs::path& copy)>& inspect)
{
    const fs::path target = fs::absolute(file);
    std::error_code ignored;
    const bool exists = fs::exists(target, ignored);
    if (exists && !platform::is_regular_file(target)) throw Error(Code::not_a_regular_file, {utf8(target)});
    if (exists && fs::equivalent(source, target, ignored)) throw Error(Code::file_exists, {utf8(target)});
    refuse_companion_of_books(target);
    if (exists)
        refuse_if_open(target);
    else
        refuse_left_logs(target);
    if (!platform::is_regular_file(source)) throw Error(Code::file_not_found, {utf8(source)});
    refuse_open_here(source);
    refuse_if_open(fs::absolute(source));
    const Schema& schema = options.schema != nullptr ? *options.schema : books_schema();
    check_head(source, schema);
    PartFile part(target);
    copy_bytes(source, part.path());
    // A file that was not closed has a log, which belongs to it.
    for (const char* suffix : {"-wal", "-journal"})
        if (fs::exists(fs::path(source) += suffix, ignored))
            copy_bytes(fs::path(source) += suffix, fs::path(part.path()) += suffix);
    check_copy(part.path(), expected_fingerprint(schema, version_of(part.path())));
    if (inspect) {
        part.unlock();
        inspect(part.path());
    }
    platform::sync_file(part.path());
    if (!exists) {
        platform::rename_file(part.path(), target);
        return {};
    }
    const fs::path aside = unused_name(target, ".before-restore-");
    exchange(part.path(), target, aside);
    return aside;
}

} // namespace sokoguru::storage
