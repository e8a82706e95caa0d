// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "cash/drawer.h"
#include "reports/cash_day.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;

namespace {

constexpr Date jan(unsigned day)
{
    return base::make_date(2026, 1, day);
}

std::vector<cash::Pieces> drawer()
{
    // 3 × 100,000 + 2 × 1,000 + 5 × 1,000 coins + 1 × 500 = 307,500
    return {{{Money::rupiah(100'000), false}, 3},
            {{Money::rupiah(50'000), false}, 0},
            {{Money::rupiah(1'000), false}, 2},
            {{Money::rupiah(1'000), true}, 5},
            {{Money::rupiah(500), true}, 1}};
}

} // namespace

TEST_CASE("The denominations are data, largest first, notes before coins", "[cash]")
{
    const auto& all = cash::denominations();
    CHECK(all.front().value == Money::rupiah(100'000));
    CHECK_FALSE(all.front().coin);
    CHECK(all.back().coin);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK((all[i - 1].value > all[i].value || all[i - 1].coin != all[i].coin));
}

TEST_CASE("A drawer is counted against the books, and the difference can be booked", "[cash]")
{
    BooksFixture f;
    ledger::post(f.books, "BKM", entry(f, "1110", "7110", 310'000, jan(5)));
    const auto count = cash::record_count(f.books, jan(5), "1110", drawer(), "koin kurang");
    CHECK(count.counted == Money::rupiah(307'500));
    CHECK(count.book == Money::rupiah(310'000));
    CHECK(count.difference() == -Money::rupiah(2'500));
    CHECK(count.pieces.size() == 4);
    CHECK(count.pieces[2].denomination.coin);
    CHECK(count.pieces[2].count == 5);
    CHECK(cash::count_of(f.books, jan(5), f.account("1110"))->id == count.id);
    CHECK_FALSE(cash::count_of(f.books, jan(6), f.account("1110")));

    const auto draft = cash::difference_draft(f.books, count);
    REQUIRE(draft);
    CHECK(draft->series == "BKK");
    CHECK(draft->entries.front().memo == "Selisih hitung kas 2026-01-05: koin kurang");
    CHECK(draft->entries.front().lines[1].account == f.account("4170"));
    CHECK(draft->entries.front().lines[1].amount == Money::rupiah(2'500));
    ledger::post(f.books, *draft);
    CHECK_FALSE(cash::difference_draft(f.books, count));

    const auto again = cash::record_count(f.books, jan(5), "1110", drawer(), "");
    CHECK(again.difference().is_zero());
    CHECK(cash::count_of(f.books, jan(5), f.account("1110"))->id == again.id);
    CHECK(cash::counts(f.books, f.account("1110")).size() == 2);

    CHECK(code_of([&] { cash::record_count(f.books, jan(5), "1120", drawer(), ""); }) == Code::not_cash_account);
    CHECK(code_of([&] {
              cash::record_count(f.books, jan(5), "1110", {{{Money::rupiah(500), true}, -1}}, "");
          }) == Code::negative_amount);
}

TEST_CASE("The daily sheet: before, in, out, after, counted, difference", "[cash][reports]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    ledger::post(f.books, "BKM", entry(f, "1110", "7110", 200'000, jan(4), "Awal"));
    savings::deposit(f.books, movement("0001", "SUKARELA", 150'000, jan(5)));
    ledger::post(f.books, "BKK", entry(f, "6113", "1110", 40'000, jan(5), "Listrik"));
    ledger::post(f.books, "BKK", entry(f, "6113", "1110", 5'000, jan(6), "Besok"));
    reports::Report sheet = reports::cash_day(f.books, "", jan(5));
    REQUIRE(sheet.rows.size() == 4);
    const auto money = [&](std::size_t row, std::size_t column) {
        return std::get<Money>(sheet.rows[row].cells[column]).whole_rupiah();
    };
    CHECK(money(0, 5) == 200'000);
    CHECK(money(1, 3) == 150'000);
    CHECK(std::get<std::string>(sheet.rows[1].cells[1]) == "Ani");
    CHECK(money(2, 4) == 40'000);
    CHECK(money(2, 5) == 310'000);
    CHECK(money(3, 3) == 150'000);
    CHECK(money(3, 4) == 40'000);
    CHECK(money(3, 5) == 310'000);
    CHECK(sheet.notes.empty());

    cash::record_count(f.books, jan(5), "1110", drawer(), "");
    sheet = reports::cash_day(f.books, "1110", jan(5));
    REQUIRE(sheet.rows.size() == 6);
    CHECK(money(4, 5) == 307'500);
    CHECK(money(5, 5) == -2'500);
    CHECK(sheet.notes.size() == 4);
    CHECK(code_of([&] { reports::cash_day(f.books, "6113", jan(5)); }) == Code::not_cash_account);
    CHECK(reports::cash_day_signatories(f.books, jan(5)).front().name == "admin");
}
