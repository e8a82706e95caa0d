// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_inserts.h"

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

#include "storage/migrate.h"

namespace bench {

using namespace sokoguru;

namespace {

void expect(sqlite3* db, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE) return;
    std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

void run(sqlite3* db, const std::string& sql)
{
    expect(db, sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3_stmt* prepare(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    expect(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return statement;
}

} // namespace

struct BareInserts::Impl {
    sqlite3* db = nullptr;
    sqlite3_stmt* document = nullptr;
    sqlite3_stmt* entry = nullptr;
    sqlite3_stmt* posting = nullptr;
    std::int64_t documents = 0;
    std::int64_t entries = 0;

    void step(sqlite3_stmt* statement)
    {
        expect(db, sqlite3_step(statement));
        sqlite3_reset(statement);
    }
};

BareInserts::BareInserts(const std::filesystem::path& path) : impl_(new Impl)
{
    expect(nullptr, sqlite3_open_v2(path.string().c_str(), &impl_->db,
                                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    sqlite3* db = impl_->db;
    run(db, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; PRAGMA secure_delete = ON");
    for (const std::string_view step : storage::books_schema().steps)
        run(db, std::string(step));
    // Triggers out, the rest as in the books.
    std::string drop;
    sqlite3_exec(
        db, "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'",
        [](void* to, int, char** values, char**) {
            *static_cast<std::string*>(to) += values[0];
            return 0;
        },
        &drop, nullptr);
    run(db, drop);
    run(db, "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    impl_->document = prepare(db, "INSERT INTO document (id, series, period, number, first_entry, last_entry)"
                                  " VALUES (?, ?, ?, ?, ?, ?)");
    impl_->entry = prepare(db, "INSERT INTO entry (id, document_id, date, period, kind, memo, recorded_at, user_id,"
                               " hash_version, previous_hash, hash) VALUES (?, ?, ?, ?, 1, ?, 0, 1, 1, ?, ?)");
    impl_->posting = prepare(db, "INSERT INTO posting VALUES (?, ?, ?, ?, ?, ?, ?)");
}

BareInserts::~BareInserts()
{
    for (sqlite3_stmt* statement : {impl_->document, impl_->entry, impl_->posting})
        sqlite3_finalize(statement);
    sqlite3_close(impl_->db);
    delete impl_;
}

void BareInserts::insert(const std::vector<ledger::DocumentDraft>& documents)
{
    static const unsigned char hash[32] = {1};
    Impl& it = *impl_;
    run(it.db, "BEGIN IMMEDIATE");
    for (const ledger::DocumentDraft& document : documents) {
        const Period period = Period::of(document.entries.front().date);
        sqlite3_bind_int64(it.document, 1, ++it.documents);
        sqlite3_bind_text(it.document, 2, document.series.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(it.document, 3, period.to_int());
        sqlite3_bind_int64(it.document, 4, it.documents);
        sqlite3_bind_int64(it.document, 5, it.entries + 1);
        sqlite3_bind_int64(it.document, 6, it.entries + static_cast<std::int64_t>(document.entries.size()));
        it.step(it.document);
        for (const ledger::EntryDraft& entry : document.entries) {
            const int date = base::to_int(entry.date);
            ++it.entries;
            std::int64_t number = 0;
            for (const ledger::Line& line : entry.lines) {
                sqlite3_bind_int64(it.posting, 1, it.entries);
                sqlite3_bind_int64(it.posting, 2, ++number);
                sqlite3_bind_int64(it.posting, 3, line.account.value);
                line.subledger ? sqlite3_bind_int64(it.posting, 4, line.subledger->value)
                               : sqlite3_bind_null(it.posting, 4);
                line.member ? sqlite3_bind_int64(it.posting, 5, line.member->value) : sqlite3_bind_null(it.posting, 5);
                sqlite3_bind_int64(it.posting, 6, date);
                sqlite3_bind_int64(it.posting, 7, line.amount.in_sen());
                it.step(it.posting);
            }
            sqlite3_bind_int64(it.entry, 1, it.entries);
            sqlite3_bind_int64(it.entry, 2, it.documents);
            sqlite3_bind_int64(it.entry, 3, date);
            sqlite3_bind_int64(it.entry, 4, period.to_int());
            sqlite3_bind_text(it.entry, 5, entry.memo.c_str(), -1, SQLITE_STATIC);
            sqlite3_bind_blob(it.entry, 6, hash, sizeof hash, SQLITE_STATIC);
            sqlite3_bind_blob(it.entry, 7, hash, sizeof hash, SQLITE_STATIC);
            it.step(it.entry);
        }
    }
    run(it.db, "COMMIT");
}

} // namespace bench
