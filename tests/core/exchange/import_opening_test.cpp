// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_opening.h"

#include "support/catch.h"

#include "exchange/import_comparison.h"
#include "exchange/import_history.h"
#include "exchange/import_loans.h"
#include "import_test.h"
#include "ledger/balances.h"
#include "storage/database.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;
using test::Brief;

namespace {

const Date cut_over = make_date(2025, 12, 31);
const std::string loan_header = "member_no,product,loan_no,principal,disbursed,method,rate,per,periods,first_due,"
                                "principal_outstanding,interest_arrears\n";

} // namespace

TEST_CASE("An opening that does not balance is refused with the difference", "[exchange]")
{
    test::ImportFixture f;
    const ImportResult result =
        import_opening(f.books, f.list("Akun;Debet;Kredit\n1110;1.000.000;\n3161;;999.500\n"), cut_over);
    CHECK(brief(result) == Brief{"0 - not-balanced"});
    CHECK(result.issues.front().value == "500");
    CHECK(ledger::head(f.books).entries == 0);
}

TEST_CASE("What an opening is refused for, row by row", "[exchange]")
{
    test::ImportFixture f;
    f.member("1", "Siti");
    CHECK(brief(import_opening(f.books,
                               f.list("account,member_no,subledger,debit,credit\n"
                                      "9999,,,5,\n"    // no such account
                                      "1120,,,abc,\n"  // no amount
                                      "3110,,,,5\n"    // kept by member
                                      "3110,77,,,5\n"  // nobody
                                      "1141,1,,5,\n"   // no loan
                                      "1141,1,X9,5,\n" // no such loan
                                      "1110,,,5,5\n"   // both sides
                                      "1110,,,,\n"     // neither
                                      "1110,,,0,\n"),  // nothing there is
                               cut_over)) == Brief{"2 account unknown-account", "3 debit bad-value",
                                                   "4 member_no member-required", "5 member_no unknown-member",
                                                   "6 subledger unknown-loan", "7 subledger unknown-loan",
                                                   "8 credit bad-value", "9 debit missing-value"});
    // The ledger's own refusals come by row too.
    CHECK(brief(import_opening(f.books, f.list("account,debit,credit\n1110,5.50,\n11,5,\n1121,,10.50\n"), cut_over)) ==
          Brief{"2 debit sen-not-allowed", "3 account account-not-postable"}); // a bank has sen
    CHECK(brief(import_opening(f.books, f.list("account,memo\n1110,x\n"), cut_over)) ==
          Brief{"1 debit missing-column"});
    CHECK_THROWS_AS(import_opening(f.books, f.list("account,debit\n1110,5\n"), make_date(2026, 1, 1)), Error);
}

TEST_CASE("An opening in the middle of a year carries income and expense so far", "[exchange]")
{
    test::ImportFixture f("serba-usaha", make_date(2026, 7, 1));
    const ImportResult result = import_opening(
        f.books, f.list("Akun;Debet;Kredit\n1110;5.000.000;\n6111;1.000.000;\n4110;;2.500.000\n3161;;3.500.000\n"),
        make_date(2026, 6, 30));
    CHECK(brief(result).empty());
    // It is no flow of a month, but belongs to the year.
    const auto income = [&](ledger::Flow flow) {
        Money sum;
        for (const ledger::Turnover& turnover :
             ledger::turnovers(f.books, make_date(2026, 1, 1), make_date(2026, 12, 31), flow))
            if (turnover.account == f.account("4110")) sum += turnover.credit;
        return sum;
    };
    CHECK(income(ledger::Flow::months_only).is_zero());
    CHECK(income(ledger::Flow::with_opening_figures) == Money::rupiah(2'500'000));
}

TEST_CASE("Opening and contracts must agree, each loan is named", "[exchange]")
{
    test::ImportFixture f;
    f.member("1", "Siti");
    f.member("2", "Budi");
    const auto loans = f.list(loan_header + "1,UANG,A1,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,12000\n"
                                            "1,UANG,A2,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,\n"
                                            "2,UANG,A3,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,\n");
    CHECK(brief(import_loans(f.books, loans, cut_over)).empty());
    CHECK(brief(import_opening(f.books,
                               f.list("account,member_no,subledger,debit,credit\n1141,1,,1200000,\n3161,,,,1200000\n"),
                               cut_over)) == Brief{"2 subledger ambiguous-loan"});
    const ImportResult differs = import_opening(f.books,
                                                f.list("account,member_no,subledger,debit,credit\n"
                                                       "1141,1,A1,600000,\n1141,,a2,500000,\n3161,,,,1100000\n"),
                                                cut_over);
    CHECK(brief(differs) == Brief{"0 debit opening-differs", "3 debit opening-differs"});
    CHECK(std::get<std::string>(differs.issues[0].args[0]) == "A3");
    CHECK(std::get<std::string>(differs.issues[1].args[0]) == "A2");
    // Receivable interest, where the list carries it, must be the arrears of the contracts.
    const std::string principal = "account,member_no,subledger,debit,credit\n1141,1,A1,600000,\n1141,1,A2,600000,\n"
                                  "1141,2,,600000,\n";
    CHECK(brief(import_opening(f.books, f.list(principal + "1145,1,A1,9000,\n3161,,,,1809000\n"), cut_over)) ==
          Brief{"5 debit opening-differs"});
    CHECK(import_opening(f.books, f.list(principal + "1145,1,A1,12000,\n3161,,,,1812000\n"), cut_over).accepted);
}

