// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <sqlite3.h>

#include "base/check.h"
#include "base/error.h"
#include "storage/connection.h"
#include "storage/open_files.h"
#include "storage/platform.h"

namespace sokoguru::storage {

namespace {

Error uncertain(const Database& database, const base::LabelArg& reason)
{
    return Error(Code::commit_uncertain, {platform::utf8(database.path()), reason});
}

/// After the commit: whether it went into the file that was meant.
void check_place(Database& database)
{
    if (database.has_moved()) {
        // What is in the log belongs into this file, wherever it is now; its name may soon be another file's.
        sqlite3_wal_checkpoint_v2(database.connection().handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr);
        throw uncertain(database, term("storage", "it was moved, renamed or deleted meanwhile"));
    }
    try {
        require_lock(database.path());
    } catch (const Error& lost) {
        throw uncertain(database, lost.args().back());
    }
}

} // namespace

Transaction::Transaction(Database& database) : database_(database)
{
    SOKO_CHECK(!database_.in_transaction());
    if (database_.has_moved()) throw Error(Code::file_moved, {platform::utf8(database_.path())});
    require_lock(database_.path());
    database_.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // On a full disk, and after RAISE(ROLLBACK), SQLite has rolled back by itself and a ROLLBACK would be an error.
    if (committed_ || !database_.in_transaction()) return;
    sqlite3_exec(database_.connection().handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    SOKO_CHECK(!committed_);
    SOKO_CHECK(database_.in_transaction());
    try {
        database_.run("COMMIT");
    } catch (const Error& error) {
        // What the disk refused may stand on it all the same: nobody knows before the file is opened again.
        if (error.code() == Code::disk_error) throw uncertain(database_, error.args().back());
        throw;
    }
    committed_ = true;
    check_place(database_);
}

} // namespace sokoguru::storage
