// SPDX-License-Identifier: GPL-3.0-or-later
// R5: what somebody with the sqlite3 shell, and without the triggers in his way, can do to the books; verify says so
// and names the first bad document.
#include "support/catch.h"

#include <sqlite3.h>

#include "base/error.h"
#include "base/texts.h"
#include "books/sign_in.h"
#include "books/user_edit.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "savings/savings.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::ledger;

namespace {

using support::tamper;

savings::Movement movement(const char* member, const char* product, std::int64_t rupiah, Date date)
{
    savings::Movement out;
    out.member_no = member;
    out.product = product;
    out.amount = Money::rupiah(rupiah);
    out.date = date;
    out.memo = "Setoran";
    return out;
}

/// Two months of savings of two members, the first month closed:
/// documents BKM/2026/01/0001 … 0004 (January) and BKM/2026/02/0001, BKK/2026/02/0001 (February).
void fill(support::BooksFixture& fixture)
{
    fixture.clock.set(base::make_date(2026, 1, 25));
    fixture.member("0001", "Ratna Maulana");
    fixture.member("0002", "Budi Santoso");
    const auto deposit = [&](const char* member, const char* product, std::int64_t rupiah, Date date) {
        savings::deposit(fixture.books, movement(member, product, rupiah, date));
    };
    const Date january = base::make_date(2026, 1, 20);
    deposit("0001", "POKOK", 100'000, january);
    deposit("0002", "POKOK", 100'000, january);
    deposit("0001", "SUKARELA", 500'000, january);
    deposit("0002", "SUKARELA", 300'000, january);
    fixture.clock.set(base::make_date(2026, 2, 10));
    close_month(fixture.books, {2026, 1});
    deposit("0001", "SUKARELA", 70'000, base::make_date(2026, 2, 5));
    savings::withdraw(fixture.books, movement("0002", "SUKARELA", 20'000, base::make_date(2026, 2, 6)));
}

struct Seen {
    bool reported = false;
    std::string document;
    std::string checks;
    std::string text;
};

/// The books of fill(), made once: every manipulation gets a copy.
const std::filesystem::path& original()
{
    static const support::TemporaryFolder folder;
    static const std::filesystem::path path = [] {
        support::BooksFixture fixture("simpan-pinjam");
        fill(fixture);
        {
            const Books closing = std::move(fixture.books);
        }
        std::filesystem::copy_file(fixture.path, folder / "original.sokoguru");
        return folder / "original.sokoguru";
    }();
    return path;
}

/// The findings of a tampered copy: whether `check` is among them, and the document of its first one.
Seen after(const std::string& sql, const char* check)
{
    const support::TemporaryFolder folder;
    const std::filesystem::path path = folder / "copy.sokoguru";
    std::filesystem::copy_file(original(), path);
    tamper(path, sql);
    const books::FixedClock clock(base::make_date(2026, 2, 10));
    Books books = Books::open(path, {}, clock);
    Seen seen;
    for (const Finding& finding : verify(books).findings) {
        seen.checks += finding.check + " ";
        if (finding.check == check && !seen.reported)
            seen = {true, finding.document, seen.checks, base::Texts()(finding.text)};
    }
    return seen;
}

std::string text_after(const std::string& sql, const char* check)
{
    return after(sql, check).text;
}

} // namespace

TEST_CASE("Whole books verify, and the printed head can be typed back in", "[ledger][verify]")
{
    support::BooksFixture fixture("simpan-pinjam");
    CHECK(verify(fixture.books).ok());
    fill(fixture);
    const Verification result = verify(fixture.books);
    for (const Finding& finding : result.findings)
        UNSCOPED_INFO(finding.check << ": " << finding.text.text);
    CHECK(result.ok());
    CHECK(result.entries == 6);
    CHECK(result.head == head(fixture.books).hash);

    VerifyOptions options;
    options.expected_head = result.head;
    CHECK(verify(fixture.books, options).ok());
    options.expected_head = result.head.substr(0, 16) + " · 6 jurnal";
    const auto found = verify(fixture.books, options).found;
    REQUIRE(found);
    CHECK(found->number == 6);
    CHECK_FALSE(found->in_audit);
    options.expected_head = std::string(64, '7');
    REQUIRE(verify(fixture.books, options).findings.size() == 1);
    CHECK(verify(fixture.books, options).findings.front().check == "head");
    CHECK(verify(fixture.books, options).findings.front().text.text ==
          base::info(Code::unknown_fingerprint).sentence.text);
    options.expected_head = std::nullopt;
    options.go_on = [] { return false; };
    CHECK(verify(fixture.books, options).cancelled);
}

TEST_CASE("Twelve manipulations with the shell are reported, with the first bad document", "[ledger][verify]")
{
    struct Case {
        const char* what;
        const char* sql;
        const char* check;
        const char* document;
    };
    const Case cases[] = {
        {"an amount raised on both sides",
         "UPDATE posting SET amount = 2 * amount WHERE entry_id = 3;"
         "UPDATE period_sum SET debit = debit + 50000000 WHERE debit > 0 AND key % 1000000 = 202601;"
         "UPDATE period_sum SET credit = credit + 50000000 WHERE credit = 80000000 AND key % 1000000 = 202601",
         "chain", "BKM/2026/01/0003"},
        {"an amount moved between accounts, unbalanced",
         "UPDATE posting SET amount = amount + 100 WHERE entry_id = 4 AND line = 1", "entry", "BKM/2026/01/0004"},
        {"a deposit given to the other member",
         "UPDATE posting SET (subledger_id, member_id) = (SELECT subledger_id, member_id FROM posting"
         " WHERE entry_id = 4 AND member_id IS NOT NULL) WHERE entry_id = 3 AND member_id IS NOT NULL",
         "chain", "BKM/2026/01/0003"},
        {"a memo reworded", "UPDATE entry SET memo = 'Setoran lain' WHERE id = 2", "chain", "BKM/2026/01/0002"},
        {"an entry dated back",
         "UPDATE entry SET date = 20260119 WHERE id = 2; UPDATE posting SET date = 20260119 WHERE entry_id = 2",
         "chain", "BKM/2026/01/0002"},
        {"an entry taken out of the middle", "DELETE FROM posting WHERE entry_id = 5; DELETE FROM entry WHERE id = 5",
         "chain", "BKK/2026/02/0001"},
        {"the end of a closed month cut off",
         "DELETE FROM posting WHERE entry_id >= 4; DELETE FROM entry WHERE id >= 4; DELETE FROM document WHERE "
         "first_entry >= 4;"
         "DELETE FROM period_sum; INSERT INTO period_sum SELECT account_id * 1000000 + date / 100, sum(max(amount, "
         "0)), "
         "sum(max(-amount, 0)) FROM posting GROUP BY 1",
         "closing", ""},
        {"a stored balance", "UPDATE period_sum SET debit = debit + 100 WHERE key % 1000000 = 202602 AND debit > 0",
         "balance", ""},
        {"a document renumbered", "UPDATE document SET number = 7 WHERE id = 2", "number-gap", "BKM/2026/01/0003"},
        {"a member's name", "UPDATE member SET name = 'Budi S.' WHERE member_no = '0002'", "audited-row", ""},
        {"an event of the audit trail",
         "UPDATE audit_event SET after = replace(after, 'Budi', 'Rudi') WHERE subject = 'member'", "audit-chain", ""},
        {"a posting slipped under an existing entry",
         "INSERT INTO posting SELECT entry_id, 3, account_id, subledger_id, member_id, date, 100 FROM posting"
         " WHERE entry_id = 2 AND line = 1; INSERT INTO posting SELECT entry_id, 4, account_id, subledger_id, "
         "member_id,"
         " date, -100 FROM posting WHERE entry_id = 2 AND line = 2",
         "chain", "BKM/2026/01/0002"},
    };
    for (const Case& each : cases) {
        const Seen seen = after(each.sql, each.check);
        INFO(each.what << ": " << seen.checks);
        CHECK(seen.reported);
        CHECK(seen.document == each.document);
    }
}

TEST_CASE("A value that no column can hold is named with its table, row and column", "[ledger][verify]")
{
    CHECK(text_after("UPDATE entry SET period = 202499 WHERE id = 2", "value") ==
          "Table entry, row 2, column period: 202499 is no month.");
    CHECK(text_after("UPDATE member SET joined = 20261345 WHERE member_no = '0002'", "value") ==
          "Table member, row 2, column joined: 20261345 is no day of the calendar.");
    CHECK(text_after("UPDATE entry SET recorded_at = -1 WHERE id = 3", "value") ==
          "Table entry, row 3, column recorded_at: -1 is no point in time.");
    CHECK(text_after("UPDATE member SET name = CAST(x'c328' AS TEXT) WHERE member_no = '0001'", "value")
              .starts_with("Table member, row 1, column name: "));
    // The other checks go on: the sums by month are not what they were either.
    CHECK(after("UPDATE entry SET period = 202499 WHERE id = 2", "balance").reported);
    CHECK(text_after("UPDATE period_sum SET key = 3202499 WHERE key = (SELECT min(key) FROM period_sum)", "balance")
              .find(" for 202499 is not ") != std::string::npos);
    // Sums beyond what an amount can be.
    CHECK(after("UPDATE posting SET amount = 9223372036854775807 WHERE line = 1", "balance").reported);
}

TEST_CASE("Rows added or removed past the audit trail are reported", "[ledger][verify]")
{
    CHECK(after("DELETE FROM member WHERE member_no = '0002'", "audited-row").reported);
    CHECK(after("DELETE FROM audit_event WHERE id = (SELECT max(id) FROM audit_event) - 1", "audit-chain").reported);
    CHECK(after("UPDATE period SET closed = 0", "audited-row").reported);
    CHECK(after("UPDATE account SET control = '' WHERE code = '3110'", "audited-row").reported);
}

TEST_CASE("A file with a changed structure is refused, and verify_file says what else was done", "[ledger][verify]")
{
    support::BooksFixture fixture("simpan-pinjam");
    fill(fixture);
    {
        const Books closing = std::move(fixture.books);
    }
    CHECK(support::raw_sql(fixture.path, "DROP TRIGGER entry_update; UPDATE entry SET memo = 'x' WHERE id = 3") == "");
    CHECK_THROWS_WITH(Books::open(fixture.path, {}, fixture.clock), support::StartsWith("damaged-or-altered-file"));
    const Verification result = verify_file(fixture.path);
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].check == "schema");
    CHECK(result.findings[1].check == "chain");
    CHECK(result.findings[1].document == "BKM/2026/01/0003");
}

TEST_CASE("Closing, reopening and closing again verify", "[ledger][verify]")
{
    support::BooksFixture fixture("simpan-pinjam");
    fill(fixture);
    reopen_month(fixture.books, {2026, 1}, "Koreksi");
    savings::deposit(fixture.books, movement("0001", "WAJIB", 50'000, base::make_date(2026, 1, 31)));
    close_month(fixture.books, {2026, 1});
    CHECK(verify(fixture.books).ok());
}

TEST_CASE("What an untouched file cannot show in the course of time is named", "[ledger][verify]")
{
    struct Case {
        const char* what;
        const char* sql;
        const char* check;
        const char* text;
    };
    // January was closed with four entries; the fifth, of February, is moved into it.
    const Case cases[] = {
        {"an entry slipped into a closed month",
         "UPDATE entry SET date = 20260131, period = 202601 WHERE id = 5;"
         "UPDATE posting SET date = 20260131 WHERE entry_id = 5",
         "closed-month", "Entry 5 was posted into January 2026 while it was closed."},
        {"savings taken out before they were there",
         "UPDATE posting SET date = 20260119 WHERE entry_id = 6; UPDATE entry SET date = 20260119 WHERE id = 6",
         "below-zero", "The savings of 0002 Budi Santoso on 2111"},
        {"an entry recorded before the one before it", "UPDATE entry SET recorded_at = recorded_at - 1 WHERE id = 4",
         "clock", "Entry 4 was recorded at an earlier time than the one before it."},
        {"an event recorded before the one before it",
         "UPDATE audit_event SET at = at - 1 WHERE id = (SELECT max(id) FROM audit_event)", "clock", "Event "},
        {"a reference that nobody posted", "UPDATE document SET ref = 'X-1' WHERE id = 2", "reference",
         "BKM/2026/01/0002: its reference is not the one it was posted with."},
        {"the mark of old files", "UPDATE watched_from SET entries = 1000, events = 100000", "value",
         "Table watched_from, row 1, column entries, events: 1000, 100000 is no number of an entry or event."},
    };
    for (const Case& each : cases) {
        const Seen seen = after(each.sql, each.check);
        INFO(each.what << ": " << seen.checks);
        CHECK(seen.reported);
        CHECK(seen.text.starts_with(each.text));
    }
}

TEST_CASE("A reference, a password and a clock set back are kept in the trail, and what changes them later is seen",
          "[ledger][verify]")
{
    support::BooksFixture fixture("simpan-pinjam");
    fill(fixture);
    DocumentDraft draft;
    draft.series = "BM";
    draft.ref = "GAJI-02";
    draft.entries = {support::entry(fixture, "1121", "1110", 1000, base::make_date(2026, 2, 6))};
    const Posted posted = post(fixture.books, draft);
    books::NewUser clerk;
    clerk.name = "wati";
    clerk.role = books::Role::petugas;
    clerk.password = "rahasia-panjang";
    const UserId wati = books::add_user(fixture.books, clerk);
    // The day before, confirmed; savings, an audited row and the reference of another document.
    fixture.clock.set(base::make_date(2026, 2, 9));
    draft.ref = "GAJI-03";
    post(fixture.books, draft);
    fixture.member("0003", "Sari Dewi");
    const auto findings = [&] {
        std::string all;
        const auto result = verify(fixture.books);
        for (const Finding& finding : result.findings)
            all += finding.check + ": " + base::Texts()(finding.text) + "\n";
        return all;
    };
    CHECK(findings().empty());
    const auto tampered = [&](const std::string& sql) {
        {
            const Books closing = std::move(fixture.books);
        }
        const auto kept = fixture.folder / "kept.sokoguru";
        std::filesystem::copy_file(fixture.path, kept);
        tamper(fixture.path, sql);
        fixture.books = Books::open(fixture.path, {}, fixture.clock);
        const std::string seen = findings();
        {
            const Books closing = std::move(fixture.books);
        }
        std::filesystem::rename(kept, fixture.path);
        fixture.books = Books::open(fixture.path, {}, fixture.clock);
        return seen;
    };
    CHECK(tampered("UPDATE document SET ref = NULL WHERE ref = 'GAJI-02'") ==
          "reference: " + posted.number + ": its reference is not the one it was posted with.\n");
    CHECK(tampered("UPDATE app_user SET password = replace(password, '$m', '$M') WHERE name = 'wati'") ==
          "password: The password of wati was not set in the program.\n");
    CHECK(tampered("UPDATE app_user SET password = NULL WHERE name = 'wati'") ==
          "password: The password of wati was not set in the program.\n");
    // Somebody who works under her name without her password.
    const std::string by_wati = tampered("UPDATE entry SET user_id = " + std::to_string(wati.value) +
                                         ", recorded_at = recorded_at + 200000 WHERE id = 8");
    CHECK(by_wati.find("sign-in: Entry 8 is by wati, who had not signed in with his password.") != std::string::npos);
    const std::string event = tampered("UPDATE audit_event SET user_id = " + std::to_string(wati.value) +
                                       " WHERE id = (SELECT max(id) FROM audit_event)");
    CHECK(event.find("is by wati, who had not signed in with his password.") != std::string::npos);
    // She signs in, sets a password of her own and works.
    fixture.books.change_user({"wati", "rahasia-panjang"});
    books::change_own_password(fixture.books, "rahasia-panjang", "lebih-panjang-lagi");
    savings::deposit(fixture.books, movement("0001", "SUKARELA", 10'000, base::make_date(2026, 2, 9)));
    CHECK(findings().empty());
}

TEST_CASE("A day that somebody chose is no clock that was set back", "[ledger][verify]")
{
    // Long ago, so that the computer's own clock stands later whatever it says.
    support::BooksFixture fixture("simpan-pinjam", base::make_date(2020, 1, 1));
    fixture.clock.set(base::make_date(2020, 2, 10));
    fixture.member("0001", "Ratna Maulana", base::make_date(2020, 1, 1));
    savings::deposit(fixture.books, movement("0001", "POKOK", 100'000, base::make_date(2020, 2, 10)));
    {
        const Books closing = std::move(fixture.books);
    }
    const books::SetDayClock chosen(base::make_date(2020, 2, 5));
    Books books = Books::open(fixture.path, {}, chosen);
    books.confirm_clock();
    savings::deposit(books, movement("0001", "WAJIB", 50'000, base::make_date(2020, 2, 5)));
    CHECK(books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = 'clock-back'") == 0);
    CHECK(verify(books).ok());
}
