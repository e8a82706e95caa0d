// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_test.h"

#include <set>

#include <sqlite3.h>

#include "storage/connection.h"
#include "storage/in_use.h"
#include "storage/transaction.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;

namespace {

struct AccountId {
    std::int64_t value;
    friend bool operator==(AccountId, AccountId) = default;
};

std::int64_t number(Database& db, const char* pragma)
{
    return *db.value<std::int64_t>(pragma);
}

int config(Database& db, int option)
{
    int now = -1;
    sqlite3_db_config(db.connection().handle(), option, -1, &now);
    return now;
}

int limit(Database& db, int id)
{
    return sqlite3_limit(db.connection().handle(), id, -1);
}

std::set<std::string> names_in(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& item : fs::directory_iterator(folder))
        names.insert(item.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("A new file follows the connection recipe", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "buku.sokoguru";
    {
        Database db = Database::create(path, small());
        CHECK(number(db, "PRAGMA application_id") == 0x534B4755);
        CHECK(number(db, "PRAGMA user_version") == 1);
        CHECK(db.version() == 1);
    }
    CHECK(names_in(folder.path()) == std::set<std::string>{"buku.sokoguru"});
    CHECK((fs::status(path).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));

    Database db = Database::open(path, small());
    CHECK_FALSE(db.recovered());
    CHECK(*db.value<std::string>("PRAGMA locking_mode") == "exclusive");
    CHECK(*db.value<std::string>("PRAGMA journal_mode") == "wal");
    CHECK(number(db, "PRAGMA synchronous") == 2);
    CHECK(number(db, "PRAGMA foreign_keys") == 1);
    CHECK(number(db, "PRAGMA recursive_triggers") == 1);
    CHECK(number(db, "PRAGMA secure_delete") == 1);
    CHECK(number(db, "PRAGMA cell_size_check") == 1);
    CHECK(number(db, "PRAGMA trusted_schema") == 0);
    CHECK(number(db, "PRAGMA busy_timeout") == 2000);
    CHECK(config(db, SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 0);
    CHECK(config(db, SQLITE_DBCONFIG_DQS_DML) == 0);
    CHECK(config(db, SQLITE_DBCONFIG_DQS_DDL) == 0);
    CHECK(config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
    CHECK(config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE) == 0);
    CHECK(limit(db, SQLITE_LIMIT_ATTACHED) == 0);
    CHECK(limit(db, SQLITE_LIMIT_LENGTH) == 16 * 1024 * 1024);
    CHECK(limit(db, SQLITE_LIMIT_EXPR_DEPTH) == 200);
    CHECK(limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH) == 500);
    // An exclusive log keeps its index in memory: there is no -shm through which others could write.
    CHECK(names_in(folder.path()) ==
          std::set<std::string>{"buku.sokoguru", "buku.sokoguru-wal", "buku.sokoguru.in-use"});
    CHECK(in_use_holder(path).find('@') != std::string::npos);
    CHECK(code_of([&] { db.run("ATTACH ':memory:' AS other"); }) == Code::internal);
}

TEST_CASE("Values go into statements and come back as they were", "[storage]")
{
    const Folder folder;
    Database db = Database::create(folder / "a.sokoguru", small());
    const std::string hostile("x'; DROP TABLE account; --\0\xF0\x9F\x92\xB0", 31);
    db.run("INSERT INTO account VALUES (?, ?, ?, ?)", AccountId{7}, hostile, base::make_date(2026, 11, 21),
           Money::sen(-1));
    db.run("INSERT INTO account VALUES (?, ?, ?, ?)", nullptr, "", std::optional<Date>(), Money::rupiah(1'250'000));
    CHECK(db.last_id() == 8);
    auto rows = db.query("SELECT id, name, opened, total FROM account WHERE id >= ? ORDER BY id", 7);
    REQUIRE(rows.next());
    CHECK(rows.get<AccountId>(0) == AccountId{7});
    CHECK(rows.text(1) == hostile);
    CHECK(rows.get<std::optional<Date>>(2) == base::make_date(2026, 11, 21));
    CHECK(rows.money(3) == Money::sen(-1));
    REQUIRE(rows.next());
    CHECK(rows.text(1).empty());
    CHECK(rows.get<std::optional<Date>>(2) == std::nullopt);
    CHECK(code_of([&] { rows.integer(2); }) == Code::damaged_file);
    CHECK(rows.get<Money>(3) == Money::sen(125'000'000));
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.next());
    CHECK(db.value<std::int64_t>("SELECT id FROM account WHERE id = 9") == std::nullopt);
    CHECK(db.run("DELETE FROM account") == 2);
}

TEST_CASE("One statement may run inside itself, and again with other values", "[storage]")
{
    const Folder folder;
    Database db = Database::create(folder / "a.sokoguru", small());
    const char* sql = "SELECT id, name FROM account WHERE id > ? ORDER BY id";
    for (int i = 1; i <= 3; ++i)
        db.run("INSERT INTO account VALUES (?, ?, NULL, 0)", i, "n" + std::to_string(i));
    int seen = 0;
    auto outer = db.query(sql, 0);
    while (outer.next()) {
        auto inner = db.query(sql, outer.integer(0));
        while (inner.next())
            ++seen;
    }
    CHECK(seen == 2 + 1 + 0);
    CHECK(outer.again(2).next());
    CHECK(outer.integer(0) == 3);
}

TEST_CASE("A transaction is all or nothing", "[storage]")
{
    const Folder folder;
    Database db = Database::create(folder / "a.sokoguru", small());
    const auto count = [&] { return *db.value<std::int64_t>("SELECT count(*) FROM account"); };
    {
        Transaction transaction(db);
        db.run("INSERT INTO account VALUES (1, 'kas', NULL, 0)");
        CHECK(db.in_transaction());
    }
    CHECK(count() == 0);
    {
        Transaction transaction(db);
        db.run("INSERT INTO account VALUES (1, 'kas', NULL, 0)");
        transaction.commit();
    }
    CHECK(count() == 1);
    // The schema's own refusal rolls back at once; the transaction's end must cope.
    CHECK(code_of([&] {
              Transaction transaction(db);
              db.run("INSERT INTO account VALUES (2, 'bank', NULL, 0)");
              db.run("UPDATE account SET total = -5 WHERE id = 1");
          }) == Code::insufficient_balance);
    CHECK_FALSE(db.in_transaction());
    CHECK(count() == 1);
}

TEST_CASE("Refusals of the schema carry their arguments", "[storage]")
{
    const Folder folder;
    Database db = Database::create(folder / "a.sokoguru", small());
    db.run("INSERT INTO account VALUES (1, 'kas', NULL, 0)");
    try {
        db.run("UPDATE account SET total = -5");
        FAIL("it was allowed");
    } catch (const Error& error) {
        REQUIRE(error.args().size() == 3);
        CHECK(std::get<std::string>(error.args()[1]) == "1111");
        CHECK(std::get<std::string>(error.args()[2]) == "-5");
    }
    CHECK(code_of([&] { db.run("INSERT INTO account VALUES (2, 'kas', NULL, 0)"); }) == Code::internal);
    CHECK(code_of([&] { db.run("INSERT INTO entry VALUES (1, 99)"); }) == Code::internal);
}

TEST_CASE("Files that are not ours are refused and stay as they are", "[storage]")
{
    const Folder folder;
    CHECK(code_of([&] { Database::open(folder / "none", small()); }) == Code::file_not_found);
    CHECK(code_of([&] { Database::open(folder.path(), small()); }) == Code::not_a_regular_file);
    const fs::path path = folder / "a.sokoguru";
    const auto refused = [&](const std::string& bytes) {
        write_all(path, bytes);
        const auto code = code_of([&] { Database::open(path, small()); });
        CHECK(read_all(path) == bytes);
        return code;
    };
    CHECK(refused("") == Code::not_a_sokoguru_file);
    CHECK(refused("Nama;Jumlah\nBudi;1000\n") == Code::not_a_sokoguru_file);
    CHECK(refused(std::string(8192, 'x')) == Code::not_a_sokoguru_file);
    CHECK(code_of([&] { Database::create(path, small()); }) == Code::file_exists);
    CHECK(names_in(folder.path()) == std::set<std::string>{"a.sokoguru"});
}

#ifndef _WIN32
TEST_CASE("Nothing is written into a file that is not in its place any more", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "buku.sokoguru", moved = folder / "pindah.sokoguru";
    {
        Database db = Database::create(path, small());
        CHECK_FALSE(db.has_moved());
        fs::rename(path, moved);
        CHECK(db.has_moved());
        CHECK_THROWS_WITH(Transaction(db), support::Contains("file-moved"));
        // Put back under its name it is as before.
        fs::rename(moved, path);
        Transaction work(db);
        db.run("INSERT INTO account (name, total) VALUES ('Kas', 0)");
        work.commit();
    }
    Database db = Database::open(path, small());
    CHECK(db.value<std::int64_t>("SELECT count(*) FROM account") == 1);
}
#endif
