// SPDX-License-Identifier: GPL-3.0-or-later
// R4: the future, the foreign, the empty, the truncated, and files in which bytes were changed at random.
#include "core/storage/storage_test.h"

#include <set>

#include <sqlite3.h>
#include <unistd.h>

#include "storage/connection.h"
#include "storage/transaction.h"
#include "support/child.h"

using namespace sokoguru;
using namespace sokoguru::storage;
using namespace sokoguru::storage::test;

namespace {

/// The bytes of a file and of its log, as a killed program leaves them.
struct Files {
    std::string main;
    std::string log;
    bool operator==(const Files&) const = default;
};

Files read_files(const fs::path& path)
{
    return {read_all(path), read_all(fs::path(path) += "-wal")};
}

void write_files(const fs::path& path, const Files& files)
{
    write_all(path, files.main);
    write_all(fs::path(path) += "-wal", files.log);
}

void fill(Database& db, int from, int count)
{
    Transaction transaction(db);
    for (int i = from; i < from + count; ++i) {
        db.run("INSERT INTO account VALUES (?, ?, NULL, 0)", i, "rekening " + std::to_string(i));
        for (int line = 1; line <= 4; ++line)
            db.run("INSERT INTO posting VALUES (?, ?, ?)", i, line, i * line);
        db.run("INSERT INTO entry VALUES (?, ?)", i, i);
    }
    transaction.commit();
}

Files sample(const Folder& folder, bool hot_log)
{
    const fs::path path = folder / "sample.sokoguru";
    {
        Database db = Database::create(path, small());
        fill(db, 1, 500);
    }
    if (!hot_log) return read_files(path);
    sokoguru::test::Child writer([&](const auto& say) {
        Database db = Database::open(path, small());
        fill(db, 501, 100);
        say("written");
        while (true) {}
    });
    REQUIRE(writer.line() == "written");
    writer.kill();
    fs::remove(fs::path(path) += ".in-use");
    return read_files(path);
}

/// Raw SQL on a closed file, as another program would do it.
void alter(const fs::path& path, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.string().c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

/// Opens and reads everything; the named error, or nothing where all is well. Reports a finding of SQLite's own
/// check as damaged_file, as verify does.
std::optional<Code> examine(const fs::path& path)
{
    return code_of([&] {
        Database db = Database::open(path, small());
        for (const char* sql : {"SELECT * FROM account", "SELECT * FROM entry", "SELECT * FROM posting"}) {
            auto rows = db.query(sql);
            while (rows.next())
                for (int column = 0; column < rows.columns(); ++column)
                    if (!rows.is_null(column)) rows.view(column);
        }
        const auto answer = db.value<std::string>("PRAGMA integrity_check(1)");
        if (answer != "ok") throw Error(Code::damaged_file, {std::string("integrity_check"), *answer});
    });
}

} // namespace

TEST_CASE("Newer, foreign and cut-off files are refused untouched, a log beside them too", "[storage]")
{
    const Folder folder;
    const Files whole = sample(folder, true);
    REQUIRE(whole.log.size() > 4096);
    const fs::path path = folder / "a.sokoguru";
    const auto refused = [&](const Files& files) {
        write_files(path, files);
        const auto code = code_of([&] { Database::open(path, small()); });
        CHECK(read_files(path) == files);
        fs::remove(fs::path(path) += "-wal");
        return code;
    };
    const auto patched = [&](std::size_t at, char byte) {
        // In the log too, whose first page would otherwise speak for a torn head: a header of 32 bytes, then frames of
        // a header of 24 bytes, the page's number first, and a page (https://www.sqlite.org/fileformat2.html, 4.1).
        Files files = whole;
        files.main[at] = byte;
        for (std::size_t frame = 32; frame + 24 + 4096 <= files.log.size(); frame += 24 + 4096)
            if (files.log.compare(frame, 4, std::string("\0\0\0\1", 4)) == 0) files.log[frame + 24 + at] = byte;
        return files;
    };
    CHECK(refused(patched(63, 2)) == Code::newer_file);
    CHECK(refused(patched(60, 1)) == Code::newer_file);
    CHECK(refused(patched(71, 'X')) == Code::not_a_sokoguru_file);
    CHECK(refused(patched(0, 's')) == Code::not_a_sokoguru_file);
    CHECK(refused({"", whole.log}) == Code::not_a_sokoguru_file);
    CHECK(refused({whole.main.substr(0, 60), ""}) == Code::not_a_sokoguru_file);
    CHECK(refused({whole.main.substr(0, 5000), ""}) == Code::damaged_file);
    CHECK(refused({whole.main.substr(0, whole.main.size() / 2), ""}) == Code::damaged_file);

    // The log is newer than the file: what it says about the version counts.
    write_files(path, whole);
    alter(path, "PRAGMA user_version = 0; PRAGMA wal_checkpoint(TRUNCATE);");
    CHECK(code_of([&] { Database::open(path, small()); }) == Code::damaged_file);
}

TEST_CASE("A log that a newer program left is not read into the file", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "a.sokoguru";
    static const Schema newer = {{small_schema().steps[0], "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"}, ""};
    Database::create(path, small());
    sokoguru::test::Child writer([&](const auto& say) {
        OpenOptions options;
        options.schema = &newer;
        Database db = Database::open(path, options);
        say("migrated");
        while (true) {}
    });
    REQUIRE(writer.line() == "migrated");
    writer.kill();
    const Files before = read_files(path);
    REQUIRE(before.main[63] == 1); // still in the log only
    CHECK(code_of([&] { Database::open(path, small()); }) == Code::newer_file);
    CHECK(read_files(path) == before);
}

TEST_CASE("A changed structure is refused and named", "[storage]")
{
    const Folder folder;
    const Files whole = sample(folder, false);
    const fs::path path = folder / "a.sokoguru";
    const auto altered = [&](const char* sql) {
        write_files(path, whole);
        alter(path, sql);
        const std::string before = read_all(path);
        try {
            Database::open(path, small());
        } catch (const Error& error) {
            CHECK(read_all(path) == before);
            CHECK(error.code() == Code::damaged_or_altered_file);
            return std::get<std::string>(error.args().back());
        }
        return std::string("opened");
    };
    CHECK(altered("DROP TRIGGER entry_no_update") == "trigger entry_no_update");
    CHECK(altered("CREATE VIEW v AS SELECT 1") == "view v");
    CHECK(altered("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM posting; END") == "trigger t");
    CHECK(altered("CREATE INDEX i ON entry(account)") == "index i");
    CHECK(altered("ALTER TABLE account ADD COLUMN extra TEXT") == "table account");
    CHECK(altered("PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = replace(sql, 'append-only', 'append-olny');"
                  "PRAGMA writable_schema=0;")
              .starts_with("trigger"));
    CHECK(altered("INSERT INTO posting VALUES (501, 1, 5)") == "posting without entry 501");
    CHECK(altered("ANALYZE") == "opened");
}

TEST_CASE("Two hundred files with changed bytes: a named error or all is well", "[storage]")
{
    const Folder folder;
    const std::set<Code> named = {Code::not_a_sokoguru_file, Code::newer_file, Code::damaged_file,
                                  Code::damaged_or_altered_file, Code::disk_error};
    std::mt19937 random(20261121);
    const auto below = [&](std::size_t n) { return random() % n; };
    int refused = 0;
    for (const bool hot_log : {false, true}) {
        const Files whole = sample(folder, hot_log);
        fs::remove(folder / "sample.sokoguru");
        const fs::path path = folder / "a.sokoguru";
        for (int round = 0; round < 100; ++round) {
            Files files = whole;
            std::string& target = hot_log && round % 2 == 0 ? files.log : files.main;
            // A quarter of the rounds aims at the head and the schema, where a byte does most.
            const std::size_t range = round % 4 == 1 ? std::min<std::size_t>(target.size(), 4096) : target.size();
            for (std::size_t change = 0; change <= below(20); ++change)
                target[below(range)] = static_cast<char>(below(256));
            if (round % 10 == 9) target.resize(below(target.size()));
            write_files(path, files);
            const auto code = examine(path);
            CAPTURE(hot_log, round);
            if (code) {
                ++refused;
                CAPTURE(base::info(*code).name);
                CHECK(named.contains(*code));
            }
            fs::remove(fs::path(path) += "-wal");
            fs::remove(path);
        }
    }
    // The bytes do hit something: most land in unused or in text, a good part does not.
    CHECK(refused > 50);
}

TEST_CASE("A file without the right to write is called so, not a fault of the disk", "[storage]")
{
    const Folder folder;
    const fs::path path = folder / "sample.sokoguru";
    Database::create(path, small());
    fs::permissions(path.parent_path(), fs::perms(0755));
    fs::permissions(path, fs::perms(0444));
    sokoguru::test::Child reader([&](const auto& say) {
        // Root may write everywhere; nobody may not.
        if (geteuid() == 0 && setuid(65534) != 0) return say("root stays");
        try {
            Database::open(path, small());
            say("opened");
        } catch (const Error& error) {
            say(error.code() == Code::read_only_file ? "read only" : error.what());
        }
    });
    CHECK(reader.line() == "read only");
}
