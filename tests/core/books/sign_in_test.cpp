// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/sign_in.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;

namespace {

std::optional<Code> sign_in(BooksFixture& f, const std::string& user, const std::optional<std::string>& password)
{
    return code_of([&] { books::sign_in(f.books, {user, password}); });
}

} // namespace

TEST_CASE("A password is kept as argon2id and checked", "[books]")
{
    BooksFixture f;
    books::add_user(f.books, {"Siti", "Siti Contoh", books::Role::petugas, "rahasia123"});
    const auto stored = f.books.db().value<std::string>("SELECT password FROM app_user WHERE name = 'siti'");
    REQUIRE(stored);
    CHECK(stored->starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK_FALSE(sign_in(f, "siti", "rahasia123"));
    CHECK(books::sign_in(f.books, {"SITI", "rahasia123"}).full_name == "Siti Contoh");
    CHECK(sign_in(f, "siti", std::nullopt) == Code::password_required);
    CHECK(sign_in(f, "nobody", "rahasia123") == Code::sign_in_failed);
    CHECK(code_of([&] {
              books::add_user(f.books, {"x", "", books::Role::petugas, "short"});
          }) == Code::password_too_short);
    CHECK(code_of([&] {
              books::add_user(f.books, {"SITI", "", books::Role::petugas, std::nullopt});
          }) == Code::duplicate_user);
    // Hashes too cheap or too dear for a check are taken for tampering.
    CHECK(code_of([] { books::password_matches("$argon2id$v=19$m=8,t=1,p=1$x$y", "a"); }) ==
          Code::damaged_or_altered_file);
    CHECK(code_of([] { books::password_matches("$argon2id$v=19$m=99999999,t=3,p=1$x$y", "a"); }) ==
          Code::damaged_or_altered_file);
}

TEST_CASE("Wrong passwords make the next try wait, then lock the user", "[books]")
{
    BooksFixture f;
    const UserId siti = books::add_user(f.books, {"siti", "", books::Role::petugas, "rahasia123"});
    for (int i = 0; i < 3; ++i)
        CHECK(sign_in(f, "siti", "salah-sekali") == Code::sign_in_failed);
    // Not even the right one, until a minute has passed; the counter stands in the file.
    f.reopen();
    CHECK(sign_in(f, "siti", "rahasia123") == Code::sign_in_delayed);
    f.clock.set(make_date(2026, 1, 2));
    for (int i = 0; i < 7; ++i) {
        CHECK(sign_in(f, "siti", "salah-sekali") == Code::sign_in_failed);
        f.clock.set(make_date(2026, 1, static_cast<unsigned>(3 + i)));
    }
    CHECK(sign_in(f, "siti", "rahasia123") == Code::sign_in_locked);
    books::set_password(f.books, siti, "yang-baru-1");
    CHECK_FALSE(sign_in(f, "siti", "yang-baru-1"));
}

TEST_CASE("Somebody else goes on in the open file, or the old one stays", "[books]")
{
    BooksFixture f;
    books::add_user(f.books, {"siti", "", books::Role::petugas, "rahasia123"});
    const std::string before = f.books.user().name;
    CHECK(code_of([&] { f.books.change_user({"siti", "salah-semua"}); }) == Code::sign_in_failed);
    CHECK(f.books.user().name == before);
    f.books.change_user({"siti", "rahasia123"});
    CHECK(f.books.user().name == "siti");
    CHECK(code_of([&] { f.books.require(books::Permission::change_settings); }) == Code::not_permitted);
}

TEST_CASE("A locked user whom nobody else can unlock waits a day for each try", "[books]")
{
    BooksFixture f;
    // The only board member gets a password; a clerk cannot unlock him.
    books::set_password(f.books, f.books.user().id, "rahasia123");
    books::add_user(f.books, {"sari", "", books::Role::petugas, std::nullopt});
    const auto wrong = [&](Date day) {
        f.clock.set(day);
        return sign_in(f, "admin", "salah1234");
    };
    for (unsigned i = 1; i <= 10; ++i)
        REQUIRE(wrong(make_date(2026, 1, i)) == Code::sign_in_failed);
    CHECK(sign_in(f, "admin", "rahasia123") == Code::sign_in_delayed);
    CHECK(wrong(make_date(2026, 1, 11)) == Code::sign_in_failed);
    CHECK(sign_in(f, "admin", "rahasia123") == Code::sign_in_delayed);
    f.clock.set(make_date(2026, 1, 12));
    CHECK_FALSE(sign_in(f, "admin", "rahasia123"));
    // With a colleague it is his to unlock.
    books::add_user(f.books, {"budi", "", books::Role::pengurus, std::nullopt});
    for (unsigned i = 13; i <= 22; ++i)
        REQUIRE(wrong(make_date(2026, 1, i)) == Code::sign_in_failed);
    CHECK(wrong(make_date(2026, 1, 25)) == Code::sign_in_locked);
}
