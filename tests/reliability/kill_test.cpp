// SPDX-License-Identifier: GPL-3.0-or-later
// R1: kill -9 at random moments of posting, of a run with many entries, of a change in the register, of closing and of
// a backup. Nothing that was acknowledged is lost, nothing is there by half, and verify agrees.
// SOKOGURU_KILLS=1000 makes the long run of it.
#include "support/catch.h"

#include <chrono>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include "base/error.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "savings/savings.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/migrate.h"
#include "support/books_fixture.h"
#include "support/child.h"

using namespace sokoguru;
using sokoguru::test::Child;

namespace {

int kills_wanted()
{
    const char* wanted = std::getenv("SOKOGURU_KILLS");
    return wanted != nullptr ? std::atoi(wanted) : 40;
}

constexpr int member_count = 12;
constexpr int run_size = 30;

std::string member_no(int n)
{
    return "00" + std::string(n < 10 ? "0" : "") + std::to_string(n);
}

/// What a child does until it is killed, telling after each thing that it is done: the entries there are now, the
/// months closed, the member's telephone, the backup made.
struct Worker {
    std::filesystem::path path;
    std::filesystem::path folder;
    unsigned seed;

    void operator()(const std::function<void(const std::string&)>& say) const
    {
        books::FixedClock clock(base::make_date(2026, 1, 1));
        Books books = Books::open(path, {}, clock);
        std::mt19937 random(seed);
        say("ready");
        for (int round = 0;; ++round) {
            const Period open = ledger::open_period(books);
            const Date today = base::add_days(open.first_day(), static_cast<int>(random() % 28));
            clock.set(open.last_day());
            if (books.clock_doubt()) books.confirm_clock();
            switch (random() % 8) {
            case 0: {
                ledger::close_month(books, open);
                say("closed " + std::to_string(open.to_int()));
                break;
            }
            case 1: {
                const std::string phone = std::to_string(random());
                members::Member member = members::by_number(books, member_no(1));
                member.phone = phone;
                members::update(books, member);
                say("phone " + phone);
                break;
            }
            case 2: {
                const std::string name = "backup-" + std::to_string(seed) + "-" + std::to_string(round);
                storage::backup(books.db(), folder / name);
                say("backup " + name);
                break;
            }
            case 3: {
                // A run: one document, many entries.
                ledger::DocumentDraft run;
                run.series = "PG";
                for (int i = 0; i < run_size; ++i)
                    run.entries.push_back(deposit(books, today, i).entries.front());
                const auto posted = ledger::post(books, run);
                say("entries " + std::to_string(posted.last_entry.value));
                break;
            }
            default:
                say("entries " + std::to_string(ledger::post(books, deposit(books, today, round)).last_entry.value));
            }
        }
    }

private:
    static ledger::DocumentDraft deposit(Books& books, Date date, int n)
    {
        savings::Movement movement;
        movement.member_no = member_no(1 + n % member_count);
        movement.product = "SUKARELA";
        movement.amount = Money::rupiah(1000 + n);
        movement.date = date;
        movement.memo = "Setoran";
        return savings::deposit_draft(books, movement);
    }
};

/// The last word of each kind that a child got out.
struct Acknowledged {
    std::int64_t entries = 0;
    std::string closed;
    std::string phone;
    std::vector<std::string> backups;
    std::string error;

    void read(Child& child)
    {
        for (std::string line = child.line(); !line.empty(); line = child.line()) {
            std::istringstream words(line);
            std::string kind;
            std::string value;
            words >> kind >> value;
            if (kind == "entries") entries = std::stoll(value);
            if (kind == "closed") closed = value;
            if (kind == "phone") phone = value;
            if (kind == "backup") backups.push_back(value);
            if (kind == "error") error = line;
        }
    }
};

std::string first_finding(const ledger::Verification& result)
{
    if (result.findings.empty()) return {};
    const auto& finding = result.findings.front();
    return finding.check + " " + finding.document + " " + finding.text.text;
}

} // namespace

