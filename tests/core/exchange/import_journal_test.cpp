// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_journal.h"

#include "support/catch.h"

#include "import_test.h"
#include "ledger/balances.h"
#include "savings/savings.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;
using test::Brief;

namespace {

const std::string header = "ref,date,account,member_no,subledger,debit,credit,memo\n";

} // namespace

TEST_CASE("Rows with one ref form an entry", "[exchange]")
{
    test::ImportFixture f;
    const MemberId siti = f.member("0001", "Siti");
    const auto list = f.list(header + "J1,2026-01-05,1110,,,150000,,Setoran\n"
                                      "J1,2026-01-05,3110,0001,,,100000,\n"
                                      "J1,2026-01-05,3120,0001,,,50000,\n"
                                      "J2,2026-01-06,6111,,,20000,,Gaji\n"
                                      "J2,2026-01-06,1110,,,,20000,\n");
    CHECK(import_journal(f.books, list, {true}).accepted);
    CHECK(ledger::head(f.books).entries == 0);
    const ImportResult result = import_journal(f.books, list);
    CHECK(brief(result).empty());
    CHECK(result.rows == 5);
    CHECK(result.total("debit") == Money::rupiah(170'000));
    REQUIRE(result.documents.size() == 2);
    CHECK(result.documents[0].number == "BKM/2026/01/0001");
    CHECK(result.documents[1].number == "BKK/2026/01/0001");
    CHECK(ledger::find_document(f.books, "BKM/2026/01/0001").ref == "J1");
    CHECK(ledger::read_entry(f.books, result.documents[0].first_entry).content.memo == "Setoran");
    CHECK(savings::balance(f.books, siti, savings::product(f.books, "POKOK"), make_date(2026, 1, 5)) ==
          Money::rupiah(100'000));
    // Once more: every reference is known.
    CHECK(brief(import_journal(f.books, list)).front() == "2 ref duplicate-ref");
    CHECK(ledger::head(f.books).entries == 2);
}

TEST_CASE("Journals are refused whole, with every row that is wrong", "[exchange]")
{
    test::ImportFixture f;
    f.member("0001", "Siti");
    const ImportResult result = import_journal(
        f.books, f.list(header + "A,2026-01-05,1110,,,5,,\nA,2026-01-05,3161,,,,5,\n"     // right
                                 "B,2026-01-05,1110,,,5,,\nB,2026-01-05,3161,,,,4,\n"     // 4: does not balance
                                 "C,2026-01-05,1110,,,5,,\nC,2026-01-06,3161,,,,5,\n"     // 7: another day
                                 "D,2026-01-05,1110,,,5,,\nD,2026-01-05,3110,,,,5,\n"     // 9: whose savings?
                                 "E,31/02/2026,1110,,,5,,\nE,31/02/2026,3161,,,,5,\n"     // 10, 11
                                 "F,2026-01-05,1110,0001,,5,,\nF,2026-01-05,3161,,,,5,\n" // 12: no account by member
                                 ",2026-01-05,1110,,,5,,\n"                               // 14
                                 "G,2026-01-05,1110,,,,,\nG,2025-12-05,3161,,,,5,\n"      // 15, 16
                                 "H,2025-12-05,1110,,,5,,\nH,2025-12-05,3161,,,,5,\n"));
    CHECK(brief(result) == Brief{"4 - not-balanced", "7 date date-mismatch", "9 member_no member-required",
                                 "10 date impossible-date", "11 date impossible-date",
                                 "12 member_no member-not-allowed", "14 ref missing-value", "15 debit missing-value",
                                 "16 date date-mismatch", "17 date before-first-day"});
    CHECK(result.issues[0].value == "1");
    CHECK(ledger::head(f.books).entries == 0);
    CHECK(brief(import_journal(f.books, f.list("ref,date,account\nA,2026-01-05,1110\n"))) ==
          Brief{"1 debit missing-column"});
    CHECK(brief(import_journal(f.books, f.list(header))) == Brief{"0 - empty-table"});
}

TEST_CASE("A reference that comes back later is refused", "[exchange]")
{
    test::ImportFixture f;
    CHECK(brief(import_journal(f.books, f.list(header + "A,2026-01-05,1110,,,5,,\nA,2026-01-05,3161,,,,5,\n"
                                                        "B,2026-01-05,1110,,,5,,\nB,2026-01-05,3161,,,,5,\n"
                                                        "A,2026-01-05,1110,,,5,,\nA,2026-01-05,3161,,,,5,\n"))) ==
          Brief{"6 ref rows-apart"});
    CHECK(brief(import_journal(f.books, f.list(header + "A,2026-01-05,6111,,,5,,\nA,2026-01-05,1110,,,,5,\n"))) ==
          Brief{"3 credit insufficient-balance"});
}

TEST_CASE("A long journal is streamed past the rows that are looked at", "[exchange]")
{
    test::ImportFixture f;
    std::string text = "JURNAL;;;;\nNo Bukti;Tanggal;Akun;Debet;Kredit\n";
    for (int i = 1; i <= 1'500; ++i) {
        const std::string ref = "K" + std::to_string(i) + ";05/01/2026;";
        text += ref + "1110;1.000,00;\n" + ref + "3161;;1.000,00\n";
    }
    const ImportResult result = import_journal(f.books, f.list(text));
    CHECK(brief(result).empty());
    CHECK(result.rows == 3'000);
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 1, 5)) == Money::rupiah(1'500'000));
}

TEST_CASE("No more than a thousand issues are named", "[exchange]")
{
    test::ImportFixture f;
    std::string text = header;
    for (int i = 1; i <= 3'000; ++i)
        text += "K,2026-01-05,9999,,,5,,\n";
    const ImportResult result = import_journal(f.books, f.list(text));
    CHECK(result.issues.size() == 1'000);
    CHECK_FALSE(result.accepted);
}
