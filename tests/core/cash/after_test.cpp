// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "cash/after.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

TEST_CASE("After posting the member's balances, those that moved first", "[cash]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    f.member("0002", "Budi");
    savings::deposit(f.books, movement("0001", "POKOK", 100'000, make_date(2026, 1, 2)));
    savings::deposit(f.books, movement("0001", "SUKARELA", 30'000, make_date(2026, 1, 2)));
    const auto posted = savings::deposit(f.books, movement("0001", "SUKARELA", 20'000, make_date(2026, 1, 3)));
    const auto after = cash::after_posting(f.books, posted.document);
    CHECK(after.number == posted.number);
    CHECK(after.amount == Money::rupiah(20'000));
    REQUIRE(after.member);
    CHECK(after.member->name == "Ani");
    REQUIRE(after.balances.size() == 2);
    CHECK(after.balances[0].touched);
    CHECK(after.balances[0].balance == Money::rupiah(50'000));
    CHECK_FALSE(after.balances[1].touched);
    CHECK(after.balances[1].balance == Money::rupiah(100'000));
    // Nobody's document, and one that does not exist.
    const auto rent = ledger::post(f.books, "BKK", entry(f, "6120", "1110", 1'000, make_date(2026, 1, 3)));
    CHECK_FALSE(cash::after_posting(f.books, rent.document).member);
    CHECK(code_of([&] { cash::after_posting(f.books, {99}); }) == Code::unknown_document);
}
