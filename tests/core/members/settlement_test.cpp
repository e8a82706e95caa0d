// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/settlement.h"

#include "support/catch.h"

#include "core/reports/small_books.h"
#include "members/vocabulary.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using reports::test::SmallBooks;

TEST_CASE("What is open with a member is what he owes and what is owed to him", "[members]")
{
    SmallBooks f;
    const Date day = make_date(2026, 3, 31);
    // Ani: 100,000 + 400,000 + 200,000 of savings, less 30,000 that she owes the shop.
    const SubledgerId own = ledger::member_subledger(f.books, f.ani);
    f.entry("BM", make_date(2026, 3, 5), "Toko",
            {{f.account("1144"), Money::rupiah(30'000), own, f.ani}, f.line("4210", -30'000)});
    const members::Settlement open = members::settlement(f.books, f.ani, day);
    CHECK(open.owed_to_him() == Money::rupiah(700'000));
    CHECK(open.owed_by_him() == Money::rupiah(30'000));
    CHECK(open.net() == Money::rupiah(670'000));
}

TEST_CASE("The next member number follows the highest one, as wide", "[members]")
{
    support::BooksFixture f;
    CHECK(members::next_number(f.books) == "0001");
    f.member("0119", "Ani");
    f.member("0099", "Budi");
    CHECK(members::next_number(f.books) == "0120");
    f.member("9999", "Citra");
    CHECK(members::next_number(f.books) == "10000");
    f.member("A-19999", "Dewi");
    CHECK(members::next_number(f.books) == "A-20000");
    f.member("Pendiri", "Eka");
    CHECK(members::next_number(f.books) == "A-20000");
}

TEST_CASE("Units and classes in use are offered, a member's classes with their months", "[members]")
{
    support::BooksFixture f;
    members::Member member;
    member.member_no = "0001";
    member.name = "Ani";
    member.unit = "Produksi";
    member.joined = make_date(2026, 1, 1);
    const MemberId id = members::add(f.books, member);
    const std::size_t before = members::classes(f.books).size(); // the template's own
    members::set_class(f.books, id, "MANDOR", {2026, 5});
    members::set_class(f.books, id, "UMUM", {2026, 1});
    CHECK(members::units(f.books) == std::vector<std::string>{"Produksi"});
    CHECK(members::groups(f.books).empty());
    CHECK(members::classes(f.books).size() == before + 2);
    const auto periods = members::class_periods(f.books, id);
    REQUIRE(periods.size() == 2);
    CHECK(periods[0].code == "UMUM");
    CHECK(periods[1].from == Period{2026, 5});
}
