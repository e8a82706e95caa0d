// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/leaving.h"

#include "support/catch.h"

#include "ledger/balances.h"
#include "ledger/verify.h"
#include "loans/application.h"
#include "loans/disburse.h"
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
