// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/user_edit.h"
#include "support/daily.h"

using namespace sokoguru;
using books::Role;
using support::BooksFixture;
using support::code_of;

namespace {

UserId clerk(BooksFixture& f, std::optional<std::string> password = "sandi-lama-tari")
{
    return books::add_user(f.books, {"tari", "Tari Wulandari", Role::petugas, std::move(password)});
}

void enter(BooksFixture& f, const char* name, std::optional<std::string> password)
{
    const auto path = f.books.path();
    // The file is locked by who has it open.
    {
        const Books closed = std::move(f.books);
    }
    f.books = Books::open(path, {name, std::move(password)}, f.clock);
}

} // namespace

TEST_CASE("A user gets another role, is switched off and on again", "[books]")
{
    BooksFixture f;
    const UserId id = clerk(f);
    books::change_user(f.books, id, {"Tari W.", Role::pengawas, false});
    const books::User changed = books::users(f.books).back();
    CHECK(changed.full_name == "Tari W.");
    CHECK(changed.role == Role::pengawas);
    CHECK_FALSE(changed.active);
    books::change_user(f.books, id, {"Tari W.", Role::petugas, true});
    CHECK(books::users(f.books).back().active);
}

TEST_CASE("Nobody changes his own rights, so one who manages the users remains", "[books]")
{
    BooksFixture f;
    const UserId self = f.books.user().id;
    CHECK(code_of([&] { books::change_user(f.books, self, {"", Role::petugas, true}); }) == Code::own_rights);
    CHECK(code_of([&] { books::change_user(f.books, self, {"", Role::pengurus, false}); }) == Code::own_rights);
    CHECK_FALSE(code_of([&] { books::change_user(f.books, self, {"Ani Kusuma", Role::pengurus, true}); }));
}

TEST_CASE("Whether somebody works without a password is the board's to allow", "[books]")
{
    BooksFixture f;
    const UserId id = clerk(f);
    enter(f, "tari", "sandi-lama-tari");
    CHECK(code_of([&] { books::change_own_password(f.books, "sandi-lama-tari", std::nullopt); }) == Code::own_password);
    enter(f, "admin", std::nullopt);
    books::set_password(f.books, id, std::nullopt);
    enter(f, "tari", std::nullopt);
    CHECK(f.books.user().name == "tari");
}

TEST_CASE("One's own password asks for the old one; others' is not for a clerk", "[books]")
{
    BooksFixture f;
    clerk(f);
    const UserId admin = f.books.user().id;
    enter(f, "tari", "sandi-lama-tari");
    CHECK(code_of([&] { books::change_own_password(f.books, "salah-salah", "sandi-baru-tari"); }) ==
          Code::sign_in_failed);
    CHECK(code_of([&] { books::change_own_password(f.books, "sandi-lama-tari", "pendek"); }) ==
          Code::password_too_short);
    books::change_own_password(f.books, "sandi-lama-tari", "sandi-baru-tari");
    CHECK(code_of([&] { books::change_user(f.books, admin, {"", Role::petugas, true}); }) == Code::not_permitted);
    CHECK(code_of([&] { books::unlock_user(f.books, admin); }) == Code::not_permitted);
    enter(f, "tari", "sandi-baru-tari");
    CHECK(f.books.user().name == "tari");
}

TEST_CASE("Somebody locked out is let in again with the password he has", "[books]")
{
    BooksFixture f;
    const UserId id = clerk(f);
    const auto path = f.books.path();
    {
        const Books closed = std::move(f.books);
    }
    // Ten wrong ones lock; each after the third waits a minute longer, so the clock moves on a day.
    for (int day = 1; day <= 10; ++day) {
        f.clock.set(base::make_date(2026, 2, static_cast<unsigned>(day)));
        CHECK(code_of([&] { Books::open(path, {"tari", "salah-semua"}, f.clock); }) == Code::sign_in_failed);
    }
    CHECK(code_of([&] { Books::open(path, {"tari", "sandi-lama-tari"}, f.clock); }) == Code::sign_in_locked);
    f.books = Books::open(path, {}, f.clock);
    CHECK(books::sign_in_trouble(f.books, id).failures == 10);
    CHECK(books::sign_in_trouble(f.books, id).locked);
    books::unlock_user(f.books, id);
    CHECK_FALSE(books::sign_in_trouble(f.books, id).locked);
    enter(f, "tari", "sandi-lama-tari");
    CHECK(f.books.user().id == id);
}
