// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/leaving.h"

#include "support/catch.h"

#include "cash/parked.h"
#include "core/reports/small_books.h"
#include "ledger/balances.h"
#include "ledger/correct.h"
#include "ledger/verify.h"
#include "loans/application.h"
#include "loans/disburse.h"
#include "members/settlement.h"
#include "reports/settlement_sheet.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

namespace {

const Date day = make_date(2026, 1, 20);

/// Ani saved 800,000, owes 50,000 to the shop and a loan that Budi guarantees.
struct Leaver : BooksFixture {
    MemberId ani = member("0001", "Ani");
    MemberId budi = member("0002", "Budi");

    explicit Leaver(std::int64_t loan)
    {
        savings::deposit(books, movement("0001", "POKOK", 100'000, make_date(2026, 1, 2)));
        savings::deposit(books, movement("0001", "SUKARELA", 700'000, make_date(2026, 1, 2)));
        loans::Application asked;
        asked.member = ani;
        asked.product = "UANG";
        asked.day = make_date(2026, 1, 5);
        asked.terms.principal = Money::rupiah(loan);
        asked.terms.rate = Rate::parse("1");
        asked.guarantors = {{budi, ""}};
        loans::apply(books, asked);
        loans::decide(books, "PJ-00001", {asked.day, true, "", "", {}});
        loans::disburse(books, {"PJ-00001", asked.day, "1121"});
        ledger::EntryDraft shop;
        shop.date = make_date(2026, 1, 6);
        shop.lines = {{account("1144"), Money::rupiah(50'000), ledger::member_subledger(books, ani), ani},
                      {account("4150"), -Money::rupiah(50'000), std::nullopt, ani}};
        ledger::post(books, "BM", shop);
    }

    Money balance(const char* code) { return ledger::balance(books, account(code), day); }
};

} // namespace

TEST_CASE("Who leaves is settled in one voucher, the running month's interest included", "[cash]")
{
    Leaver f(600'000);
    CHECK(cash::guaranteed_loans(f.books, f.budi, day) == std::vector<std::string>{"PJ-00001"});
    // 800,000 less 600,000, 6,000 and 50,000.
    CHECK(cash::settlement(f.books, f.ani, day).net() == Money::rupiah(144'000));
    const std::int64_t entries = ledger::head(f.books).entries;
    REQUIRE(cash::leave(f.books, {f.ani, day}));
    CHECK(ledger::head(f.books).entries == entries + 1);
    for (const char* code : {"3110", "2111", "1141", "1144"})
        CHECK(f.balance(code).is_zero());
    CHECK(f.balance("4110") == -Money::rupiah(6'000));
    CHECK(f.balance("1110") == Money::rupiah(800'000 - 144'000));
    CHECK(members::read(f.books, f.ani).left == day);
    CHECK(cash::guaranteed_loans(f.books, f.budi, day).empty());
    CHECK(code_of([&] { cash::leaving_draft(f.books, {f.ani, day}); }) == Code::member_left);
    CHECK_FALSE(cash::leave(f.books, {f.budi, day}));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("What a leaver cannot pay becomes a receivable, and an heir stands for the deceased", "[cash]")
{
    Leaver f(1'200'000);
    members::Member ani = members::read(f.books, f.ani);
    ani.heir = "Citra";
    members::update(f.books, ani);
    cash::Leaving leaving{f.ani, day, members::LeftReason::deceased};
    leaving.owes_the_rest = true;
    const ledger::DocumentDraft draft = cash::leaving_draft(f.books, leaving);
    CHECK(draft.entries.front().counterparty == "Citra");
    // Two savings, the shop, principal and interest, and below the total what is still to pay.
    const reports::Report sheet = reports::settlement_sheet(f.books, leaving);
    REQUIRE(sheet.rows.size() == 7);
    CHECK(std::get<Money>(sheet.rows[5].cells[1]) == Money::rupiah(800'000));
    CHECK(std::get<Money>(sheet.rows[6].cells[2]) == Money::rupiah(462'000));
    CHECK(sheet.notes.size() == 1);
    REQUIRE(cash::leave(f.books, leaving));
    // 1,200,000, 12,000 and 50,000 less 800,000.
    CHECK(f.balance("1144") == Money::rupiah(462'000));
    CHECK(f.balance("1141").is_zero());
    CHECK(f.balance("1110") == Money::rupiah(800'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A settlement is one voucher, or the member stays where he was", "[cash]")
{
    reports::test::SmallBooks f;
    const Date end = make_date(2026, 3, 31);
    // More than the cash box holds: of its 1,000,000 and what came in, 1,300,000 were spent.
    const auto rent = f.entry("BKK", make_date(2026, 3, 12), "Sewa", {f.line("6120", 1'300'000), f.cash(-1'300'000)});
    CHECK(code_of([&] { cash::leave(f.books, {f.ani, end}); }) == Code::insufficient_balance);
    CHECK_FALSE(members::read(f.books, f.ani).left);
    CHECK_FALSE(cash::standing_settlement(f.books, f.ani));

    ledger::reverse(f.books, rent.document, make_date(2026, 3, 12), "salah");
    const auto posted = cash::leave(f.books, {f.ani, end});
    REQUIRE(posted);
    CHECK(posted->number == "BKK/2026/03/0002");
    CHECK(members::settlement(f.books, f.ani, end).lines.empty());
    CHECK(members::read(f.books, f.ani).left == end);
    CHECK(cash::standing_settlement(f.books, f.ani)->number == posted->number);
}

TEST_CASE("Which voucher settled a member is remembered, not guessed", "[cash]")
{
    Leaver f(600'000);
    const auto voucher = cash::leave(f.books, {f.ani, day});
    REQUIRE(voucher);
    CHECK(cash::standing_settlement(f.books, f.ani)->number == voucher->number);
    // A journal that moves principal savings is no settlement.
    savings::deposit(f.books, movement("0002", "POKOK", 100'000, day));
    const savings::Product principal = savings::product(f.books, "POKOK");
    ledger::EntryDraft moved;
    moved.date = day;
    moved.lines = {
        {principal.account, Money::rupiah(100'000), savings::account(f.books, f.budi, principal, day), f.budi},
        {f.account("1110"), -Money::rupiah(100'000)}};
    ledger::post(f.books, "BKK", moved);
    CHECK_FALSE(cash::standing_settlement(f.books, f.budi));

    // Its right copy takes its place; a reversal ends it.
    ledger::DocumentDraft right = ledger::document_draft_of(f.books, voucher->document);
    right.entries.front().memo = "Penyelesaian, lewat bendahara";
    const ledger::Corrected corrected = ledger::correct(f.books, voucher->document, right, day, "uraian");
    cash::follow_correction(f.books, voucher->document, corrected.replacement.document);
    CHECK(cash::standing_settlement(f.books, f.ani)->number == corrected.replacement.number);
    ledger::reverse(f.books, corrected.replacement.document, day, "tidak jadi keluar");
    CHECK_FALSE(cash::standing_settlement(f.books, f.ani));
}

TEST_CASE("For who was settled nothing new is posted, but what is right is put right", "[cash][ledger]")
{
    Leaver f(600'000);
    f.clock.set(make_date(2026, 1, 25));
    const auto late = savings::deposit(f.books, movement("0001", "SUKARELA", 50'000, make_date(2026, 1, 15)));
    REQUIRE(cash::leave(f.books, {f.ani, day}));
    const savings::Product voluntary = savings::product(f.books, "SUKARELA");
    const SubledgerId saved = *savings::find_account(f.books, f.ani, voluntary);
    const SubledgerId own = ledger::member_subledger(f.books, f.ani);
    const auto post = [&](Date when, std::vector<ledger::Line> lines) {
        ledger::EntryDraft entry;
        entry.date = when;
        entry.lines = std::move(lines);
        return code_of([&] { ledger::post(f.books, "BM", entry); });
    };
    const auto rupiah = [](std::int64_t amount) { return Money::rupiah(amount); };
    const Date after = make_date(2026, 2, 10);
    const Date before = make_date(2026, 1, 16);

    // Savings and claims, on a day after he left or, being settled, before.
    for (const Date when : {after, before}) {
        CHECK(post(when, {{f.account("1110"), rupiah(5'000)}, {voluntary.account, -rupiah(5'000), saved, f.ani}}) ==
              Code::member_settled);
        CHECK(post(when, {{f.account("1144"), rupiah(5'000), own, f.ani},
                          {f.account("4150"), -rupiah(5'000), std::nullopt, f.ani}}) == Code::member_settled);
    }
    // SHU that he may still take, and money held for him, both ways.
    CHECK_FALSE(post(after, {{f.account("3170"), rupiah(7'000)}, {f.account("2121"), -rupiah(7'000), own, f.ani}}));
    CHECK_FALSE(post(after, {{f.account("2121"), rupiah(7'000), own, f.ani}, {f.account("1110"), -rupiah(7'000)}}));
    CHECK_FALSE(post(after, {{f.account("1110"), rupiah(3'000)}, {f.account("2162"), -rupiah(3'000), own, f.ani}}));
    CHECK_FALSE(post(after, {{f.account("2162"), rupiah(3'000), own, f.ani}, {f.account("1110"), -rupiah(3'000)}}));

    // A deposit before he left was 60,000, not 50,000: corrected, and the 10,000 more are his.
    ledger::DocumentDraft right = ledger::document_draft_of(f.books, late.document);
    right.entries.front().lines[0].amount = rupiah(60'000);
    right.entries.front().lines[1].amount = -rupiah(60'000);
    ledger::correct(f.books, late.document, right, make_date(2026, 1, 15), "salah jumlah");
    CHECK(savings::balance(f.books, f.ani, voluntary, after) == rupiah(10'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("Nobody leaves in a distant future, nor joined after his first posting", "[members]")
{
    BooksFixture f;
    f.clock.set(make_date(2026, 1, 20));
    const MemberId ani = f.member("0001", "Ani", make_date(2026, 1, 5));
    const auto leave = [&](Date when) {
        return code_of([&] { members::leave(f.books, ani, when, members::LeftReason::resigned); });
    };
    CHECK(leave(make_date(2027, 2, 1)) == Code::date_too_far);
    CHECK_FALSE(leave(make_date(2026, 12, 31)));
    cash::take_back(f.books, ani);

    const auto deposit = savings::deposit(f.books, movement("0001", "SUKARELA", 10'000, make_date(2026, 1, 12)));
    const auto join = [&](Date when) {
        members::Member member = members::read(f.books, ani);
        member.joined = when;
        return code_of([&] { members::update(f.books, member); });
    };
    CHECK(join(make_date(2026, 1, 13)) == Code::joined_after_posting);
    CHECK_FALSE(join(make_date(2026, 1, 12)));
    CHECK_FALSE(join(make_date(2025, 1, 1)));
    // What was taken back does not count.
    ledger::reverse(f.books, deposit.document, make_date(2026, 1, 12), "salah anggota");
    CHECK_FALSE(join(make_date(2026, 1, 13)));
}
