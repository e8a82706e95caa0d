// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_test.h"

#include <set>

#include <unistd.h>

#include "storage/backup.h"
#include "storage/transaction.h"
#include "support/child.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;

namespace {

void add_account(Database& db, int id)
{
    db.run("INSERT INTO account VALUES (?, ?, NULL, ?)", id, "rekening " + std::to_string(id), id);
}

std::int64_t accounts(Database& db)
{
    return *db.value<std::int64_t>("SELECT count(*) FROM account");
}

std::int64_t accounts_in(const fs::path& path)
{
    Database db = Database::open(path, small());
    return accounts(db);
}

} // namespace

TEST_CASE("A backup is one whole file and the books go on", "[storage]")
{
    const Folder folder;
    Database db = Database::create(folder / "a.sokoguru", small());
    add_account(db, 1);
    backup(db, folder / "copy.sokoguru");
    add_account(db, 2);
    CHECK_FALSE(fs::exists(folder / "copy.sokoguru-wal"));
    CHECK(read_all(folder / "copy.sokoguru")[18] == 1); // not in log mode: complete by itself
    CHECK((fs::status(folder / "copy.sokoguru").permissions() & fs::perms::others_all) == fs::perms::none);
    CHECK(accounts_in(folder / "copy.sokoguru") == 1);
    CHECK(accounts(db) == 2);

    const std::string before = read_all(folder / "copy.sokoguru");
    CHECK(code_of([&] { backup(db, folder / "copy.sokoguru"); }) == Code::file_exists);
    CHECK(read_all(folder / "copy.sokoguru") == before);
    CHECK(code_of([&] { backup(db, folder / "no such folder" / "copy.sokoguru"); }) == Code::cannot_write);
}

TEST_CASE("A restore moves the old file and its log aside", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    const fs::path copy = folder / "copy.sokoguru";
    {
        Database db = Database::create(path, small());
        add_account(db, 1);
        backup(db, copy);
    }
    // Killed with two accounts in the log.
    sokoguru::test::Child writer([&](const auto& say) {
        Database db = Database::open(path, small());
        add_account(db, 2);
        add_account(db, 3);
        say("written");
        ::pause();
    });
    REQUIRE(writer.line() == "written");
    CHECK(code_of([&] { restore(copy, path, small()); }) == Code::file_in_use);
    writer.kill();
    const std::string source = read_all(copy);
    const fs::path aside = restore(copy, path, small());
    CHECK(read_all(copy) == source);
    CHECK(accounts_in(path) == 1);
    CHECK(aside.filename().string().starts_with("a.sokoguru.before-restore-20"));
    CHECK(accounts_in(aside) == 3);
    CHECK_FALSE(fs::exists(folder / "a.sokoguru.in-use"));
    CHECK(restore(copy, folder / "new.sokoguru", small()).empty());
    CHECK(accounts_in(folder / "new.sokoguru") == 1);
}

TEST_CASE("A restore refuses what is no whole Sokoguru file and changes nothing", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    {
        Database db = Database::create(path, small());
        {
            Transaction transaction(db);
            for (int i = 1; i < 2000; ++i)
                add_account(db, i);
            transaction.commit();
        }
        backup(db, folder / "copy.sokoguru");
        CHECK(code_of([&] { restore(folder / "copy.sokoguru", path, small()); }) == Code::file_in_use);
        CHECK(code_of([&] { restore(path, folder / "b.sokoguru", small()); }) == Code::open_here);
    }
    const std::string whole = read_all(folder / "copy.sokoguru");
    const std::string before = read_all(path);
    CHECK(code_of([&] { restore(folder / "none", path, small()); }) == Code::file_not_found);
    write_all(folder / "bad", "Nama;Jumlah\n");
    CHECK(code_of([&] { restore(folder / "bad", path, small()); }) == Code::not_a_sokoguru_file);
    write_all(folder / "bad", whole.substr(0, whole.size() / 2));
    CHECK(code_of([&] { restore(folder / "bad", path, small()); }) == Code::damaged_file);
    std::string hole = whole;
    std::fill(hole.begin() + 4096 * 4, hole.begin() + 4096 * 6, '\0');
    write_all(folder / "bad", hole);
    CHECK(code_of([&] { restore(folder / "bad", path, small()); }).has_value());
    CHECK(read_all(path) == before);
    std::set<std::string> names;
    // (Asking whether somebody has the file open may leave an empty log.)
    for (const auto& item : fs::directory_iterator(folder.path()))
        if (item.file_size() > 0) names.insert(item.path().filename().string());
    CHECK(names == std::set<std::string>{"a.sokoguru", "bad", "copy.sokoguru"});
}
