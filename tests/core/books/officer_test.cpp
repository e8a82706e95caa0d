// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

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

TEST_CASE("An officer is corrected, and signatures stand as the cooperative wants them", "[books]")
{
    BooksFixture f;
    books::Officer chair{0, "Anni Kusuma", "pengurus", "Ketua", make_date(2025, 1, 1), std::nullopt, ""};
    chair.id = books::add_officer(f.books, chair);
    chair.name = "Ani Kusuma";
    books::change_officer(f.books, chair);
    CHECK(books::officers(f.books).front().name == "Ani Kusuma");
    chair.ended = make_date(2024, 12, 31);
    CHECK(code_of([&] { books::change_officer(f.books, chair); }) == Code::bad_option);

    CHECK(books::signed_documents(f.books) ==
          std::vector<std::string>{"receipt-in", "receipt-out", "statement", "surplus-report"});
    const auto places = [&](const char* kind) {
        std::string all;
        for (const books::SigningPlace& place : books::signing_places(f.books, kind, make_date(2026, 1, 1)))
            all += place.position + "=" + place.name + ";";
        return all;
    };
    books::set_signing_positions(f.books, "statement", {"Ketua", "Bendahara"});
    CHECK(places("statement") == "Ketua=Ani Kusuma;Bendahara=;");
    books::set_signing_positions(f.books, "statement", {"Bendahara"});
    CHECK(places("statement") == "Bendahara=;");
    CHECK(code_of([&] { books::set_signing_positions(f.books, "statement", {"Ketua", ""}); }) == Code::missing_value);
    CHECK(places("statement") == "Bendahara=;");
}
