// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/backup.h"

#include <fstream>
#include <set>

#include "support/catch.h"

#include "books/audit.h"
#include "books/copies.h"
#include "books/restore.h"
#include "books/stick.h"
#include "ledger/verify.h"
#include "reports/catalogue.h"
#include "reports/render_csv.h"
#include "storage/database.h"
#include "storage/platform.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::movement;

namespace {

namespace fs = std::filesystem;

/// Works on one day: a deposit and a backup.
books::BackupMade day_of_work(BooksFixture& f, Date day)
{
    f.clock.set(day);
    f.books.confirm_clock();
    savings::deposit(f.books, movement("0001", "WAJIB", 1'000, day));
    return books::make_backup(f.books, books::BackupReason::daily);
}

std::size_t files_in(const fs::path& folder)
{
    std::size_t count = 0;
    for (const auto& item : fs::directory_iterator(folder))
        count += item.is_regular_file() ? 1 : 0;
    return count;
}

std::string bytes_of(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("A backup is due before the first change of a day, once", "[backup]")
{
    BooksFixture f;
    CHECK_FALSE(books::backup_due(f.books)); // nothing to lose yet
    f.member("0001", "Ani");
    CHECK(books::backup_due(f.books));
    CHECK_FALSE(books::last_backup(f.books));
    const auto made = day_of_work(f, make_date(2026, 1, 5));
    CHECK(made.entries == 1);
    CHECK(made.path.parent_path() == f.folder / "books.backups");
    CHECK_FALSE(books::backup_due(f.books));
    const auto last = books::last_backup(f.books);
    REQUIRE(last);
    CHECK(last->day == make_date(2026, 1, 5));
    CHECK(last->entries == 1);
    CHECK(fs::path(last->place) == made.path);
    f.clock.set(make_date(2026, 1, 6));
    CHECK(books::backup_due(f.books));
    // A second one in the same second gets a name of its own.
    const auto again = books::make_backup(f.books, books::BackupReason::asked);
    const auto third = books::make_backup(f.books, books::BackupReason::before_year, 2025);
    CHECK(again.path != made.path);
    CHECK(fs::exists(third.path));
    CHECK(books::parse_backup_name(f.path, third.path)->closes == 2025);

    books::add_user(f.books, {"awas", "", books::Role::pengawas, std::nullopt});
    {
        const Books closing = std::move(f.books);
    }
    f.clock.set(make_date(2026, 1, 7));
    f.books = Books::open(f.path, {"awas", std::nullopt}, f.clock);
    CHECK_FALSE(books::backup_due(f.books));
    CHECK(code_of([&] { books::make_backup(f.books, books::BackupReason::daily); }) == Code::not_permitted);
}

TEST_CASE("A backup that was asked for stays beside those that come later", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    f.clock.set(make_date(2026, 1, 5));
    const auto first = books::make_backup(f.books, books::BackupReason::asked);
    const auto second = books::make_backup(f.books, books::BackupReason::asked);
    const auto daily = books::make_backup(f.books, books::BackupReason::daily);
    f.clock.set(make_date(2027, 3, 5));
    books::make_backup(f.books, books::BackupReason::daily);
    CHECK(fs::exists(first.path));
    CHECK(fs::exists(second.path));
    CHECK(fs::exists(daily.path)); // the year's last of its own kind
}

TEST_CASE("Old backups go by the rule and nothing else does", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const fs::path folder = f.folder / "books.backups";
    fs::create_directories(folder);
    // Daily names from 2026-03-01 to 2026-05-10: of those only names count, so empty files do.
    for (Date day = make_date(2026, 3, 1); day <= make_date(2026, 5, 10); day = base::add_days(day, 1))
        std::ofstream(folder / ("books-" + base::iso(day) + "-080000.sokoguru"));
    for (const char* other : {"koperasi lain-2026-03-02-080000.sokoguru", "catatan.txt", "books-lama.sokoguru"})
        std::ofstream(folder / other);
    fs::create_directories(folder / "books-2026-03-03-090000.sokoguru");
    const auto made = day_of_work(f, make_date(2026, 5, 11));
    // Today, the six days before (5–10 May), three more Sundays (3 May, 26 and 19 April; 10 May is there already, and
    // this week's is today's), and the last of April and March.
    CHECK(files_in(folder) == 1 + 6 + 3 + 2 + 3);
    // 71 days from 1 March to 10 May, of which 6 + 3 + 2 stay.
    CHECK(made.removed == 71 - 11);
    CHECK(fs::exists(folder / "books-2026-04-30-080000.sokoguru"));
    CHECK(fs::exists(folder / "koperasi lain-2026-03-02-080000.sokoguru"));
    CHECK(fs::is_directory(folder / "books-2026-03-03-090000.sokoguru"));
}

TEST_CASE("The second place gets a copy that was read back; its failure is told and no more", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    CHECK(code_of([&] { books::set_second_place(f.books, f.folder / "none"); }) == Code::cannot_write);
    const fs::path second = f.folder / "disk kedua";
    fs::create_directories(second);
    books::set_second_place(f.books, second);
    const auto made = day_of_work(f, make_date(2026, 1, 5));
    REQUIRE(made.second);
    CHECK(bytes_of(*made.second) == bytes_of(made.path));
    fs::remove_all(second);
    const auto alone = day_of_work(f, make_date(2026, 1, 6));
    CHECK_FALSE(alone.second);
    REQUIRE(alone.second_problem);
    CHECK(alone.second_problem->code() == Code::cannot_write);
    CHECK(fs::exists(alone.path));
    books::set_second_place(f.books, std::nullopt);
    CHECK_FALSE(books::second_place(f.books));
}

TEST_CASE("A backup that is cancelled leaves nothing behind", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    struct Cancelled {};
    const auto cancel = [](std::int64_t, std::int64_t) { throw Cancelled(); };
    CHECK_THROWS_AS(books::make_backup(f.books, books::BackupReason::asked, 0, cancel), Cancelled);
    CHECK(files_in(f.folder / "books.backups") == 0);
    CHECK_FALSE(books::last_backup(f.books));
    // While it is copied to another disk: the first one is whole and stays.
    CHECK_NOTHROW(day_of_work(f, make_date(2026, 1, 5)));
    CHECK(code_of([&] { storage::copy_and_read_back(f.folder / "none", f.folder / "x"); }) == Code::cannot_read);
    CHECK_FALSE(fs::exists(f.folder / "x"));
}

TEST_CASE("Two sticks are used in turn", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const fs::path a = f.folder / "stick a";
    const fs::path b = f.folder / "stick b";
    fs::create_directories(a);
    fs::create_directories(b);
    CHECK(code_of([&] { books::backup_to_stick(f.books, f.folder / "none"); }) == Code::cannot_write);
    const auto use = [&](const fs::path& stick, int day) {
        f.clock.set(make_date(2026, 1, static_cast<unsigned>(day)));
        return books::backup_to_stick(f.books, stick);
    };
    const auto first = use(a, 5);
    CHECK(first.is_new);
    CHECK(first.stick.name == "A");
    CHECK(bytes_of(first.path) == bytes_of(first.first.path));
    CHECK_FALSE(books::next_stick(f.books)); // of one there is no turn
    CHECK(use(b, 6).stick.name == "B");
    CHECK(books::next_stick(f.books)->name == "A");
    CHECK(use(b, 7).out_of_turn);
    const auto again = use(a, 8);
    CHECK_FALSE(again.is_new);
    CHECK_FALSE(again.out_of_turn);
    CHECK(books::next_stick(f.books)->name == "B");
    CHECK(books::stick_at(f.books, b)->last_day == make_date(2026, 1, 7));
    // A note that somebody else wrote is no stick of ours, and is left alone.
    const fs::path c = f.folder / "stick c";
    fs::create_directories(c);
    std::ofstream(c / "sokoguru-stick.txt") << "0123456789abcdef\n";
    CHECK_FALSE(books::stick_at(f.books, c));
    CHECK(use(c, 9).stick.name == "C");
    CHECK(bytes_of(c / "sokoguru-stick.txt") == "0123456789abcdef\n");
    CHECK(books::last_backup(f.books)->place.find("stick c") != std::string::npos);
}

TEST_CASE("What is restored gives the reports of its day", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const auto made = day_of_work(f, make_date(2026, 1, 5));
    const auto reports = [&] {
        std::string text;
        for (const char* name : {"trial-balance", "balance-sheet", "savings", "members", "tie-out"}) {
            reports::Parameters parameters;
            if (std::string_view(name) != "members") parameters.as_of = make_date(2026, 1, 31);
            text += reports::render_csv(reports::make_report(f.books, name, parameters), Texts());
        }
        return text;
    };
    const std::string before = reports();
    day_of_work(f, make_date(2026, 1, 6));
    CHECK(reports() != before);

    const auto found = books::find_backups(f.path, books::backup_places(f.books));
    REQUIRE(found.size() == 2);
    CHECK(found[0].made > found[1].made);
    REQUIRE(found[1].facts);
    CHECK(found[1].path == made.path);
    CHECK(found[1].facts->entries == 1);
    CHECK(found[1].facts->last_day == make_date(2026, 1, 5));
    CHECK(found[1].facts->cooperative == "Koperasi Contoh");
    const auto difference = books::compare(f.books, *found[1].facts);
    CHECK(difference.missing == 1);
    CHECK(difference.same_history);
    const std::string bytes = bytes_of(made.path);

    {
        const Books closing = std::move(f.books);
    }
    const books::RestorePreview preview = books::preview_restore(made.path, f.path);
    REQUIRE(preview.now);
    CHECK(preview.backup.entries == 1);
    CHECK(preview.now->entries == 2);
    CHECK(preview.lost == 1);
    const books::Restorer restorer = books::sign_in_to_restore(f.path, {}, f.clock);
    CHECK(restorer.proved);
    const fs::path aside = books::restore_backup(made.path, f.path, restorer, f.clock);
    CHECK(fs::exists(aside));
    CHECK(bytes_of(made.path) == bytes);
    f.books = Books::open(f.path, {}, f.clock);
    const auto event = f.books.db().value<std::string>("SELECT after FROM audit_event WHERE action = 'restore'");
    REQUIRE(event);
    CHECK_THAT(*event, support::Contains("\"lost\":1") && support::Contains(restorer.user));
    CHECK(ledger::verify(f.books).ok());
    CHECK(reports() == before);
    // The books go another way now: the later backup is not theirs any more.
    savings::deposit(f.books, movement("0001", "WAJIB", 5'000, make_date(2026, 1, 6)));
    CHECK_FALSE(books::compare(f.books, *found[0].facts).same_history);
}

TEST_CASE("Neither a copy nor a strange file takes the place of the books", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    day_of_work(f, make_date(2026, 1, 5));
    const fs::path folder = f.folder / "books.backups";
    books::make_practice_copy(f.books, folder / "books-2026-01-06-080000.sokoguru");
    books::make_reading_copy(f.books, f.folder / "baca.sokoguru");
    std::ofstream(folder / "books-2026-01-07-080000.sokoguru") << "Nama;Jumlah\n";
    const auto found = books::find_backups(f.path, {folder, f.folder / "none"});
    REQUIRE(found.size() == 3);
    REQUIRE(found[0].problem);
    CHECK(found[0].problem->code() == Code::not_a_sokoguru_file);
    CHECK(found[1].facts->copy == books::CopyKind::practice);
    CHECK(code_of([&] { books::file_facts(f.path); }) == Code::open_here);
    {
        const Books closing = std::move(f.books);
    }
    const std::string before = bytes_of(f.path);
    CHECK(books::file_facts(f.path).entries == 1);
    CHECK(code_of([&] {
              books::restore_backup(found[1].path, f.path, {"admin", true}, f.clock);
          }) == Code::copy_of_books);
    CHECK(code_of([&] {
              books::restore_backup(f.folder / "baca.sokoguru", f.path, {"admin", true}, f.clock);
          }) == Code::copy_of_books);
    CHECK(code_of([&] {
              books::restore_backup(found[0].path, f.path, {"admin", true}, f.clock);
          }) == Code::not_a_sokoguru_file);
    CHECK(bytes_of(f.path) == before);
    f.books = Books::open(f.path, {}, f.clock);
}

namespace {

std::set<std::string> names_in(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& item : fs::directory_iterator(folder))
        names.insert(item.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("Restoring asks who may, and refuses what was altered", "[backup]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const auto made = day_of_work(f, make_date(2026, 1, 5));
    const fs::path altered = f.folder / "altered.sokoguru";
    fs::copy_file(made.path, altered);
    // A name changed past the program: the audit trail has another.
    support::tamper(altered, "UPDATE member SET name = 'Budi'");
    books::add_user(f.books, {"kasir", "", books::Role::petugas, "rahasia kasir"});
    {
        const Books closing = std::move(f.books);
    }
    const std::set<std::string> there = names_in(f.path.parent_path());
    CHECK(code_of([&] {
              books::sign_in_to_restore(f.path, {"kasir", std::nullopt}, f.clock);
          }) == Code::password_required);
    CHECK(code_of([&] { books::sign_in_to_restore(f.path, {"kasir", "salah"}, f.clock); }) == Code::sign_in_failed);
    CHECK(code_of([&] {
              books::sign_in_to_restore(f.path, {"kasir", "rahasia kasir"}, f.clock);
          }) == Code::not_permitted);
    CHECK(code_of([&] {
              books::restore_backup(altered, f.path, {"admin", true}, f.clock);
          }) == Code::damaged_or_altered_file);
    CHECK(fs::exists(f.path));
    // Looking at a file may leave an empty log beside it, which means nothing.
    std::set<std::string> now = names_in(f.path.parent_path());
    if (now.erase("books.sokoguru-wal") > 0) CHECK(fs::file_size(f.path.string() + "-wal") == 0);
    CHECK(now == there);
    // Books that do not open can ask nobody; that is what a backup is for.
    std::ofstream(f.path, std::ios::binary | std::ios::trunc) << "torn";
    const books::Restorer unproved = books::sign_in_to_restore(f.path, {"admin", std::nullopt}, f.clock);
    CHECK_FALSE(unproved.proved);
    CHECK(books::preview_restore(made.path, f.path).problem->code() == Code::not_a_sokoguru_file);
    books::restore_backup(made.path, f.path, unproved, f.clock);
    f.books = Books::open(f.path, {}, f.clock);
    CHECK(books::file_facts(f.books).entries == 1);
}
