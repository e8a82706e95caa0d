// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/savings_overview.h"

#include "support/catch.h"

#include "core/reports/small_books.h"
#include "reports/cell_text.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

TEST_CASE("Savings by product with what is due this month", "[reports]")
{
    SmallBooks f;
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "");
    const Report overview = savings_overview(f.books, make_date(2026, 3, 31));
    // POKOK 200,000 in two accounts; WAJIB 400,000 + 75,000, in March 100,000 due and 25,000 paid.
    CHECK(std::get<std::int64_t>(overview.rows[0].cells[1]) == 2);
    CHECK(std::get<Money>(overview.rows[0].cells[2]) == Money::rupiah(200'000));
    CHECK(std::holds_alternative<std::monostate>(overview.rows[0].cells[3]));
    CHECK(std::get<Money>(overview.rows[1].cells[2]) == Money::rupiah(475'000));
    CHECK(std::get<Money>(overview.rows[1].cells[3]) == Money::rupiah(100'000));
    CHECK(std::get<Money>(overview.rows[1].cells[4]) == Money::rupiah(25'000));
    CHECK(std::get<Money>(overview.rows[1].cells[5]) == Money::rupiah(75'000));
    CHECK(std::get<Money>(overview.rows.back().cells[2]) == Money::rupiah(875'000));
}

TEST_CASE("Who has not paid, most first, and no one who has left", "[reports]")
{
    SmallBooks f;
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "");
    const Report missing = missing_payments(f.books, "WAJIB", {2026, 1}, {2026, 3});
    // Budi: February and half of March; Ani: March.
    REQUIRE(missing.rows.size() == 3);
    CHECK(std::get<std::string>(missing.rows[0].cells[1]) == "Budi");
    CHECK(std::get<std::int64_t>(missing.rows[0].cells[3]) == 2);
    CHECK(shown_text(missing.rows[0].cells[4], Texts(Language::english), false) == "February 2026");
    CHECK(std::get<Money>(missing.rows[0].cells[5]) == Money::rupiah(75'000));
    CHECK(std::get<Money>(missing.rows[2].cells[5]) == Money::rupiah(125'000));
    members::leave(f.books, f.budi, make_date(2026, 3, 20), members::LeftReason::resigned);
    CHECK(missing_payments(f.books, "WAJIB", {2026, 1}, {2026, 3}).rows.size() == 2);
}
