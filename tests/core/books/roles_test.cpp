// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <functional>
#include <map>

#include "books/audit.h"
#include "ledger/periods.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;
using support::movement;

// What each role may do, by the services themselves (reliability.md S2). + allowed, - denied.
//                                                    pengurus petugas pengawas
static const std::map<std::string, std::string> expected = {
    {"read balances", "+++"},        {"deposit", "++-"},
    {"post a journal", "++-"},       {"reverse", "++-"},
    {"add a member", "++-"},         {"change a member", "++-"},
    {"close a month", "+--"},        {"reopen a month", "+--"},
    {"add a user", "+--"},           {"set another's password", "+--"},
    {"set the own password", "+++"}, {"work without a password", "+--"},
    {"change a setting", "+--"},     {"change the letterhead", "+--"},
    {"set what is due", "+--"},
};

TEST_CASE("Who may do what is decided in core", "[books]")
{
    for (const auto role : {books::Role::pengurus, books::Role::petugas, books::Role::pengawas}) {
        BooksFixture f;
        f.member("0001", "Ani");
        const auto posted = savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 1, 5)));
        const UserId other = books::add_user(f.books, {"other", "", books::Role::petugas, std::nullopt});
        books::add_user(f.books, {"me", "", role, std::nullopt});
        ledger::close_month(f.books, {2026, 1});
        {
            const Books closing = std::move(f.books);
        }
        f.books = Books::open(f.path, {"me", std::nullopt}, f.clock);

        const std::map<std::string, std::function<void()>> services = {
            {"read balances",
             [&] {
                 ledger::head(f.books);
                 members::all(f.books);
             }},
            {"deposit", [&] { savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 3, 5))); }},
            {"post a journal", [&] { post(f.books, "BKM", entry(f, "1110", "7110", 5, make_date(2026, 3, 5))); }},
            {"reverse", [&] { ledger::reverse(f.books, posted.document, make_date(2026, 3, 6), "salah"); }},
            {"add a member", [&] { f.member("0002", "Budi"); }},
            {"change a member",
             [&] {
                 auto ani = members::by_number(f.books, "0001");
                 ani.phone = "1";
                 members::update(f.books, ani);
             }},
            {"close a month",
             [&] {
                 ledger::close_month(f.books, {2026, 2});
             }},
            {"reopen a month",
             [&] { ledger::reopen_month(f.books, ledger::open_period(f.books).plus(-1), "koreksi"); }},
            {"add a user",
             [&] {
                 books::add_user(f.books, {"new", "", books::Role::petugas, std::nullopt});
             }},
            {"set another's password", [&] { books::set_password(f.books, other, std::nullopt); }},
            {"set the own password", [&] { books::set_password(f.books, f.books.user().id, "sandi-yang-baru"); }},
            {"work without a password", [&] { books::set_password(f.books, f.books.user().id, std::nullopt); }},
            {"change a setting", [&] { f.books.set_setting("paper", "F4"); }},
            {"change the letterhead",
             [&] {
                 auto letterhead = f.books.cooperative();
                 letterhead.phone = "1";
                 f.books.set_cooperative(letterhead);
             }},
            {"set what is due",
             [&] {
                 savings::set_due(f.books, "WAJIB", "", {2026, 5}, Money::rupiah(1), "1");
             }},
        };
        REQUIRE(services.size() == expected.size());
        for (const auto& [name, service] : services) {
            INFO(books::name(role) << ": " << name);
            const auto code = code_of(service);
            if (expected.at(name)[static_cast<std::size_t>(role)] == '+')
                CHECK_FALSE(code.has_value());
            else
                CHECK(code == (name == "work without a password" ? Code::own_password : Code::not_permitted));
        }
    }
}
