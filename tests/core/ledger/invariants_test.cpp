// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <fmt/format.h>

#include "ledger/ledger.h"
#include "ledger/periods.h"
#include "loans/contract.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::entry;
using support::movement;

// Each invariant of the design that the schema holds, attacked as somebody with the sqlite3 shell would: no foreign
// keys, no recursive triggers, well-formed statements. (reliability.md R6)

namespace {

struct Attack {
    std::string date = "20260110";
    std::string period = "202601";
    std::string kind = "1";
    std::string id = "(SELECT max(id) + 1 FROM entry)";
    std::string previous = "(SELECT hash FROM entry ORDER BY id DESC LIMIT 1)";
    std::string reverses = "NULL";
    std::string reason = "NULL";
    std::string number = "(SELECT coalesce(max(number), 0) + 1 FROM document WHERE series = 'BM' AND period = 202601)";

    /// A whole document of one entry with these postings: (line, account code, subledger, member, date, amount).
    std::string with(const std::string& postings) const
    {
        return fmt::format(R"(
            BEGIN;
            INSERT INTO document SELECT (SELECT max(id) + 1 FROM document), 'BM', 202601, {0},
                (SELECT max(id) + 1 FROM entry), (SELECT max(id) + 1 FROM entry), NULL;
            WITH lines (line, code, subledger, member, date, amount) AS (VALUES {1})
            INSERT INTO posting SELECT (SELECT max(id) + 1 FROM entry), line,
                (SELECT id FROM account WHERE account.code = lines.code), subledger, member, date, amount FROM lines;
            INSERT INTO entry SELECT {2}, (SELECT max(id) FROM document), {3}, {4}, {5}, 'x', 0, 1, NULL, NULL, NULL,
                NULL, {6}, {7}, 1, {8}, randomblob(32);
            COMMIT;)",
                           number, postings, id, date, period, kind, reverses, reason, previous);
    }
};

/// Opens a transaction with an audit event as somebody would forge it: linked, but with a hash of its own.
std::string forged_event(const std::string& table, const std::string& key, const std::string& before, std::string after)
{
    for (std::size_t at = 0; (at = after.find('\'', at)) != std::string::npos; at += 2)
        after.insert(at, 1, '\'');
    return fmt::format("BEGIN; INSERT INTO audit_event SELECT max(id) + 1, 0, 1, 'x', '{}', '{}', {}, '{}',"
                       " (SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1), randomblob(32) FROM audit_event;",
                       table, key, before, after);
}

