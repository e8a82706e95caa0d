// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "books/officer.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;

TEST_CASE("Whoever held the office on the day signs", "[books]")
{
    BooksFixture f;
    const auto first = books::add_officer(
        f.books, {0, "Ani Kusuma", "pengurus", "Bendahara", make_date(2024, 1, 1), std::nullopt, ""});
    books::end_office(f.books, first, make_date(2026, 3, 1), "masa jabatan selesai");
    books::add_officer(f.books, {0, "Budi Santoso", "pengurus", "Bendahara", make_date(2026, 3, 1), std::nullopt, ""});
    const auto treasurer = [&](Date day) { return books::signing_places(f.books, "receipt-out", day).at(2).name; };
    CHECK(treasurer(make_date(2026, 2, 28)) == "Ani Kusuma");
    CHECK(treasurer(make_date(2026, 3, 1)) == "Budi Santoso");
    CHECK(treasurer(make_date(2023, 12, 31)).empty());
    // The depositor is no officer: the place stays empty for him.
    CHECK(books::signing_places(f.books, "receipt-in", make_date(2026, 3, 1)).front().position == "Penyetor");
    CHECK(books::officers(f.books).size() == 2);
    CHECK(code_of([&] {
              books::add_officer(f.books, {0, "X", "raja", "Ketua", make_date(2026, 1, 1), {}, ""});
          }) == Code::bad_option);
}