TEST_CASE("Books survive being killed at any moment", "[reliability]")
{
    support::BooksFixture fixture("simpan-pinjam");
    for (int n = 1; n <= member_count; ++n)
        fixture.member(member_no(n), "Anggota " + std::to_string(n));
    {
        const Books closing = std::move(fixture.books);
    }
    const std::filesystem::path backups = fixture.folder / "backups";
    std::filesystem::create_directory(backups);

    std::mt19937 random(20261121);
    Acknowledged known;
    for (int kill = 0; kill < kills_wanted(); ++kill) {
        CAPTURE(kill);
        {
            Child child(Worker{fixture.path, backups, static_cast<unsigned>(random())});
            REQUIRE(child.line() == "ready");
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 120'000));
            child.kill();
            known.backups.clear();
            known.read(child);
        }
        REQUIRE(known.error.empty());
        fixture.books = Books::open(fixture.path, {}, fixture.clock);
        CHECK(fixture.books.db().recovered());
        const ledger::Verification result = ledger::verify(fixture.books);
        INFO(first_finding(result));
        REQUIRE(result.ok());
        REQUIRE(result.entries >= known.entries);
        // At most what the last, unacknowledged action posted is there besides.
        CHECK(result.entries <= known.entries + run_size);
        known.entries = result.entries;
        if (!known.closed.empty()) CHECK(ledger::is_closed(fixture.books, Period::from_int(std::stoi(known.closed))));
        {
            const Books closing = std::move(fixture.books);
        }
        for (const std::string& name : known.backups)
            CHECK(ledger::verify_file(backups / name).ok());
        std::filesystem::remove_all(backups);
        std::filesystem::create_directory(backups);
    }
    CHECK(known.entries > 0);
}

TEST_CASE("A change of the register that was acknowledged is there", "[reliability]")
{
    support::BooksFixture fixture("simpan-pinjam");
    fixture.member(member_no(1), "Anggota");
    {
        const Books closing = std::move(fixture.books);
    }
    std::mt19937 random(7);
    for (int kill = 0; kill < kills_wanted() / 4; ++kill) {
        Acknowledged known;
        {
            Child child([&](const auto& say) {
                const books::FixedClock clock(base::make_date(2026, 1, 1));
                Books books = Books::open(fixture.path, {}, clock);
                say("ready");
                for (int n = 0;; ++n) {
                    members::Member member = members::by_number(books, member_no(1));
                    member.phone = std::to_string(n);
                    members::update(books, member);
                    say("phone " + std::to_string(n));
                }
            });
            REQUIRE(child.line() == "ready");
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
            child.kill();
            known.read(child);
        }
        fixture.books = Books::open(fixture.path, {}, fixture.clock);
        const std::string phone = members::by_number(fixture.books, member_no(1)).phone;
        // The one after it may have been on its way.
        if (!known.phone.empty()) CHECK((phone == known.phone || phone == std::to_string(std::stoll(known.phone) + 1)));
        CHECK(ledger::verify(fixture.books).ok());
        {
            const Books closing = std::move(fixture.books);
        }
    }
}

TEST_CASE("A migration that is killed has happened or not", "[reliability]")
{
    static const storage::Schema before = {{"CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT) STRICT;"}, ""};
    // Long enough to be hit: it fills a table.
    static const storage::Schema after = {
        {before.steps[0],
         "ALTER TABLE account ADD COLUMN code TEXT;"
         "INSERT INTO account SELECT NULL, 'n' || value, 'c' FROM"
         " (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 20000)"
         "  SELECT value FROM n);"},
        ""};
    std::mt19937 random(3);
    int done = 0;
    const int rounds = kills_wanted() / 4;
    for (int kill = 0; kill < rounds; ++kill) {
        const support::TemporaryFolder folder;
        const std::filesystem::path path = folder / "a.sokoguru";
        storage::OpenOptions old;
        old.schema = &before;
        storage::OpenOptions now;
        now.schema = &after;
        storage::Database::create(path, old);
        {
            Child child([&](const auto& say) {
                say("ready");
                storage::Database db = storage::Database::open(path, now);
                say("done");
                std::this_thread::sleep_for(std::chrono::seconds(60));
            });
            REQUIRE(child.line() == "ready");
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
            child.kill();
        }
        // Either program opens it, whichever version it has.
        now.migrate = false;
        std::int64_t rows = 0;
        try {
            storage::Database db = storage::Database::open(path, now);
            rows = *db.value<std::int64_t>("SELECT count(*) FROM account");
            CHECK(rows == 20000);
            ++done;
        } catch (const Error& error) {
            CHECK(error.code() == Code::migration_failed);
            CHECK(*storage::Database::open(path, old).value<std::int64_t>("SELECT count(*) FROM account") == 0);
        }
    }
    INFO(done << " of " << rounds << " were through");
    CHECK(done <= rounds);
}
