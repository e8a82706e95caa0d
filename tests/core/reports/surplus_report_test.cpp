// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_report.h"

#include "support/catch.h"

#include "reports/render_csv.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using namespace sokoguru::reports;

namespace {

Money rupiah(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// A result put together by hand: two members, three members' pots, one of them by the surplus from non-members too.
surplus::SurplusResult result()
{
    using surplus::Base;
    using surplus::BaseKind;
    using surplus::Source;
    surplus::SurplusResult out;
    out.year = 2026;
    const Base capital{BaseKind::closing, true}, interest{BaseKind::interest_paid, false},
        purchases{BaseKind::purchases, false};
    out.scheme.parts = {{Source::member, "reserve", Rate::parse("40"), {}},
                        {Source::member, "capital", Rate::parse("30"), capital},
                        {Source::member, "patronage", Rate::parse("20"), interest},
                        {Source::member, "patronage", Rate::parse("10"), purchases},
                        {Source::non_member, "reserve", Rate::parse("50"), {}},
                        {Source::non_member, "capital", Rate::parse("50"), capital}};
    out.by_source = {rupiah(1'000), rupiah(100)};
    std::vector<surplus::MemberBases> bases;
    const auto add = [&](const char* number, const char* name, std::int64_t saved, std::int64_t paid,
                         std::int64_t bought) {
        surplus::MemberShare member;
        member.member_no = number;
        member.name = name;
        member.bases = {Money(), rupiah(saved), rupiah(paid), rupiah(bought), Money(), rupiah(saved)};
        bases.push_back({member.bases});
        out.members.push_back(member);
    };
    add("0001", "Ani", 300, 0, 50);
    add("0002", "Budi", 100, 10, 0);
    std::vector<Money> others(6);
    others[3] = rupiah(50);
    surplus::Shared shared = share(out.scheme, out.by_source, bases, others);
    out.surplus = shared.surplus;
    out.pots = shared.pots;
    out.rest = shared.rest;
    for (std::size_t i = 0; i < out.members.size(); ++i)
        out.members[i].shares = shared.shares[i];
    return out;
}

} // namespace

TEST_CASE("The list of shares has the columns of the command line", "[reports]")
{
    // Capital 300 + 50 by 3 : 1 (225 + 75, 37.5 + 12.5: the tie goes to the lower number), interest 200 to Budi,
    // purchases 100 × 50 / 100.
    CHECK(render_csv(surplus_list(result()), Texts()) ==
          "member_no,name,capital_base,capital_share,patronage_base,patronage_share,total,"
          "patronage_purchases_base,patronage_purchases_share\n"
          "0001,Ani,300,263,0,0,313,50,50\n"
          "0002,Budi,100,87,10,200,287,0,0\n");
    const Report list = surplus_list(result());
    // People read the sum after all that it adds up: 263 + 0 + 50 = 313.
    const Report read = for_people(list);
    CHECK(read.columns.back().key == "total");
    CHECK(read.columns.at(7).key == "patronage_purchases_share");
    CHECK(std::get<Money>(read.rows.front().cells.back()) == rupiah(313));
    CHECK(list.rows.back().style == RowStyle::total);
    CHECK(std::get<Money>(list.rows.back().cells[6]) == rupiah(600));
}

TEST_CASE("A scheme without members' pots still has the columns", "[reports]")
{
    surplus::SurplusResult none;
    none.scheme.parts = {{surplus::Source::member, "reserve", Rate::parse("100"), {}}};
    CHECK(render_csv(surplus_list(none), Texts()) ==
          "member_no,name,capital_base,capital_share,patronage_base,patronage_share,total\n");
}

TEST_CASE("The pools say where everything goes", "[reports]")
{
    support::BooksFixture f;
    const Report pools = surplus_pools(f.books, result());
    CHECK(render_csv(pools, Texts()) == "source,component,percent,base,base_total,amount,shared,remainder\n"
                                        "member,reserve,40,,,400,400,0\n"
                                        "member,capital,30,closing+voluntary,400,300,300,0\n"
                                        "member,patronage,20,interest-paid,10,200,200,0\n"
                                        "member,patronage,10,purchases,100,100,50,50\n"
                                        "non-member,reserve,50,,,50,50,0\n"
                                        "non-member,capital,50,closing+voluntary,400,50,50,0\n");
    CHECK(Texts()(pools.notes.back()) == "What cannot be shared, 50, goes to 3161 Cadangan umum.");
    // For people the words are in their language.
    const auto* word = word_in(pools.rows[0].cells[1]);
    REQUIRE(word != nullptr);
    CHECK(Texts()(word->shown) == "Reserve");
}

TEST_CASE("A slip explains every part of a member's figure", "[reports]")
{
    const surplus::SurplusResult all = result();
    const SurplusSlip slip = surplus_slip(all, all.members[0]);
    CHECK(slip.draft);
    CHECK(slip.total == rupiah(313));
    REQUIRE(slip.parts.size() == 4);
    Money sum;
    for (const SlipPart& part : slip.parts) {
        sum += part.share;
        // Share = pot × own ÷ whole within a unit.
        const Money exact = base::scale(part.pot, part.own.in_sen(), part.whole.in_sen(), Money::sen(1));
        CHECK((part.share - exact).abs() <= slip.unit_of_rounding);
    }
    CHECK(sum == slip.total);
    CHECK(slip.parts[2].own == rupiah(50));
    CHECK(slip.parts[2].whole == rupiah(100));

    support::BooksFixture f;
    const SurplusBook book = surplus_book(f.books, all);
    CHECK(book.remainder == rupiah(50));
    CHECK(book.signatories.size() == 4);
    CHECK(book.draft);
}
