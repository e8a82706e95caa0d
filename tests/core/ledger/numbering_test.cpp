// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <algorithm>

#include "ledger/numbering.h"
#include "ledger/verify.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;

namespace {

ledger::Series series(BooksFixture& f, const char* code, Period month)
{
    const auto all = ledger::series(f.books, month);
    return *std::find_if(all.begin(), all.end(), [&](const auto& series) { return series.code == code; });
}

ledger::Posted post(BooksFixture& f, Date day)
{
    return ledger::post(f.books, "BM", entry(f, "1110", "7110", 500, day));
}

} // namespace

TEST_CASE("Numbers go on from the paper vouchers of the first month, and begin at one afterwards", "[ledger]")
{
    BooksFixture f;
    const Period january{2026, 1};
    CHECK(series(f, "BM", january).next_number == 1);
    ledger::set_start_number(f.books, "BM", january, 42);
    CHECK(series(f, "BM", january).next_number == 42);
    CHECK(series(f, "BM", Period{2026, 2}).next_number == 1);

    CHECK(post(f, make_date(2026, 1, 5)).number == "BM/2026/01/0042");
    CHECK(series(f, "BM", january).next_number == 43);
    CHECK(series(f, "BM", january).begun);
    CHECK(post(f, make_date(2026, 2, 1)).number == "BM/2026/02/0001");
    CHECK(ledger::verify(f.books).findings.empty());
}

TEST_CASE("A month whose numbers have begun keeps its start", "[ledger]")
{
    BooksFixture f;
    const Period january{2026, 1};
    const auto refused = [&](const char* code, Period month, std::int64_t number) {
        return code_of([&] { ledger::set_start_number(f.books, code, month, number); });
    };
    CHECK(refused("BM", january, 0) == Code::bad_option);
    CHECK(refused("BM", january, 1'000'000) == Code::bad_option);
    CHECK(refused("XX", january, 5) == Code::bad_option);
    ledger::set_start_number(f.books, "BM", january, 42);
    post(f, make_date(2026, 1, 5));
    CHECK(refused("BM", january, 50) == Code::numbering_begun);
    // The start moved to February would leave January's 42 without its reason.
    CHECK(refused("BM", Period{2026, 2}, 7) == Code::numbering_begun);
    CHECK_FALSE(refused("BKM", january, 7));
}
