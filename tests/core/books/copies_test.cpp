// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/copies.h"

#include "support/catch.h"

#include "books/audit.h"
#include "ledger/chart.h"
#include "ledger/verify.h"
#include "reports/catalogue.h"
#include "reports/letterhead.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::movement;

namespace {

Books open(BooksFixture& f, const std::filesystem::path& path)
{
    return Books::open(path, {}, f.clock);
}

std::int64_t entries(Books& books)
{
    return ledger::head(books).entries;
}

} // namespace

TEST_CASE("In a practice copy everything works and nothing reaches the books", "[books]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 1, 5)));
    const std::string head = ledger::head(f.books).hash;
    CHECK_FALSE(books::is_practice(f.books));
    CHECK(reports::letterhead(f.books).mark.empty());
    books::make_practice_copy(f.books, f.folder / "latihan.sokoguru");
    CHECK(ledger::head(f.books).hash == head);
    {
        Books copy = open(f, f.folder / "latihan.sokoguru");
        const books::CopyMark mark = books::copy_mark(copy);
        CHECK(mark.kind == books::CopyKind::practice);
        CHECK(mark.entries == 1);
        CHECK(mark.head == head);
        CHECK(mark.day == make_date(2026, 1, 1)); // the fixture's today
        savings::deposit(copy, movement("0001", "WAJIB", 2'000, make_date(2026, 1, 6)));
        CHECK(entries(copy) == 2);
        CHECK(reports::letterhead(copy).mark.text == "PRACTICE");
        const reports::Report report = reports::make_report(copy, "members", {});
        REQUIRE_FALSE(report.notes.empty());
        CHECK(report.notes.front().text == "PRACTICE");
        CHECK(report.mark.text == "PRACTICE");
        CHECK(ledger::verify(copy).findings.empty());
    }
    CHECK(entries(f.books) == 1);
    CHECK(code_of([&] { books::make_practice_copy(f.books, f.folder / "latihan.sokoguru"); }) == Code::file_exists);
    CHECK(code_of([&] { books::make_practice_copy(f.books, f.folder / "none" / "x.sokoguru"); }) == Code::cannot_write);
    CHECK_FALSE(std::filesystem::exists(f.folder / "latihan.sokoguru.unmarked"));
}

TEST_CASE("A mark is not taken off", "[books]")
{
    BooksFixture f;
    const auto path = f.folder / "latihan.sokoguru";
    books::make_practice_copy(f.books, path);
    // Neither as a setting nor past the core: the row is audited.
    CHECK(books::is_mark("copy.practice"));
    CHECK_FALSE(support::raw_sql(path, "DELETE FROM setting WHERE key = 'copy.practice'").empty());
    CHECK_FALSE(support::raw_sql(path, "UPDATE setting SET key = 'x' WHERE key = 'copy.practice'").empty());
    Books copy = open(f, path);
    CHECK(books::is_practice(copy));
    // A copy of a practice copy is one too, for reading as well.
    books::make_reading_copy(copy, f.folder / "baca.sokoguru");
    Books reading = open(f, f.folder / "baca.sokoguru");
    CHECK(books::copy_mark(reading).kind == books::CopyKind::practice);
    CHECK(reading.reading_copy());
}

TEST_CASE("A reading copy is read and printed, not changed", "[books]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    const auto posted = savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 1, 5)));
    f.clock.set(make_date(2026, 1, 9));
    books::make_reading_copy(f.books, f.folder / "baca.sokoguru");
    CHECK_FALSE(f.books.reading_copy());
    Books copy = open(f, f.folder / "baca.sokoguru");
    CHECK(copy.reading_copy() == make_date(2026, 1, 9));
    CHECK(reports::letterhead(copy).mark_sentence.args.at(0) == base::LabelArg(make_date(2026, 1, 9)));
    CHECK(members::all(copy).size() == 1);
    CHECK(reports::make_report(copy, "members", {}).rows.size() > 0);

    using books::Permission;
    for (const Permission permission :
         {Permission::post, Permission::edit_members, Permission::import_data, Permission::reveal_identity,
          Permission::export_register, Permission::change_settings, Permission::close_period, Permission::reopen_period,
          Permission::manage_users, Permission::backup})
        CHECK(code_of([&] { copy.require(permission); }) == Code::reading_copy);
    CHECK_NOTHROW(copy.require(Permission::read));
    // The services themselves, also those that ask for no permission.
    CHECK(code_of([&] { savings::deposit(copy, movement("0001", "WAJIB", 1, make_date(2026, 1, 9))); }) ==
          Code::reading_copy);
    CHECK(code_of([&] { ledger::reverse(copy, posted.document, make_date(2026, 1, 9), "salah"); }) ==
          Code::reading_copy);
    CHECK(code_of([&] { books::set_password(copy, copy.user().id, std::nullopt); }) == Code::reading_copy);
    CHECK(code_of([&] { books::make_practice_copy(copy, f.folder / "x.sokoguru"); }) == Code::reading_copy);
    CHECK(code_of([&] {
              books::Work work(copy);
              books::insert_row(copy, "setting", {{"key", std::string("x")}, {"value", std::string("y")}});
          }) == Code::reading_copy);
    // The supervisor's prints are recorded in his copy.
    CHECK_NOTHROW(books::record_event(copy, "print", "receipt", "1", "{}"));
    CHECK(ledger::verify(copy).findings.empty());
}

TEST_CASE("A file whose mark was written by hand is a copy all the same", "[books]")
{
    for (const char* value : {"", "nonsense", "[]", R"({"day":20261399})", R"({"day":"x","entries":[],"head":5})"}) {
        BooksFixture f;
        {
            books::Work work(f.books);
            books::insert_row(f.books, "setting",
                              {{"key", std::string("copy.reading")}, {"value", std::string(value)}});
            work.commit();
        }
        f.reopen();
        INFO(value);
        CHECK(f.books.reading_copy() == make_date(1900, 1, 1));
        CHECK(code_of([&] { f.member("0001", "Ani"); }) == Code::reading_copy);
    }
}

TEST_CASE("Books begin again as they were set up", "[books]")
{
    BooksFixture f;
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "WAJIB", 1'000, make_date(2026, 1, 5)));
    books::add_user(f.books, {"siti", "Siti", books::Role::petugas, "rahasia-sekali"});
    f.books.set_setting("paper", "F4");
    f.books.set_setting("surplus-carried-2026", "5");
    savings::set_due(f.books, "WAJIB", "", {2026, 5}, Money::rupiah(75'000), "12/2026");
    auto letterhead = f.books.cooperative();
    letterhead.phone = "0267-1";
    f.books.set_cooperative(letterhead);

    {
        Books fresh = Books::create_like(f.folder / "new.sokoguru", f.books);
        CHECK(entries(fresh) == 0);
        CHECK(members::all(fresh).empty());
        CHECK(fresh.cooperative().phone == "0267-1");
        CHECK(fresh.setting("paper") == "F4");
        CHECK_FALSE(fresh.setting("surplus-carried-2026"));
        CHECK(fresh.chart().accounts().size() == f.books.chart().accounts().size());
        CHECK(savings::products(fresh).size() == savings::products(f.books).size());
        CHECK(fresh.db().value<Money>("SELECT amount FROM savings_due WHERE decision_no = '12/2026'") ==
              Money::rupiah(75'000));
        CHECK(fresh.user().name == "admin");
        CHECK(ledger::verify(fresh).findings.empty());
    }
    // The password is the same one.
    CHECK(code_of([&] {
              Books::open(f.folder / "new.sokoguru", {"siti", "falsch-falsch"}, f.clock);
          }) == Code::sign_in_failed);
    CHECK_NOTHROW(Books::open(f.folder / "new.sokoguru", {"siti", "rahasia-sekali"}, f.clock));
    CHECK(code_of([&] { Books::create_like(f.folder / "new.sokoguru", f.books); }) == Code::file_exists);
}
