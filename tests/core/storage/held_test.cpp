// SPDX-License-Identifier: GPL-3.0-or-later
// Open books stay this process's alone, or it says so before it writes.
#include "core/storage/storage_test.h"

#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/atomic_file.h"
#include "storage/backup.h"
#include "storage/copy_file.h"
#include "storage/in_use.h"
#include "storage/open_files.h"
#include "storage/parts.h"
#include "storage/transaction.h"
#include "support/child.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;
using sokoguru::test::Child;

namespace {

void post(Database& db, int id)
{
    Transaction transaction(db);
    db.run("INSERT INTO account VALUES (?, ?, NULL, 0)", id, "rekening " + std::to_string(id));
    transaction.commit();
}

std::int64_t accounts(Database& db)
{
    return *db.value<std::int64_t>("SELECT count(*) FROM account");
}

/// What any code of the process may do without knowing: look at a file and close it again.
void look_at(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY);
    REQUIRE(fd >= 0);
    ::close(fd);
}

/// Another program, which has no part in this one's list: it tries to open the file once `go` is there.
Child::Work try_later(const fs::path& go, const fs::path& path, const OpenOptions& options)
{
    return [=](const auto& say) {
        while (!fs::exists(go))
            ::usleep(1000);
        const auto refused = code_of([&] { Database::open(path, options); });
        say(refused ? base::info(*refused).name : "opened");
    };
}

} // namespace

TEST_CASE("A lost lock is seen before the next transaction, and nobody else comes in", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database::create(path, small());
    Child other(try_later(folder / "go", path, small()));
    {
        Database db = Database::open(path, small());
        post(db, 1);
        look_at(path);
        CHECK(code_of([&] { post(db, 2); }) == Code::lock_lost);
        // The second lock belongs to a descriptor of its own and is still there.
        write_all(folder / "go", "");
        CHECK(other.line() == "file-in-use");
        CHECK(accounts(db) == 1);
    }
    // What was acknowledged is there, and a new start has the lock again.
    Database db = Database::open(path, small());
    CHECK(accounts(db) == 1);
    post(db, 2);
    CHECK(accounts(db) == 2);
}

TEST_CASE("A log that is gone stops the next transaction; closing saves what it held", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database::create(path, small());
    {
        Database db = Database::open(path, small());
        post(db, 1);
        fs::remove(folder / "a.sokoguru-wal");
        CHECK(code_of([&] { post(db, 2); }) == Code::lock_lost);
    }
    Database db = Database::open(path, small());
    CHECK(accounts(db) == 1);
}

TEST_CASE("A file that is moved during a transaction takes it along, and it is said", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    {
        Database db = Database::create(path, small());
        post(db, 1);
        Transaction transaction(db);
        db.run("INSERT INTO account VALUES (2, 'kas', NULL, 0)");
        fs::rename(path, folder / "b.sokoguru");
        CHECK(code_of([&] { transaction.commit(); }) == Code::commit_uncertain);
    }
    // No log is left for whatever gets the old name.
    CHECK_FALSE(fs::exists(folder / "a.sokoguru-wal"));
    Database db = Database::open(folder / "b.sokoguru", small());
    CHECK(accounts(db) == 2);
}

TEST_CASE("Books that are open here are known by every name", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database db = Database::create(path, small());
    post(db, 1);
    fs::create_symlink(path, folder / "link.csv");
    fs::create_hard_link(path, folder / "hard.csv");
    write_all(folder / "other.csv", "a");
    for (const char* name : {"a.sokoguru", "link.csv", "hard.csv"}) {
        CAPTURE(name);
        CHECK(code_of([&] { refuse_open_here(folder / name); }) == Code::open_here);
        CHECK(code_of([&] { copy_and_read_back(folder / name, folder / "copy"); }) == Code::open_here);
        CHECK(code_of([&] { write_file(folder / name, "x"); }) == Code::output_is_books);
        CHECK(code_of([&] { Database::open(folder / name, small()); }) == Code::file_in_use);
    }
    CHECK_FALSE(code_of([&] { refuse_open_here(folder / "other.csv"); }));
    // None of these questions cost the lock.
    post(db, 2);
    CHECK(accounts(db) == 2);
}

