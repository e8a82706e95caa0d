// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "base/check.h"
#include "storage/platform.h"
#include "storage/sqlite_error.h"

namespace sokoguru::storage {

namespace {

constexpr int busy_timeout_ms = 2000;
/// More than the rooms have statements; only generated report queries could go beyond it.
constexpr std::size_t cached_statements = 300;

/// SQLite counts the bytes it holds, under a lock, at every allocation. Nobody asks; without it everything takes a
/// tenth less. Has to be said before SQLite's first use; where somebody else was earlier, it stays as it is.
void stop_counting_memory()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

std::unique_ptr<SQLite::Database> open_sqlite(const std::filesystem::path& path, const char* vfs)
{
    const std::string name = platform::utf8(path);
    // An absolute path never reads as a URI, which Debian's SQLite would otherwise accept.
    SOKO_CHECK(path.is_absolute() || name == ":memory:");
    stop_counting_memory();
    try {
        // The file belongs to one thread at a time (design.md 7), so SQLite needs no mutexes.
        return std::make_unique<SQLite::Database>(name.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                                                  busy_timeout_ms, vfs);
    } catch (const SQLite::Exception& problem) {
        raise_sqlite_error(problem.getExtendedErrorCode() > 0 ? problem.getExtendedErrorCode() : SQLITE_CANTOPEN,
                           problem.what(), path);
    }
}

} // namespace

Connection::Connection(const std::filesystem::path& path, const char* vfs)
    : path_(path), sqlite_(open_sqlite(path, vfs))
{
    configure();
}

Connection::~Connection()
{
    for (auto& [sql, cached] : statements_) {
        SOKO_CHECK(!cached.busy); // a Query must not outlive its Database
        sqlite3_finalize(cached.statement);
    }
}

sqlite3* Connection::handle() const
{
    return sqlite_->getHandle();
}

void Connection::configure()
{
    sqlite3* db = handle();
    sqlite3_extended_result_codes(db, 1);
    const auto config = [db](int option, int value) {
        int now = -1;
        SOKO_CHECK(sqlite3_db_config(db, option, value, &now) == SQLITE_OK && now == value);
    };
    config(SQLITE_DBCONFIG_DEFENSIVE, 1);
    config(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    config(SQLITE_DBCONFIG_DQS_DML, 0);
    config(SQLITE_DBCONFIG_DQS_DDL, 0);
    config(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    checkpoint_on_close(false);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 20);
}

void Connection::checkpoint_on_close(bool on)
{
    int now = -1;
    SOKO_CHECK(sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, &now) == SQLITE_OK);
}

void Connection::script(const std::string& sql)
{
    const int result = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) raise(result);
}

std::string Connection::pragma(const std::string& sql)
{
    sqlite3_stmt* statement = compile(sql, 0);
    int result = sqlite3_step(statement);
    std::string answer;
    if (result == SQLITE_ROW && sqlite3_column_text(statement, 0) != nullptr)
        answer = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    while (result == SQLITE_ROW)
        result = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (result != SQLITE_DONE) raise(result);
    return answer;
}

sqlite3_stmt* Connection::compile(std::string_view sql, unsigned flags) const
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int result = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), flags, &statement, &rest);
    if (result != SQLITE_OK) raise(result);
    SOKO_CHECK(statement != nullptr);
    return statement;
}

sqlite3_stmt* Connection::prepare(std::string_view sql, bool*& busy)
{
    busy = nullptr;
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        if (statements_.size() >= cached_statements)
            std::erase_if(statements_, [](auto& item) {
                if (item.second.busy) return false;
                sqlite3_finalize(item.second.statement);
                return true;
            });
        sqlite3_stmt* statement = compile(sql, SQLITE_PREPARE_PERSISTENT);
        found = statements_.emplace(std::string(sql), Cached{statement, false}).first;
    }
    if (found->second.busy) return compile(sql, 0);
    found->second.busy = true;
    busy = &found->second.busy;
    return found->second.statement;
}

void Connection::raise(int result) const
{
    // The message belongs to the last call on this connection; copied before anything else can replace it.
    const std::string message = sqlite3_errmsg(handle());
    raise_sqlite_error(result, message, path_);
}

} // namespace sokoguru::storage