struct Books6 : BooksFixture {
    Books6()
    {
        ani = member("0001", "Ani").value;
        budi = member("0002", "Budi").value;
        savings::deposit(books, movement("0001", "SUKARELA", 1'000, make_date(2026, 1, 5)));
        savings::deposit(books, movement("0002", "SUKARELA", 1'000, make_date(2026, 1, 5)));
        post(books, "BKM", entry(*this, "1110", "7110", 500, make_date(2026, 1, 6)));
        account_of_ani =
            books.db().value<std::int64_t>("SELECT id FROM savings_account WHERE member_id = ?", ani).value();
    }
    std::int64_t ani = 0;
    std::int64_t budi = 0;
    std::int64_t account_of_ani = 0;

    /// Runs it, expects the refusal, and that nothing has changed.
    void refused(const std::string& sql, const std::string& by)
    {
        const auto before = ledger::head(books);
        const auto documents = books.db().value<std::int64_t>("SELECT count(*) FROM document");
        const auto postings = books.db().value<std::int64_t>("SELECT sum(amount * line) FROM posting");
        INFO(sql);
        CHECK(past_the_core(sql) == by);
        CHECK(ledger::head(books).hash == before.hash);
        CHECK(books.db().value<std::int64_t>("SELECT count(*) FROM document") == documents);
        CHECK(books.db().value<std::int64_t>("SELECT sum(amount * line) FROM posting") == postings);
    }
};

} // namespace

TEST_CASE("The attack itself is well-formed: a sound entry goes in", "[ledger][invariants]")
{
    Books6 f;
    CHECK(
        f.past_the_core(Attack{}.with("(1,'6115',NULL,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)")).empty());
    CHECK(ledger::head(f.books).entries == 4);
}

TEST_CASE("Invariant 1: balanced, postable, the right subsidiary account, one date, the right member",
          "[ledger][invariants]")
{
    Books6 f;
    const Attack a;
    f.refused(a.with("(1,'6115',NULL,NULL,20260110,200),(2,'1110',NULL,NULL,20260110,-100)"), "not-balanced");
    f.refused(a.with("(1,'6115',NULL,NULL,20260110,100)"), "entry-too-short");
    f.refused(a.with("(1,'61',NULL,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)"), "account-not-postable");
    f.refused(a.with("(1,'1110',NULL,NULL,20260110,100),(2,'2111',NULL,NULL,20260110,-100)"), "subledger-required");
    f.refused(a.with("(1,'6115',99,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)"), "unknown-subledger");
    f.refused(
        a.with(fmt::format("(1,'6115',{},NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)", f.account_of_ani)),
        "subledger-not-allowed");
    // Ani's voluntary savings do not fit the account of the compulsory ones.
    f.refused(a.with(fmt::format("(1,'1110',NULL,NULL,20260110,100),(2,'3120',{},{},20260110,-100)", f.account_of_ani,
                                 f.ani)),
              "subledger-mismatch");
    f.refused(a.with(fmt::format("(1,'1110',NULL,NULL,20260110,100),(2,'2111',{},{},20260110,-100)", f.account_of_ani,
                                 f.budi)),
              "member-mismatch");
    f.refused(a.with("(1,'1110',NULL,NULL,20260110,100),(2,'4110',NULL,NULL,20260110,-100)"), "member-required");
    f.refused(a.with("(1,'6115',NULL,1,20260110,100),(2,'1110',NULL,NULL,20260110,-100)"), "member-not-allowed");
    f.refused(a.with("(1,'6115',NULL,NULL,20260111,100),(2,'1110',NULL,NULL,20260110,-100)"), "date-mismatch");
    f.refused(a.with("(1,'6111',NULL,NULL,20260110,101),(2,'1110',NULL,NULL,20260110,-101)"), "sen-not-allowed");
    Attack impossible;
    impossible.date = "20260230";
    impossible.period = "202602";
    f.refused(impossible.with("(1,'6115',NULL,NULL,20260230,100),(2,'1110',NULL,NULL,20260230,-100)"), "date-mismatch");
}

TEST_CASE("Invariant 2: nothing posted is changed, removed, replaced or added to; reversals keep their rules",
          "[ledger][invariants]")
{
    Books6 f;
    for (const char* sql : {
             "UPDATE posting SET amount = amount * 2",
             "DELETE FROM posting WHERE entry_id = 1",
             "INSERT INTO posting SELECT 1, 3, account_id, NULL, NULL, date, 1 FROM posting WHERE entry_id = 1 AND "
             "line = 1",
             "INSERT OR REPLACE INTO posting SELECT entry_id, line, account_id, subledger_id, member_id, date, amount "
             "+ 1 FROM posting WHERE entry_id = 1",
             "UPDATE entry SET memo = 'y'",
             "DELETE FROM entry WHERE id = 3",
             "UPDATE document SET number = 9",
             "DELETE FROM document",
             "INSERT OR REPLACE INTO document SELECT * FROM document WHERE id = 1",
         })
        f.refused(sql, "append-only");
    f.refused("INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE id = 2", "chain-broken");

    const std::string mirror = "(1,'1110',NULL,NULL,20260110,-50000),(2,'7110',NULL,NULL,20260110,50000)";
    Attack reversal;
    reversal.kind = "4";
    reversal.reverses = "3";
    reversal.reason = "'salah'";
    Attack without_reason = reversal;
    without_reason.reason = "' '";
    f.refused(without_reason.with(mirror), "CHECK constraint failed: kind <> 4 OR coalesce(trim(reason), '') <> ''");
    f.refused(reversal.with("(1,'1110',NULL,NULL,20260110,-40000),(2,'7110',NULL,NULL,20260110,40000)"),
              "not-balanced");
    Attack early = reversal;
    early.date = "20260105";
    f.refused(early.with("(1,'1110',NULL,NULL,20260105,-50000),(2,'7110',NULL,NULL,20260105,50000)"),
              "reversal-before-original");
    CHECK(f.past_the_core(reversal.with(mirror)).empty());
    f.refused(reversal.with(mirror), "already-reversed");
    Attack of_reversal = reversal;
    of_reversal.reverses = "4";
    f.refused(of_reversal.with("(1,'1110',NULL,NULL,20260110,50000),(2,'7110',NULL,NULL,20260110,-50000)"),
              "cannot-reverse-reversal");
}

TEST_CASE("Invariant 3: nothing into a closed period, periods in order", "[ledger][invariants]")
{
    Books6 f;
    ledger::close_month(f.books, {2026, 1});
    f.refused(Attack{}.with("(1,'6115',NULL,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)"), "period-closed");
    // The month's own name for another month's day.
    Attack disguised;
    disguised.period = "202602";
    f.refused(disguised.with("(1,'6115',NULL,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)"), "date-mismatch");
    f.refused("UPDATE period SET closed = 0", "audit-missing");
    f.refused("DELETE FROM period", "audit-missing");
    // Even with a forged event beside it, a month cannot be closed before the one before it.
    f.refused(forged_event("period", "202603", "NULL", "period=202603, closed=1, entries=0, head=''") +
                  "INSERT INTO period VALUES (202603, 1, 0, ''); COMMIT;",
              "close-order");
    Attack before;
    before.date = "20251231";
    before.period = "202512";
    f.refused(before.with("(1,'6115',NULL,NULL,20251231,100),(2,'1110',NULL,NULL,20251231,-100)"), "before-first-day");
}

TEST_CASE("Invariant 4: no gap and no fork in the chain, no gap in the numbers", "[ledger][invariants]")
{
    Books6 f;
    const std::string lines = "(1,'6115',NULL,NULL,20260110,100),(2,'1110',NULL,NULL,20260110,-100)";
    Attack fork;
    fork.previous = "(SELECT hash FROM entry WHERE id = 2)";
    f.refused(fork.with(lines), "chain-broken");
    Attack gap;
    gap.id = "(SELECT max(id) + 2 FROM entry)";
    f.refused(gap.with(lines), "chain-broken");
    Attack number;
    number.number = "7";
    f.refused(number.with(lines), "number-gap");
}

TEST_CASE("Invariant 6: no savings and no cash below zero at any later day's end", "[ledger][invariants]")
{
    Books6 f;
    const Attack a;
    // 2,500.00 in the box (2 x 1,000 + 500), 1,000.00 of Ani's.
    f.refused(a.with("(1,'6115',NULL,NULL,20260110,250100),(2,'1110',NULL,NULL,20260110,-250100)"),
              "insufficient-balance");
    f.refused(a.with(fmt::format("(1,'2111',{},{},20260110,100100),(2,'1110',NULL,NULL,20260110,-100100)",
                                 f.account_of_ani, f.ani)),
              "insufficient-balance");
    savings::withdraw(f.books, movement("0001", "SUKARELA", 900, make_date(2026, 1, 20)));
    f.refused(a.with(fmt::format("(1,'2111',{},{},20260110,10100),(2,'1110',NULL,NULL,20260110,-10100)",
                                 f.account_of_ani, f.ani)),
              "insufficient-balance");
    // The box holds 2,500.00 on the 10th and 1,600.00 from the 20th on: what is too much is decided by the 20th.
    f.refused(a.with("(1,'6115',NULL,NULL,20260110,160100),(2,'1110',NULL,NULL,20260110,-160100)"),
              "insufficient-balance");
    CHECK(
        f.past_the_core(a.with("(1,'6115',NULL,NULL,20260110,160000),(2,'1110',NULL,NULL,20260110,-160000)")).empty());
}

TEST_CASE("Invariant 6: no loan's principal overpaid at any later day's end", "[ledger][invariants]")
{
    Books6 f;
    loans::NewLoan loan;
    loan.loan_no = "PJ-1";
    loan.member = {f.ani};
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200);
    loan.terms.rate = Rate::parse("1.5");
    loan.terms.periods = 12;
    loan.terms.disbursed = make_date(2026, 1, 5);
    const SubledgerId id = loans::create(f.books, loan);
    const auto repaid = [&](Date date, Money amount) {
        ledger::EntryDraft draft;
        draft.date = date;
        draft.lines = {{f.account("1141"), -amount, id, loan.member}, {f.account("1121"), amount}};
        return draft;
    };
    ledger::post(f.books, "BBK", repaid(make_date(2026, 1, 5), Money::rupiah(-1'200)));
    const auto attack = [&](int sen) {
        return Attack{}.with(
            fmt::format("(1,'1141',{0},{1},20260110,-{2}),(2,'1121',NULL,NULL,20260110,{2})", id.value, f.ani, sen));
    };
    f.refused(attack(120'100), "loan-overpaid");
    // 1,000.00 are paid on the 20th: no more than 200.00 before.
    ledger::post(f.books, "BBM", repaid(make_date(2026, 1, 20), Money::rupiah(1'000)));
    f.refused(attack(20'100), "loan-overpaid");
    CHECK(f.past_the_core(attack(20'000)).empty());
}

TEST_CASE("What looks closer cannot be put away, and no posting waits for an entry to come", "[ledger][invariants]")
{
    Books6 f;
    for (const char* sql : {"DELETE FROM closer_look", "INSERT OR REPLACE INTO closer_look (one) VALUES (1)",
                            "INSERT INTO closer_look (one) VALUES (2)"})
        f.refused(sql, "append-only");
    f.refused("UPDATE closer_look SET one = 3", "CHECK constraint failed: one = 1");
    CHECK(f.past_the_core("UPDATE closer_look SET floors = 1, date = 20260110").empty());
    CHECK(f.books.db().value<std::int64_t>("SELECT one FROM closer_look WHERE floors IS NULL AND date IS NULL") == 1);
    f.refused("BEGIN; INSERT INTO posting SELECT 4, 3, id, NULL, NULL, 20260110, 100 FROM account WHERE code = '6115';"
              "INSERT INTO document SELECT max(id) + 1, 'BM', 202601, 1, 4, 4, NULL FROM document; COMMIT",
              "chain-broken");
}

TEST_CASE("Invariant 8: no audited row changes without its event, and no event is changed", "[ledger][invariants]")
{
    Books6 f;
    for (const char* sql : {
             "UPDATE member SET name = 'Eve' WHERE member_no = '0001'",
             "UPDATE member SET national_id = '1' WHERE member_no = '0001'",
             "INSERT INTO member (id, member_no, name, joined) VALUES (9, '0009', 'Eve', 20260101)",
             "UPDATE app_user SET role = 'pengurus'",
             "UPDATE app_user SET password = NULL",
             "DELETE FROM setting",
             "UPDATE savings_due SET amount = 1",
             "UPDATE surplus_part SET percent = 1",
             "UPDATE cooperative SET name = 'Lain'",
             "DELETE FROM signatory",
             "INSERT INTO subledger (id, kind, member_id) VALUES (99, 'member', 1)",
         }) {
        const std::string message = f.past_the_core(sql);
        INFO(sql);
        // A table without rows has nothing to refuse.
        CHECK((message == "audit-missing" || (message.empty() && std::string(sql) == "DELETE FROM setting")));
    }
    f.refused("UPDATE audit_event SET user_id = 2", "append-only");
    f.refused("DELETE FROM audit_event", "append-only");
    f.refused("INSERT OR REPLACE INTO member (id, member_no, name, joined) VALUES (1, '0001', 'Eve', 20260101)",
              "append-only");
    f.refused("DELETE FROM member", "audit-missing");
    f.refused("UPDATE account SET type = 'asset', control = '' WHERE code = '2111'", "audit-missing");
}