TEST_CASE("No output takes the place of books or of what belongs to them", "[storage]")
{
    const Folder folder;
    Database::create(folder / "a.sokoguru", small());
    // Books under another name are known by how they begin (https://www.sqlite.org/fileformat2.html, 1.3).
    fs::copy_file(folder / "a.sokoguru", folder / "backup.csv");
    fs::create_symlink(folder / "backup.csv", folder / "link.csv");
    fs::create_symlink(folder / "new.sokoguru", folder / "dangling.csv");
    for (const char* name :
         {"a.sokoguru", "A.SOKOGURU", "new.sokoguru", "a.sokoguru-wal", "a.sokoguru-journal", "a.sokoguru-shm",
          "a.sokoguru.in-use", "backup.csv", "backup.csv-wal", "link.csv", "dangling.csv"}) {
        CAPTURE(name);
        const std::string before = read_all(folder / name);
        CHECK(code_of([&] { write_file(folder / name, "x"); }) == Code::output_is_books);
        CHECK(read_all(folder / name) == before);
    }
    CHECK_FALSE(code_of([&] { write_file(folder / "a.csv", "x"); }));
    CHECK_FALSE(code_of([&] { write_file(folder / "a.csv-wal", "x"); }));
    Database db = Database::open(folder / "a.sokoguru", small());
    CHECK(code_of([&] { backup(db, folder / "b.sokoguru-journal"); }) == Code::output_is_books);
    write_all(folder / "b.sokoguru-wal", "an old log");
    CHECK(code_of([&] { backup(db, folder / "b.sokoguru"); }) == Code::log_in_the_way);
}

TEST_CASE("A torn first sector is mended from the log beside it", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    {
        Database db = Database::create(path, small());
        post(db, 1);
        Transaction transaction(db);
        db.run("CREATE TABLE gone (id INTEGER)"); // the first page goes into the log
        db.run("DROP TABLE gone");
        db.run("PRAGMA user_version = 1");
        transaction.commit();
        post(db, 2);
        fs::copy_file(path, folder / "cut.sokoguru");
        fs::copy_file(folder / "a.sokoguru-wal", folder / "cut.sokoguru-wal");
    }
    std::string image = read_all(folder / "cut.sokoguru");
    const std::string log = read_all(folder / "cut.sokoguru-wal");
    std::fill_n(image.begin(), 512, '\xA5'); // a checkpoint was cut in the middle of the first sector
    write_all(folder / "cut.sokoguru", image);
    {
        Database db = Database::open(folder / "cut.sokoguru", small());
        CHECK(db.recovered());
        CHECK(accounts(db) == 2);
        CHECK(*db.value<std::string>("PRAGMA integrity_check") == "ok");
    }
    // So it is for a backup that is restored.
    write_all(folder / "cut.sokoguru", image);
    write_all(folder / "cut.sokoguru-wal", log);
    restore(folder / "cut.sokoguru", folder / "back.sokoguru", small());
    CHECK(accounts(*std::make_unique<Database>(Database::open(folder / "back.sokoguru", small()))) == 2);
    // Without its log nobody can know what it was; and a foreign log lends no file its name.
    write_all(folder / "cut.sokoguru", image);
    fs::remove(folder / "cut.sokoguru-wal");
    CHECK(code_of([&] { Database::open(folder / "cut.sokoguru", small()); }) == Code::not_a_sokoguru_file);
    std::string foreign = log;
    for (std::size_t at = 0; (at = foreign.find("SKGU", at)) != std::string::npos; ++at)
        foreign[at] = 'X';
    write_all(folder / "cut.sokoguru-wal", foreign);
    CHECK(code_of([&] { Database::open(folder / "cut.sokoguru", small()); }) == Code::not_a_sokoguru_file);
    CHECK(read_all(folder / "cut.sokoguru") == image);
    CHECK(read_all(folder / "cut.sokoguru-wal") == foreign);
}

TEST_CASE("The note follows no link, waits for no pipe and is private", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    const fs::path note = in_use_path(path);
    Database::create(path, small());
    write_all(folder / "letter.txt", "dear");
    fs::create_symlink(folder / "letter.txt", note);
    CHECK(in_use_holder(path) == "?");
    {
        Database db = Database::open(path, small());
        CHECK(read_all(folder / "letter.txt") == "dear");
        CHECK(fs::is_regular_file(fs::symlink_status(note)));
        CHECK(fs::status(note).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    REQUIRE(::mkfifo(note.c_str(), 0600) == 0);
    CHECK(in_use_holder(path) == "?");
    {
        Database db = Database::open(path, small());
        CHECK(in_use_holder(path).find(platform::host_name()) != std::string::npos);
    }
    write_all(note, "eve\x1b[2J@host\n");
    CHECK(in_use_holder(path) == "eve[2J@host");
}

TEST_CASE("What an interrupted program began is cleared away, what somebody works on is not", "[storage]")
{
    const Folder folder;
    for (const char* name : {"a.sokoguru.part-4711", "a.sokoguru.part-4711-wal", "a.sokoguru.part-x", "b.part-12"})
        write_all(folder / name, "half");
    {
        const PartFile mine(folder / "b.sokoguru");
        remove_left_parts(folder.path());
        CHECK(fs::exists(mine.path()));
    }
    CHECK_FALSE(fs::exists(folder / "a.sokoguru.part-4711"));
    CHECK_FALSE(fs::exists(folder / "a.sokoguru.part-4711-wal"));
    CHECK(fs::exists(folder / "a.sokoguru.part-x"));
    CHECK(fs::exists(folder / "b.part-12"));
    CHECK_FALSE(fs::exists(part_name(folder / "b.sokoguru")));
}
