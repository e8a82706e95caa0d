// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/draft.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using support::BooksFixture;

TEST_CASE("A draft is kept, changed, found again after reopening, and thrown away", "[books]")
{
    BooksFixture f;
    const auto first = books::save_draft(f.books, {0, "journal", 0, R"({"memo":"a"})"});
    f.clock.set(base::make_date(2026, 1, 2));
    const auto second = books::save_draft(f.books, {0, "cash-in", 0, "{}"});
    CHECK(first != second);
    CHECK(books::save_draft(f.books, {first, "journal", 0, R"({"memo":"b"})"}) == first);
    f.reopen();
    CHECK(books::load_draft(f.books, first)->content == R"({"memo":"b"})");
    CHECK(books::drafts(f.books).size() == 2);
    REQUIRE(books::drafts(f.books, "cash-in").size() == 1);
    CHECK(books::drafts(f.books, "cash-in").front().id == second);
    books::discard_draft(f.books, first);
    CHECK_FALSE(books::load_draft(f.books, first));
    // Unposted work is no book: it leaves no trace in the trail.
    CHECK(f.books.db().value<std::int64_t>("SELECT count(*) FROM audit_event WHERE subject = 'draft'") == 0);
}

TEST_CASE("A draft belongs to its user", "[books]")
{
    BooksFixture f;
    books::add_user(f.books, {"siti", "", books::Role::petugas, std::nullopt});
    books::add_user(f.books, {"pak", "", books::Role::pengawas, std::nullopt});
    const auto mine = books::save_draft(f.books, {0, "journal", 0, "mine"});
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {"siti", std::nullopt}, f.clock);
    CHECK(books::drafts(f.books).empty());
    CHECK_FALSE(books::load_draft(f.books, mine));
    books::discard_draft(f.books, mine);
    const auto hers = books::save_draft(f.books, {mine, "journal", 0, "hers"});
    CHECK(hers != mine);
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {}, f.clock);
    CHECK(books::load_draft(f.books, mine)->content == "mine");
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {"pak", std::nullopt}, f.clock);
    CHECK(support::code_of([&] { books::save_draft(f.books, {0, "journal", 0, ""}); }) == Code::not_permitted);
}
