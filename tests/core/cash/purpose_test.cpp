// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <algorithm>

#include "books/audit.h"
#include "cash/purpose.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using cash::Direction;
using cash::Needs;
using support::BooksFixture;
using support::code_of;

namespace {

std::vector<std::string> words(Books& books, Direction direction, bool retired = false)
{
    std::vector<std::string> out;
    for (const cash::Purpose& purpose : cash::purposes(books, direction, retired))
        out.push_back(purpose.words);
    return out;
}

bool has(const std::vector<std::string>& all, const char* one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

TEST_CASE("A new cooperative begins with the template's purposes", "[cash]")
{
    BooksFixture shop;
    CHECK(has(words(shop.books, Direction::out), "Listrik dan air"));
    CHECK(has(words(shop.books, Direction::out), "Pembayaran kepada pemasok"));
    CHECK(has(words(shop.books, Direction::in), "Bunga bank"));
    BooksFixture savings("simpan-pinjam");
    CHECK_FALSE(has(words(savings.books, Direction::out), "Pembayaran kepada pemasok"));
    // Every seeded purpose could be added by hand: its account and needs fit.
    for (const Direction direction : {Direction::in, Direction::out})
        for (const cash::Purpose& purpose : cash::purposes(shop.books, direction)) {
            INFO(purpose.words);
            const auto& account = shop.books.chart().by_id(purpose.account);
            const auto copy = cash::add_purpose(shop.books, direction, purpose.words + " 2", account.code,
                                                purpose.needs == Needs::member);
            CHECK(cash::purpose(shop.books, copy).needs == purpose.needs);
        }
}

TEST_CASE("An empty list is filled from the template", "[cash]")
{
    BooksFixture f;
    const auto before = words(f.books, Direction::out);
    {
        books::Work work(f.books);
        // As a file of an older program has it: nothing.
        for (const auto& purpose : {Direction::in, Direction::out})
            for (const auto& one : cash::purposes(f.books, purpose, true))
                books::delete_row(f.books, "cash_purpose", one.id);
        work.commit();
    }
    CHECK(words(f.books, Direction::out).empty());
    cash::offer_purposes(f.books);
    CHECK(words(f.books, Direction::out) == before);
    cash::offer_purposes(f.books);
    CHECK(words(f.books, Direction::out) == before);
}

TEST_CASE("A clerk adds, renames and retires purposes", "[cash]")
{
    BooksFixture f;
    const auto id = cash::add_purpose(f.books, Direction::out, "  Kopi dan gula ", "6115");
    CHECK(cash::purpose(f.books, id).words == "Kopi dan gula");
    CHECK(cash::purpose(f.books, id).needs == Needs::nothing);
    cash::rename_purpose(f.books, id, "Konsumsi kantor");
    CHECK(has(words(f.books, Direction::out), "Konsumsi kantor"));
    cash::retire_purpose(f.books, id);
    CHECK_FALSE(has(words(f.books, Direction::out), "Konsumsi kantor"));
    CHECK(has(words(f.books, Direction::out, true), "Konsumsi kantor"));
    cash::retire_purpose(f.books, id, false);
    CHECK(has(words(f.books, Direction::out), "Konsumsi kantor"));

    CHECK(cash::purpose(f.books, cash::add_purpose(f.books, Direction::in, "Tes 1", "2162")).needs == Needs::member);
    CHECK(cash::purpose(f.books, cash::add_purpose(f.books, Direction::in, "Tes 2", "4120")).needs == Needs::nothing);
    CHECK(cash::purpose(f.books, cash::add_purpose(f.books, Direction::in, "Tes 3", "4120", true)).needs ==
          Needs::member);
    CHECK(cash::purpose(f.books, cash::add_purpose(f.books, Direction::out, "Tes 4", "2117")).needs == Needs::partner);
}

TEST_CASE("A purpose is refused for what has ways of its own", "[cash]")
{
    BooksFixture f;
    const auto added = [&](const char* purpose, const char* account, bool member = false) {
        return code_of([&] { cash::add_purpose(f.books, Direction::in, purpose, account, member); });
    };
    for (const char* account : {"1110", "1120", "2111", "1141", "1146"})
        CHECK(added("x", account) == Code::purpose_account);
    CHECK(added("x", "21") == Code::account_not_postable);
    CHECK(added("x", "0000") == Code::unknown_account);
    CHECK(added(" ", "7110") == Code::missing_value);
    CHECK(added("bunga BANK", "7110") == Code::duplicate_purpose);
    CHECK(added("x", "7110", true) == Code::member_not_allowed);
    CHECK(code_of([&] { cash::purpose(f.books, 999); }) == Code::unknown_purpose);
    CHECK(code_of([&] { cash::retire_purpose(f.books, 999); }) == Code::unknown_purpose);
}
