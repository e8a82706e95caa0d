// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/kept.h"

#include "support/catch.h"

#include "support/daily.h"

using namespace sokoguru;

TEST_CASE("an answer is kept for its day until anything is written, taken back or not", "[ledger]")
{
    support::BooksFixture f;
    ledger::Kept kept;
    int reads = 0;
    const Date day = base::make_date(2026, 1, 5);
    const auto ask = [&](const char* name, Date on) { return kept.get(f.books, name, on, [&] { return ++reads; }); };
    CHECK(ask("loans", day) == 1);
    CHECK(ask("loans", day) == 1);
    CHECK(ask("members", day) == 2);
    CHECK(ask("loans", day) == 1);
    CHECK(ask("loans", base::add_days(day, 1)) == 3);
    CHECK(ask("loans", day) == 1);
    // No more than four: who looks at every day of a year does not fill the memory.
    for (int ahead = 2; ahead < 8; ++ahead)
        ask("loans", base::add_days(day, ahead));
    reads = 3;
    CHECK(ask("loans", day) == 4);
    ledger::post(f.books, "BKM", support::entry(f, "1110", "7110", 1'000, day));
    CHECK(ask("loans", day) == 5);
    {
        books::Work undone(f.books);
        ledger::post(f.books, "BKM", support::entry(f, "1110", "7110", 1'000, day));
        CHECK(ask("loans", day) == 6);
    }
    ledger::post(f.books, "BKM", support::entry(f, "1110", "7110", 2'000, day));
    CHECK(ask("loans", day) == 7);
    CHECK(ask("loans", day) == 7);
}
