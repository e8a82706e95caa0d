// SPDX-License-Identifier: GPL-3.0-or-later
// R3: the disk is full, or broken, at every single writing call of a posting, a migration and a backup.
#include "core/storage/storage_test.h"

#include "storage/backup.h"
#include "storage/transaction.h"
#include "support/fault_vfs.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;
using sokoguru::test::FaultVfs;

namespace {

OpenOptions faulty()
{
    OpenOptions options = small();
    options.vfs = FaultVfs::name();
    return options;
}

void post(Database& db, int id)
{
    Transaction transaction(db);
    db.run("INSERT INTO account VALUES (?, ?, NULL, 0)", id, "rekening " + std::string(3000, 'x') + std::to_string(id));
    for (int line = 1; line <= 4; ++line)
        db.run("INSERT INTO posting VALUES (?, ?, ?)", id, line, line);
    db.run("INSERT INTO entry VALUES (?, ?)", id, id);
    transaction.commit();
}

bool is_disk_error(std::optional<Code> code)
{
    return code == Code::disk_full || code == Code::disk_error || code == Code::cannot_read ||
           code == Code::read_only_file || code == Code::commit_uncertain;
}

} // namespace

TEST_CASE("A posting survives a fault at each of its writing calls", "[storage]")
{
    const auto kind = GENERATE(FaultVfs::Kind::disk_full, FaultVfs::Kind::io_error);
    const auto folder_kind = GENERATE(platform::FolderKind::local, platform::FolderKind::network);
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    Database::create(path, small());
    OpenOptions options = faulty();
    options.folder = folder_kind;
    int posted = 0;
    bool fired = true;
    int k = 0;
    while (fired) {
        CAPTURE(static_cast<int>(kind), static_cast<int>(folder_kind), ++k);
        REQUIRE(k < 200);
        {
            Database db = Database::open(path, options);
            FaultVfs::arm(kind, k);
            const auto code = code_of([&] { post(db, posted + 1); });
            fired = FaultVfs::disarm();
            if (code) CHECK(is_disk_error(code));
            // "Nothing was changed" is said only where it is certain; with a log everything is written by the commit.
            if (folder_kind == platform::FolderKind::local) CHECK(code != Code::disk_error);
            if (!code) ++posted;
            // Without a log the last flush comes after the point of no return (Transaction::commit).
            if (code && folder_kind == platform::FolderKind::network &&
                db.value<std::int64_t>("SELECT count(*) FROM entry") == posted + 1)
                ++posted;
            CHECK(*db.value<std::int64_t>("SELECT count(*) FROM entry") == posted);
            // There is space again: the same window goes on.
            post(db, ++posted);
            CHECK(*db.value<std::int64_t>("SELECT count(*) FROM entry") == posted);
        }
        Database db = Database::open(path, small());
        CHECK(*db.value<std::int64_t>("SELECT count(*) FROM entry") == posted);
        CHECK(*db.value<std::int64_t>("SELECT count(*) FROM posting") == 4 * posted);
        CHECK(*db.value<std::string>("PRAGMA integrity_check") == "ok");
    }
    CHECK(k > 3);
}

TEST_CASE("Creating a file leaves nothing behind where it fails", "[storage]")
{
    const auto kind = GENERATE(FaultVfs::Kind::disk_full, FaultVfs::Kind::io_error);
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    bool fired = true;
    for (int k = 1; fired; ++k) {
        CAPTURE(k);
        REQUIRE(k < 200);
        FaultVfs::arm(kind, k);
        const auto code = code_of([&] { Database::create(path, faulty()); });
        fired = FaultVfs::disarm();
        if (code) {
            CHECK(is_disk_error(code));
            CHECK(fs::is_empty(folder.path()));
        } else {
            CHECK(Database::open(path, small()).version() == 1);
            for (const auto& item : fs::directory_iterator(folder.path()))
                fs::remove(item.path());
        }
    }
}
