// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "savings/suggest.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

TEST_CASE("What is due now: the rest of the principal and the missing months", "[savings]")
{
    // Template: POKOK 100,000 once, WAJIB 50,000 a month.
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "POKOK", 40'000, make_date(2026, 1, 5)));
    savings::deposit(f.books, movement("0001", "WAJIB", 50'000, make_date(2026, 1, 5)));
    savings::deposit(f.books, movement("0001", "WAJIB", 20'000, make_date(2026, 2, 5)));
    const auto march = savings::suggest(f.books, ani, make_date(2026, 3, 10));
    REQUIRE(march.size() == 2);
    CHECK(march[0].product.code == "POKOK");
    CHECK(march[0].amount == Money::rupiah(60'000));
    CHECK(march[1].product.code == "WAJIB");
    CHECK(march[1].amount == Money::rupiah(30'000 + 50'000));
    CHECK(march[1].months == 2);
    CHECK(march[1].since == Period{2026, 2});
    // Of February 30,000 and of March 50,000 are missing: March is proposed; a year from March is 12 times 50,000.
    CHECK(march[0].now == Money::rupiah(60'000));
    CHECK(march[1].now == Money::rupiah(50'000));
    CHECK(march[1].year == Money::rupiah(600'000));
    const auto january = savings::suggest(f.books, ani, make_date(2026, 1, 31));
    REQUIRE(january.size() == 1);
    CHECK(january[0].product.code == "POKOK");
    members::leave(f.books, ani, make_date(2026, 3, 1), members::LeftReason::resigned);
    CHECK(savings::suggest(f.books, ani, make_date(2026, 3, 10)).empty());
}
