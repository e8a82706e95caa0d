// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include <iterator>
#include <map>
#include <random>
#include <sstream>

#include "base/texts.h"
#include "exchange/import_loans.h"
#include "exchange/import_members.h"
#include "exchange/import_opening.h"
#include "import_test.h"
#include "ledger/balances.h"
#include "loans/standing.h"
#include "savings/savings.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;
using test::Brief;

namespace {

const Date cut_over = make_date(2025, 12, 31);

/// control.txt: a name and a number a line.
std::map<std::string, Money> control()
{
    std::map<std::string, Money> totals;
    std::ifstream in(test::sample("control.txt"));
    std::string name;
    std::int64_t amount = 0;
    while (in >> name >> amount)
        totals[name] = Money::rupiah(amount);
    return totals;
}

} // namespace

TEST_CASE("The sample goes live with the control totals", "[exchange]")
{
    test::ImportFixture f("simpan-pinjam");
    const std::map<std::string, Money> expected = control();
    REQUIRE(expected.size() == 7);

    const ImportResult members = import_members(f.books, test::sample("anggota.csv"));
    CHECK(brief(members).empty());
    CHECK(members.accepted);
    CHECK(Money::rupiah(members.rows) == expected.at("members"));
    const ImportResult loans = import_loans(f.books, test::sample("pinjaman_berjalan.csv"), cut_over);
    CHECK(brief(loans).empty());
    CHECK(loans.total("principal_outstanding") == expected.at("loans_outstanding"));
    const ImportResult opening = import_opening(f.books, test::sample("saldo_awal.csv"), cut_over);
    CHECK(brief(opening).empty());
    CHECK(opening.total("debit") == expected.at("total"));
    CHECK(opening.total("credit") == expected.at("total"));
    REQUIRE(opening.documents.size() == 1);
    CHECK(opening.documents.front().number == "SA/2025/12/0001");

    f.reopen();
    const auto balance = [&](const char* code) {
        return ledger::balance(f.books, f.account(code), make_date(2026, 1, 1));
    };
    CHECK(members::all(f.books).size() == 40);
    CHECK(balance("1121") == expected.at("bank"));
    CHECK(balance("1141") == expected.at("loans_outstanding"));
    CHECK(-balance("3110") == expected.at("simpanan_pokok"));
    CHECK(-balance("3120") == expected.at("simpanan_wajib"));
    CHECK(-balance("2111") == expected.at("simpanan_sukarela"));

    // Two by hand from the lists: member 0002, and his loan of 4,500,000 with seven of twelve instalments paid.
    const members::Member maman = members::by_number(f.books, "0002");
    CHECK(maman.name == "Maman Kusuma");
    CHECK(maman.unit == "Produksi B");
    CHECK(maman.joined == make_date(2013, 9, 14));
    CHECK(maman.national_id == "3216070202830002");
    CHECK(savings::balance(f.books, maman.id, savings::product(f.books, "WAJIB"), make_date(2026, 1, 1)) ==
          Money::rupiah(1'050'000));
    const auto owed = loans::member_loans(f.books, maman.id, make_date(2026, 1, 1));
    REQUIRE(owed.size() == 1);
    CHECK(owed[0].standing.outstanding == Money::rupiah(1'875'000));
    CHECK(owed[0].standing.overdue().is_zero());
    CHECK(owed[0].standing.next_due == make_date(2026, 1, 5));
    CHECK(owed[0].standing.next_amount == Money::rupiah(375'000 + 67'500));
}

TEST_CASE("The broken list is refused with its four faults", "[exchange]")
{
    test::ImportFixture f;
    const ImportResult result = import_members(f.books, test::sample("anggota_rusak.csv"));
    CHECK_FALSE(result.accepted);
    CHECK(brief(result) == Brief{"6 national_id damaged-national-id", "9 national_id damaged-national-id",
                                 "11 member_no duplicate-member-no", "13 joined impossible-date"});
    REQUIRE(result.issues.size() == 4);
    CHECK(result.issues[0].value == "3,21601E+15");
    CHECK(result.issues[1].value == "321618140684000");
    CHECK(result.issues[2].value == "0007");
    CHECK(result.issues[3].value == "31/02/2024");
    // Each says what to do.
    for (const Issue& issue : result.issues)
        CHECK(Texts()(issue.message()).find(". ") != std::string::npos);
    CHECK(members::all(f.books).empty());
}

TEST_CASE("A dry run changes nothing, and the order is kept", "[exchange]")
{
    test::ImportFixture f;
    CHECK(import_members(f.books, test::sample("anggota.csv"), {true}).accepted);
    CHECK(members::all(f.books).empty());
    const ImportResult early = import_loans(f.books, test::sample("pinjaman_berjalan.csv"), cut_over);
    CHECK(early.errors() == 13); // no member is there yet
    CHECK(early.issues.front().code == Code::unknown_member);

    import_members(f.books, test::sample("anggota.csv"));
    // Without the contracts the loans of the opening belong to nothing.
    const ImportResult opening = import_opening(f.books, test::sample("saldo_awal.csv"), cut_over);
    CHECK(opening.errors() == 13);
    CHECK(opening.issues.front().code == Code::unknown_loan);
    CHECK(opening.issues.front().column == "subledger");
    import_loans(f.books, test::sample("pinjaman_berjalan.csv"), cut_over);
    CHECK(import_opening(f.books, test::sample("saldo_awal.csv"), cut_over, {true}).accepted);
    CHECK(ledger::head(f.books).entries == 0);
    CHECK(import_opening(f.books, test::sample("saldo_awal.csv"), cut_over).accepted);
    CHECK(ledger::head(f.books).entries == 1);
    CHECK_THROWS_AS(import_opening(f.books, test::sample("saldo_awal.csv"), cut_over), Error); // opening_exists
    CHECK_THROWS_AS(import_loans(f.books, test::sample("pinjaman_berjalan.csv"), cut_over), Error);
    // A second time, every number is taken.
    CHECK(import_members(f.books, test::sample("anggota.csv")).errors() == 40);
}

TEST_CASE("A damaged list is imported whole or not at all", "[exchange]")
{
    std::ifstream in(test::sample("anggota.csv"), std::ios::binary);
    const std::string original((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::mt19937 random(7);
    test::ImportFixture f;
    int accepted = 0;
    for (int i = 0; i < 100; ++i) {
        std::string text = original;
        for (int fault = 0; fault < 3; ++fault)
            text[random() % text.size()] = static_cast<char>(' ' + random() % 95);
        const std::size_t before = members::all(f.books).size();
        try {
            const ImportResult result = import_members(f.books, f.list(text), {i % 4 != 0});
            for (const Issue& issue : result.issues)
                CHECK_FALSE(Texts()(issue.message()).empty());
            const bool written = result.accepted && i % 4 == 0;
            CHECK(members::all(f.books).size() == before + (written ? static_cast<std::size_t>(result.rows) : 0));
            accepted += result.accepted;
        } catch (const Error&) {
            CHECK(members::all(f.books).size() == before);
        }
    }
    CHECK(accepted > 0); // a wrong letter in a name is no fault
}
