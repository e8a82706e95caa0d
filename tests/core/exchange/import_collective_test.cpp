// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_collective.h"

#include "support/catch.h"

#include "import_test.h"
#include "ledger/balances.h"
#include "loans/contract.h"
#include "savings/savings.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;
using test::Brief;

namespace {

const Date day = make_date(2026, 1, 25);

struct CollectiveFixture : test::ImportFixture {
    CollectiveFixture()
    {
        siti = member("0001", "Siti");
        budi = member("0002", "Budi");
        for (const char* number : {"PJ-1", "PJ-2"})
            grant(siti, number);
        grant(budi, "PJ-3");
    }

    /// 1,200,000 over twelve months, disbursed in the books.
    void grant(MemberId member, const char* number)
    {
        loans::NewLoan loan;
        loan.loan_no = number;
        loan.member = member;
        loan.product = "UANG";
        loan.terms.principal = Money::rupiah(1'200'000);
        loan.terms.rate = Rate::parse("1");
        loan.terms.disbursed = make_date(2026, 1, 2);
        const SubledgerId id = loans::create(books, loan);
        ledger::EntryDraft entry;
        entry.date = make_date(2026, 1, 2);
        entry.memo = "Pencairan";
        entry.lines = {{account("1141"), Money::rupiah(1'200'000), id, member},
                       {account("1121"), Money::rupiah(-1'200'000)}};
        ledger::post(books, "BBK", entry);
    }

    ImportResult import(const std::string& text, const std::string& difference = "", const std::string& reason = "")
    {
        return import_collective(books, list(text), {day, "1110", difference, reason});
    }

    Money balance(const char* code) { return ledger::balance(books, account(code), day); }

    MemberId siti, budi;
};

} // namespace

TEST_CASE("A collective sheet is one document with an entry per member", "[exchange]")
{
    CollectiveFixture f;
    const ImportResult result =
        f.import("SETORAN JANUARI 2026;;;;;;;\n"
                 "No Anggota;Nama;Simpanan Wajib;Sukarela;No Pinjaman;Angsuran Pokok;Jasa;Total\n"
                 "0001;Siti;50.000;25.000;PJ-1;100.000;12.000;187.000\n"
                 "0001;Siti;;;PJ-2;100.000;12.000;112.000\n"
                 "0002;Budi;50.000;;;100.000;12.000;162.000\n"
                 "Jumlah;;100.000;25.000;;300.000;36.000;461.000\n");
    CHECK(brief(result).empty());
    REQUIRE(result.accepted);
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].number == "BKM/2026/01/0001");
    CHECK(result.documents[0].last_entry.value - result.documents[0].first_entry.value + 1 == 2);
    CHECK(result.rows == 3);
    CHECK(result.total("received") == Money::rupiah(461'000));
    CHECK(result.total("WAJIB") == Money::rupiah(100'000));
    CHECK(f.balance("1110") == Money::rupiah(461'000));
    CHECK(f.balance("1141") == Money::rupiah(3'600'000 - 300'000));
    CHECK(f.balance("4110") == Money::rupiah(-36'000));
    CHECK(savings::balance(f.books, f.siti, savings::product(f.books, "SUKARELA"), day) == Money::rupiah(25'000));
    const ledger::Entry entry = ledger::read_entry(f.books, result.documents[0].first_entry);
    CHECK(entry.content.counterparty == "Siti");
}

TEST_CASE("A difference needs an account and a reason", "[exchange]")
{
    CollectiveFixture f;
    const std::string text = "member_no,WAJIB,total\n0001,50000,50000\n0002,50000,48000\n";
    const ImportResult refused = f.import(text);
    CHECK(brief(refused) == Brief{"3 total total-differs"});
    CHECK(f.balance("1110").is_zero());
    CHECK_THROWS_AS(f.import(text, "4170"), Error); // reason_required
    const ImportResult result = f.import(text, "4170", "recehan tidak dikirim");
    CHECK(brief(result).empty());
    CHECK(result.total("difference") == Money::rupiah(-2'000));
    CHECK(f.balance("1110") == Money::rupiah(98'000));
    CHECK(f.balance("4170") == Money::rupiah(2'000));
    const ledger::Entry entry = ledger::read_entry(f.books, result.documents[0].last_entry);
    CHECK(entry.content.memo.find("recehan tidak dikirim") != std::string::npos);
    // What was paid too much may be held for the member.
    CHECK(f.import("member_no,WAJIB,total\n0001,50000,60000\n", "2162", "lebih potong").accepted);
    CHECK(f.balance("2162") == Money::rupiah(-10'000));
}

TEST_CASE("What a collective sheet is refused for", "[exchange]")
{
    CollectiveFixture f;
    CHECK(brief(f.import("member_no,WAJIB,loan_no,loan_principal\n"
                         "9,5,,\n"
                         "0001,,,5\n"
                         "0001,,PJ-3,5\n"
                         "0002,,PJ-9,5\n"
                         "0002,x,,\n")) == Brief{"2 member_no unknown-member", "3 loan_no ambiguous-loan",
                                                 "4 loan_no member-mismatch", "5 loan_no unknown-loan",
                                                 "6 WAJIB bad-value"});
    CHECK(brief(f.import("member_no,loan_principal\n0002,1200001\n")) == Brief{"2 loan_principal loan-part-too-large"});
    CHECK(brief(f.import("member_no,SUKARELA\n0002,-5000\n")) ==
          Brief{"2 SUKARELA insufficient-balance", "2 total insufficient-balance"}); // the savings, and the cash box
    CHECK(brief(f.import("member_no,WAJIB\n0001,5000\n0002,5000\nTotal,9000\n")) == Brief{"4 WAJIB total-differs"});
    CHECK(brief(f.import("member_no,WAJIB\n0001,\n")) == Brief{"0 - empty-table"});
    CHECK(f.balance("1110").is_zero());
}

TEST_CASE("A payout list pays out of the savings", "[exchange]")
{
    CollectiveFixture f;
    CHECK(f.import("member_no,SUKARELA,shop,other\n0001,500000,,\n0002,400000,20000,30000\n").accepted);
    const ImportResult payout = f.import("member_no,SUKARELA\n0001,-500000\n0002,(100000)\n");
    CHECK(brief(payout).empty());
    CHECK(payout.documents.at(0).number == "BKK/2026/01/0001");
    CHECK(f.balance("1110") == Money::rupiah(950'000 - 600'000));
}

TEST_CASE("What the employer still owes is kept by the month's run", "[exchange]")
{
    CollectiveFixture f;
    const auto list = f.list("member_no,WAJIB\n0001,50000\n0002,50000\n");
    const ImportResult result = import_collective(f.books, list, {day, "1146", "", ""});
    CHECK(brief(result).empty());
    CHECK(result.documents.at(0).number == "BM/2026/01/0001");
    const SubledgerId run = ledger::find_subledger(f.books, ledger::Control::run, "2026-01");
    CHECK(ledger::balance(f.books, f.account("1146"), run, day) == Money::rupiah(100'000));
}
