// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include <sqlite3.h>

#include "base/check.h"
#include "base/error.h"
#include "storage/connection.h"
#include "storage/platform.h"

namespace sokoguru::storage {

Transaction::Transaction(Database& database) : database_(database)
{
    SOKO_CHECK(!database_.in_transaction());
    if (database_.has_moved()) throw Error(Code::file_moved, {platform::utf8(database_.path())});
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
    database_.run("COMMIT");
    committed_ = true;
}

} // namespace sokoguru::storage
