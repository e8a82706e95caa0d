// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compare_balances.h"

#include "support/catch.h"

#include "base/texts.h"
#include "exchange/import_loans.h"
#include "exchange/import_opening.h"
#include "import_test.h"
#include "reports/balance_comparison.h"
#include "reports/balance_confirmation.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using support::code_of;
using support::movement;
using test::brief;
using test::Brief;

namespace {

const Date day = make_date(2026, 1, 31);

/// Ani: WAJIB 50,000 and a loan A1 of 600,000; Budi: WAJIB 70,000 and SUKARELA 30,000; Siti: nothing.
struct Fixture : test::ImportFixture {
    Fixture()
    {
        for (const auto& [number, name, unit] : {std::tuple("0001", "Ani", "Produksi"), std::tuple("0002", "Budi", ""),
                                                 std::tuple("0003", "Siti", "Gudang")}) {
            members::Member one;
            one.member_no = number;
            one.name = name;
            one.unit = unit;
            one.joined = make_date(2025, 1, 1);
            members::add(books, one);
        }
        import_loans(books,
                     list("member_no,product,loan_no,principal,disbursed,method,rate,per,periods,first_due,"
                          "principal_outstanding\n"
                          "0001,UANG,A1,1200000,2025-06-05,flat,1,month,12,2025-07-05,600000\n"),
                     make_date(2025, 12, 31));
        import_opening(books, list("account,member_no,subledger,debit,credit\n1141,0001,A1,600000,\n3161,,,,600000\n"),
                       make_date(2025, 12, 31));
        savings::deposit(books, movement("0001", "WAJIB", 50'000, make_date(2026, 1, 5)));
        savings::deposit(books, movement("0002", "WAJIB", 70'000, make_date(2026, 1, 5)));
        savings::deposit(books, movement("0002", "SUKARELA", 30'000, make_date(2026, 1, 6)));
        savings::deposit(books, movement("0002", "SUKARELA", 1'000, make_date(2026, 2, 1))); // after the day
    }

    BalanceComparison compare(const std::string& text) { return compare_balances(books, list(text), day); }
};

std::vector<std::string> told(const BalanceComparison& comparison)
{
    std::vector<std::string> out;
    for (const BalanceDifference& one : comparison.differences)
        out.push_back(one.member_no + " " + one.what + " " + one.listed.plain() + " " + one.books.plain() + " @" +
                      std::to_string(one.row));
    return out;
}

using Told = std::vector<std::string>;

} // namespace

TEST_CASE("A list that agrees has no differences", "[exchange]")
{
    Fixture f;
    const auto same = f.compare("No Anggota;Nama;Simpanan Wajib;Simpanan Sukarela;Sisa Pinjaman\n"
                                "0001;Ani;50.000;;600.000\n0002;Budi;70.000;30.000;\n");
    CHECK(brief(same.result).empty());
    CHECK(same.result.accepted);
    CHECK(same.members == 2);
    CHECK(same.different == 0);
    CHECK(same.result.total("WAJIB") == Money::rupiah(120'000));
    CHECK(same.result.total("WAJIB_books") == Money::rupiah(120'000));
    CHECK(same.result.total("principal_outstanding_books") == Money::rupiah(600'000));
    // All savings in one figure, loans by number in whatever capitals, in rows of their own.
    CHECK(told(f.compare("member_no,savings_balance,loan_no,principal_outstanding\n"
                         "0001,50000,,\n0001,,a1,600000\n0002,100000,,\n")) == Told{});
    // A column that the list has not is not compared.
    CHECK(told(f.compare("member_no,WAJIB\n0001,50000\n0002,70000\n0003,0\n")) == Told{});
    CHECK(ledger::head(f.books).entries == 5);
}

TEST_CASE("Differences are told by member, missing ones too", "[exchange]")
{
    Fixture f;
    const auto comparison = f.compare("member_no,WAJIB,SUKARELA,loan_no,principal_outstanding\n"
                                      "0001,45000,,A1,500000\n"
                                      "0001,,,X9,7\n"
                                      "0003,,2500,,\n");
    CHECK(told(comparison) == Told{"0001 A1 500000 600000 @2", "0001 WAJIB 45000 50000 @2", "0001 X9 7 0 @3",
                                   "0002 SUKARELA 0 30000 @0", "0002 WAJIB 0 70000 @0", "0003 SUKARELA 2500 0 @4"});
    CHECK(comparison.different == 3);
    CHECK_FALSE(comparison.result.accepted);
    CHECK(comparison.result.issues.at(0).code == Code::balance_differs);
    const reports::Report report = reports::balance_comparison(f.books, comparison);
    REQUIRE(report.rows.size() == 7);
    CHECK(std::get<Money>(report.rows.front().cells.at(5)) == Money::rupiah(-100'000));
    // −100,000 − 5,000 + 7 − 30,000 − 70,000 + 2,500
    CHECK(std::get<Money>(report.rows.back().cells.at(5)) == Money::rupiah(-202'493));
    // Balances are called as people call them; files keep the codes.
    const auto* what = reports::word_in(report.rows.at(1).cells.at(2));
    REQUIRE(what != nullptr);
    CHECK(what->code == "WAJIB");
    CHECK(Texts()(what->shown) == "Simpanan wajib");
    // The list's own faults come first, and then nothing is compared.
    const auto faulty = f.compare("member_no,WAJIB\n0001,x\n77,5\n");
    CHECK(brief(faulty.result) == Brief{"2 WAJIB bad-value"});
    CHECK(faulty.differences.empty());
    CHECK(brief(f.compare("member_no,name\n0001,Ani\n").result) == Brief{"1 savings_balance missing-column"});
}

TEST_CASE("A number that is not in the register is one difference among the others", "[exchange]")
{
    Fixture f;
    const auto comparison = f.compare("member_no,name,WAJIB,principal_outstanding\n"
                                      "0001,Ani,45000,600000\n0999,Dedi,20000,\n0002,Budi,70000,\n0998,,,\n");
    CHECK(told(comparison) == Told{"0001 WAJIB 45000 50000 @2", "0998  0 0 @5", "0999 WAJIB 20000 0 @3"});
    CHECK(comparison.members == 4);
    CHECK(comparison.different == 3);
    CHECK(brief(comparison.result) ==
          Brief{"2 WAJIB balance-differs", "3 member_no unknown-member", "5 member_no unknown-member"});
    const reports::Report report = reports::balance_comparison(f.books, comparison);
    CHECK(Texts()(*reports::label_in(report.rows.at(1).cells.at(1))) == "not in the register");
    CHECK(Texts()(*reports::label_in(report.rows.at(2).cells.at(1))) == "Dedi (not in the register)");
    CHECK(report.rows.at(2).link.kind == reports::Link::Kind::none);
    // −5,000 + 20,000
    CHECK(std::get<Money>(report.rows.back().cells.at(5)) == Money::rupiah(15'000));
}

TEST_CASE("Confirmation sheets go by unit and add up", "[exchange]")
{
    Fixture f;
    const std::vector<reports::Report> sheets = reports::balance_confirmations(f.books, day);
    REQUIRE(sheets.size() == 3);                       // Gudang, Produksi, and those without a unit
    CHECK(sheets[0].columns.back().handwriting >= 35); // millimetres for a signature
    CHECK(sheets[0].title.args.at(0) == base::LabelArg(std::string("Gudang")));
    CHECK(sheets[2].rows.size() == 2);
    const auto column = [&](const reports::Report& report, const char* key) {
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            if (report.columns[i].key == key) return i;
        FAIL(key);
        return std::size_t{0};
    };
    const auto total = [&](const reports::Report& report, const char* key) {
        return std::get<Money>(report.rows.back().cells.at(column(report, key)));
    };
    CHECK(total(sheets[2], "savings") == Money::rupiah(100'000));
    CHECK(total(sheets[1], "loans") == Money::rupiah(600'000));
    const reports::Report all = reports::balance_confirmation(f.books, day);
    CHECK(total(all, "savings") == Money::rupiah(150'000));
    CHECK(total(all, "loans") == Money::rupiah(600'000));
    // Three headings, three members, three subtotals, one total.
    CHECK(all.rows.size() == 10);
    for (const reports::Row& row : all.rows)
        CHECK(row.cells.size() == all.columns.size());
    test::ImportFixture empty;
    CHECK(code_of([&] { reports::balance_confirmations(empty.books, day); }) == Code::no_data);
}
