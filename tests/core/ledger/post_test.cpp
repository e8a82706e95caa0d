// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "ledger/balances.h"
#include "ledger/ledger.h"
#include "savings/savings.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;

namespace {

savings::Movement movement(const char* member, const char* product, std::int64_t rupiah, Date date)
{
    savings::Movement out;
    out.member_no = member;
    out.product = product;
    out.amount = Money::rupiah(rupiah);
    out.date = date;
    return out;
}

} // namespace

TEST_CASE("A deposit posts a numbered document and raises the member's balance", "[ledger]")
{
    BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const auto first = savings::deposit(f.books, movement("0001", "wajib", 50'000, make_date(2026, 1, 5)));
    CHECK(first.number == "BKM/2026/01/0001");
    const auto second = savings::deposit(f.books, movement("0001", "WAJIB", 25'000, make_date(2026, 1, 5)));
    CHECK(second.number == "BKM/2026/01/0002");
    // A back-dated document takes the next number of its own month.
    const auto other = savings::deposit(f.books, movement("0001", "SUKARELA", 10'000, make_date(2026, 2, 1)));
    CHECK(other.number == "BKM/2026/02/0001");
    const auto late = savings::deposit(f.books, movement("0001", "SUKARELA", 1'000, make_date(2026, 1, 31)));
    CHECK(late.number == "BKM/2026/01/0003");

    CHECK(savings::balance(f.books, ani, savings::product(f.books, "WAJIB"), make_date(2026, 1, 31)) ==
          Money::rupiah(75'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 2, 28)) == Money::rupiah(86'000));
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 1, 30)) == Money::rupiah(75'000));
    f.reopen();
    CHECK(ledger::balance(f.books, f.account("1110"), make_date(2026, 2, 1)) == Money::rupiah(86'000));
    CHECK(ledger::head(f.books).entries == 4);
}
