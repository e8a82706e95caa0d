// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "cash/settlement.h"
#include "loans/contract.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

TEST_CASE("The settlement at leaving: savings and what is held, less loans and shop credit", "[cash]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "POKOK", 100'000, make_date(2026, 1, 2)));
    savings::deposit(f.books, movement("0001", "SUKARELA", 700'000, make_date(2026, 1, 2)));
    // Flat 1 % a month over 12 months: on 2 March two instalments with 6,000 interest each are overdue.
    loans::NewLoan loan;
    loan.loan_no = "PJ-1";
    loan.member = ani;
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(600'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.disbursed = make_date(2026, 1, 2);
    const SubledgerId id = loans::create(f.books, loan);
    const SubledgerId own = ledger::member_subledger(f.books, ani);
    ledger::EntryDraft entry;
    entry.date = make_date(2026, 1, 2);
    entry.lines = {{f.account("1141"), Money::rupiah(600'000), id, ani},
                   {f.account("1144"), Money::rupiah(50'000), own, ani},
                   {f.account("2162"), -Money::rupiah(20'000), own, ani},
                   {f.account("1120"), -Money::rupiah(630'000)}};
    ledger::post(f.books, "BBK", entry);

    const auto day = cash::settlement(f.books, ani, make_date(2026, 3, 2));
    REQUIRE(day.savings.size() == 2);
    REQUIRE(day.loans.size() == 1);
    CHECK(day.loans[0].interest == Money::rupiah(12'000));
    REQUIRE(day.accounts.size() == 2);
    CHECK(day.accounts[0].balance == -Money::rupiah(50'000));
    CHECK(day.receives() == Money::rupiah(100'000 + 700'000 + 20'000));
    CHECK(day.owes() == Money::rupiah(600'000 + 12'000 + 50'000));
    CHECK(day.net() == Money::rupiah(820'000 - 662'000));
    CHECK(cash::settlement(f.books, ani, make_date(2026, 1, 1)).net().is_zero());
    CHECK(code_of([&] { cash::settlement(f.books, {99}, make_date(2026, 3, 2)); }) == Code::unknown_member);
}
