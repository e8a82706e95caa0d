// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_test.h"

#include "storage/connection.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;

namespace {

OpenOptions with(const Schema& schema)
{
    OpenOptions options;
    options.schema = &schema;
    return options;
}

fs::path copy_beside(const Folder& folder)
{
    for (const auto& item : fs::directory_iterator(folder.path()))
        if (item.path().filename().string().starts_with("a.sokoguru.version-1-")) return item.path();
    return {};
}

} // namespace

TEST_CASE("An older file is brought forward after a copy was made", "[storage]")
{
    static const Schema next = {{small_schema().steps[0], "ALTER TABLE account ADD COLUMN code TEXT;",
                                 "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; UPDATE account SET code = 'K';"},
                                small_schema().whole_check};
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    {
        Database db = Database::create(path, small());
        db.run("INSERT INTO account VALUES (1, 'kas', NULL, 0)");
    }
    OpenOptions as_it_is = with(next);
    as_it_is.migrate = false;
    CHECK(code_of([&] { Database::open(path, as_it_is); }) == Code::migration_failed);
    {
        Database db = Database::open(path, with(next));
        CHECK(db.version() == 3);
        CHECK(db.value<std::string>("SELECT code FROM account") == "K");
    }
    const fs::path copy = copy_beside(folder);
    REQUIRE_FALSE(copy.empty());
    CHECK(Database::open(copy, small()).version() == 1);
    // A migrated file and a fresh one are the same to the fingerprint.
    Database fresh = Database::create(folder / "fresh.sokoguru", with(next));
    Database migrated = Database::open(path, with(next));
    CHECK(fingerprint(fresh.connection()) == fingerprint(migrated.connection()));
}

TEST_CASE("A migration that fails leaves the file as it was", "[storage]")
{
    static const Schema broken = {{small_schema().steps[0], "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"
                                                            "INSERT INTO account VALUES (1, 'kas', NULL, 0);"},
                                  ""};
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    {
        Database db = Database::create(path, small());
        db.run("INSERT INTO account VALUES (1, 'kas', NULL, 0)");
    }
    const std::string before = read_all(path);
    CHECK(code_of([&] { Database::open(path, with(broken)); }) == Code::migration_failed);
    CHECK(Database::open(path, small()).version() == 1);
    CHECK(read_all(path) == before);
}

TEST_CASE("Network and synchronised folders are recognised", "[storage]")
{
    CHECK(platform::is_synchronised_path("/home/ani/Dropbox/koperasi/buku.sokoguru"));
    CHECK(platform::is_synchronised_path("/home/ani/OneDrive - PT Contoh/buku.sokoguru"));
    CHECK_FALSE(platform::is_synchronised_path("/home/ani/Dropbox2026/buku.sokoguru"));
    CHECK_FALSE(platform::is_synchronised_path("/home/ani/koperasi/buku.sokoguru"));

    const Folder folder;
    fs::create_directory(folder / "Dropbox");
    const fs::path inside = folder / "Dropbox" / "a.sokoguru";
    CHECK(code_of([&] { Database::create(inside, small()); }) == Code::network_folder);
    CHECK_FALSE(fs::exists(inside));
    Database::create(folder / "a.sokoguru", small());
    fs::rename(folder / "a.sokoguru", inside);
    Database db = Database::open(inside, small());
    CHECK(db.folder() == platform::FolderKind::synchronised);
    CHECK(db.value<std::string>("PRAGMA journal_mode") == "delete");
    CHECK_FALSE(fs::exists(fs::path(inside) += "-wal"));
}

TEST_CASE("A platform's file functions say what went wrong", "[storage]")
{
    const Folder folder;
    platform::create_exclusively(folder / "a");
    CHECK(code_of([&] { platform::create_exclusively(folder / "a"); }) == Code::file_exists);
    fs::create_symlink(folder / "nowhere", folder / "link");
    CHECK(code_of([&] { platform::create_exclusively(folder / "link"); }) == Code::file_exists);
    CHECK(code_of([&] { platform::create_exclusively(folder / "none" / "a"); }) == Code::cannot_write);
    write_all(folder / "a", "old");
    write_all(folder / "b", "new");
    CHECK(code_of([&] { platform::rename_file(folder / "b", folder / "a"); }) == Code::file_exists);
    CHECK(read_all(folder / "a") == "old");
    platform::replace_file(folder / "b", folder / "a");
    CHECK(read_all(folder / "a") == "new");
    platform::rename_file(folder / "a", platform::from_utf8(platform::utf8(folder.path()) + "/буку 帳簿"));
    CHECK(read_all(platform::from_utf8(platform::utf8(folder.path()) + "/буку 帳簿")) == "new");
    CHECK(platform::utc_now().size() == std::string("2026-11-21T08:00:00Z").size());
    CHECK(platform::process_id() > 0);
}