TEST_CASE("What a loan list is refused for, and warned of", "[exchange]")
{
    test::ImportFixture f;
    f.member("1", "Siti");
    CHECK(brief(import_loans(f.books,
                             f.list(loan_header + "9,UANG,A1,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,\n"
                                                  "1,MOBIL,A2,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,\n"
                                                  "1,UANG,A2,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000,\n"
                                                  "1,UANG,A4,-5,2025-06-05,gratis,1,month,0,2025-07-05,600000,\n"
                                                  "1,UANG,,1200000,2026-01-05,flat,1,month,12,2025-02-30,600000,\n"
                                                  "1,UANG,A6,1200000,2025-06-05,flat,1,month,12,2025-07-05,1300000,\n"),
                             cut_over)) ==
          Brief{"2 member_no unknown-member", "3 product unknown-product", "4 loan_no duplicate-loan-no",
                "5 principal negative-amount", "5 periods bad-value", "5 method bad-value", "6 loan_no missing-value",
                "6 first_due impossible-date", "6 disbursed bad-value", "7 principal_outstanding bad-value"});
    // Six instalments of 100,000 were due; one is missing.
    const ImportResult late = import_loans(
        f.books, f.list(loan_header + "1,uang,A1,1200000,2025-06-05,Tetap,1,Bulan,12,2025-07-05,700000,\n"), cut_over);
    CHECK(brief(late) == Brief{"warning 2 principal_outstanding loan-off-schedule"});
    CHECK(late.accepted);
}

TEST_CASE("History is only for the months before the books", "[exchange]")
{
    test::ImportFixture f("serba-usaha", make_date(2026, 7, 1));
    const MemberId siti = f.member("1", "Siti");
    const ImportResult wrong = import_history(f.books, f.list("member_no,period,savings_balance,interest_paid\n"
                                                              "1,2026-07,5,\n1,2026-06,-5,\n9,2026-06,5,\n"
                                                              "1,2026-05,5,\n1,05/2026,6,\n"));
    CHECK(brief(wrong) == Brief{"2 period history-not-before", "3 savings_balance negative-amount",
                                "4 member_no unknown-member", "6 period bad-value"});
    const auto stored = [&] {
        return f.books.db().value<Money>("SELECT savings_balance FROM history WHERE member_id = ? AND period = 202606",
                                         siti);
    };
    CHECK_FALSE(stored());
    const auto list = f.list("No Anggota;Bulan;Saldo Simpanan;Jasa Dibayar\n1;Juni 2026;1.500.000;15.000\n");
    const ImportResult result = import_history(f.books, list);
    CHECK(brief(result) == Brief{});
    CHECK(result.total("interest_paid") == Money::rupiah(15'000));
    CHECK(stored() == Money::rupiah(1'500'000));
    CHECK(import_history(f.books, f.list("member_no,period,savings_balance\n1,2026-06,1600000\n")).accepted);
    CHECK(stored() == Money::rupiah(1'600'000));
}

TEST_CASE("Last year's figures are kept for comparison", "[exchange]")
{
    test::ImportFixture f;
    CHECK(brief(import_comparison(f.books, f.list("account,debit,credit\n1110,5,\n9999,,4\n"), 2025)) ==
          Brief{"0 - not-balanced", "3 account unknown-account"});
    for (const char* amount : {"7", "9"}) {
        const std::string text = std::string("account,debit,credit\n1110,") + amount + ",\n3161,," + amount + "\n";
        CHECK(import_comparison(f.books, f.list(text), 2025).accepted);
        CHECK(f.books.db().value<Money>("SELECT amount FROM comparison_figure WHERE year = 2025 AND account_id = ?",
                                        f.account("1110")) == Money::parse(amount));
    }
    CHECK_THROWS_AS(import_comparison(f.books, f.list("account,debit,credit\n1110,5,5\n"), 2026), Error);
}
