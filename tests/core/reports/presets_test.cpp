// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/error.h"
#include "reports/balance_message.h"
#include "reports/presets.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

TEST_CASE("Presets are kept under their names, and replaced by the same name", "[reports]")
{
    support::BooksFixture f;
    save_preset(f.books, "Kas bulan lalu", parse_request("cash-book?span=last-month"), true);
    const std::int64_t own = save_preset(f.books, "  Neraca  ", parse_request("balance-sheet?span=last-year"), false);
    REQUIRE(presets(f.books).size() == 2);
    CHECK(presets(f.books)[0].name == "Kas bulan lalu");
    CHECK(presets(f.books)[0].shared);
    CHECK(presets(f.books)[1].name == "Neraca");
    CHECK_FALSE(presets(f.books)[1].shared);

    CHECK(save_preset(f.books, "neraca", parse_request("balance-sheet?span=this-year"), false) == own);
    f.reopen();
    REQUIRE(presets(f.books).size() == 2);
    CHECK(to_text(presets(f.books)[1].request) == "balance-sheet?span=this-year");

    delete_preset(f.books, own);
    delete_preset(f.books, own); // gone already
    CHECK(presets(f.books).size() == 1);
    CHECK_THROWS_AS(save_preset(f.books, "  ", parse_request("members"), false), Error);
}

TEST_CASE("A balance is four lines of text", "[reports]")
{
    MemberStatement statement;
    statement.name = "Ani Kusuma";
    statement.member_no = "0001";
    statement.to = make_date(2026, 3, 31);
    const Texts english(Language::english);
    CHECK(joined(balance_message("Koperasi Uji", statement), english) ==
          "Koperasi Uji: balance of Ani Kusuma (0001) on 31 March 2026.\n"
          "Savings: none.\n"
          "Loans: none.\n"
          "Something does not agree? Bring your receipts to the cooperative's office.");

    // 100,000 + 650,000 = 750,000; an account that is empty is not told.
    statement.savings = {{"Simpanan Pokok", {}, {}, Money::rupiah(100'000)},
                         {"Simpanan Wajib", {}, {}, Money::rupiah(650'000)},
                         {"Simpanan Sukarela", {}, {}, Money()}};
    StatementLoan loan;
    loan.outstanding = Money::rupiah(4'000'000);
    loan.next_due = make_date(2026, 4, 25);
    loan.next_amount = Money::rupiah(448'000);
    statement.loans = {loan};
    auto lines = balance_message("Koperasi Uji", statement);
    CHECK(english(lines[1]) == "Savings: Rp 750,000 (Simpanan Pokok 100,000, Simpanan Wajib 650,000).");
    CHECK(english(lines[2]) == "Loans: Rp 4,000,000 of principal to pay; next instalment Rp 448,000 on 25 April 2026.");

    statement.loans[0].overdue = Money::rupiah(448'000);
    lines = balance_message("Koperasi Uji", statement);
    CHECK(english(lines[2]) == "Loans: Rp 4,000,000 of principal to pay; overdue with interest: Rp 448,000.");
}
