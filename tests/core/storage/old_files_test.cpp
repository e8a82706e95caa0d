// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/balances.h"
#include "ledger/verify.h"
#include "support/daily.h"

using namespace sokoguru;

// One real file of every released schema (reliability.md R8). Figures: sqlite3, `SELECT a.code, sum(p.amount) FROM
// posting AS p JOIN account AS a ON a.id = p.account_id GROUP BY 1`, and the last entry's hash, when the file was made.
TEST_CASE("A file of schema 5 opens with the figures recorded when it was made", "[storage]")
{
    const support::TemporaryFolder folder;
    const auto copy = folder / "sample.sokoguru";
    std::filesystem::copy_file(TEST_DATA "/schema-05/sample.sokoguru", copy);
    const books::FixedClock clock(base::make_date(2025, 12, 31));
    Books books = Books::open(copy, {}, clock);
    const auto head = ledger::head(books);
    CHECK(head.entries == 464);
    CHECK(head.hash == "11bc66d06d6241e57015e72c2878dbf5b4e7c3684dc819687436eb9246520e03");
    CHECK(ledger::verify(books).ok());
    const auto balance = [&](const char* code) {
        return ledger::balance(books, books.chart().by_code(code).id, base::make_date(2025, 12, 31)).in_sen();
    };
    CHECK(balance("1110") == 402'200'000);
    CHECK(balance("1121") == 2'183'766'805);
    CHECK(balance("1141") == 1'489'583'300);
    CHECK(balance("2111") == -712'130'500);
    CHECK(balance("3110") == -120'000'000);
    CHECK(balance("3120") == -2'790'000'000);
    CHECK(members::all(books).size() == 12);
}
