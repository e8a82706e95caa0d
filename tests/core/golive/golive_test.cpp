// SPDX-License-Identifier: GPL-3.0-or-later
#include "golive/golive.h"

#include "support/catch.h"

#include "core/exchange/import_test.h"
#include "exchange/kinds.h"
#include "golive/objections.h"
#include "ledger/verify.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;
using support::movement;
using test::sample;

namespace {

namespace fs = std::filesystem;

exchange::ImportResult bring_in(Books& books, const char* kind, const exchange::ImportSource& list)
{
    return exchange::run_import(books, exchange::find_import(kind), list, {});
}

std::int64_t members_in(Books& books)
{
    return static_cast<std::int64_t>(members::all(books).size());
}

} // namespace

TEST_CASE("A trial is begun again with the same lists until it is sealed", "[golive]")
{
    test::ImportFixture f;
    f.books.set_setting("paper", "F4");
    CHECK(golive::status(f.books).is_trial());
    CHECK(bring_in(f.books, "members", sample("anggota.csv")).accepted);
    CHECK(bring_in(f.books, "loans", sample("pinjaman_berjalan.csv")).accepted);
    const fs::path opening = f.folder / "saldo.csv";
    fs::copy_file(sample("saldo_awal.csv"), opening);
    CHECK(bring_in(f.books, "opening", opening).accepted);
    CHECK_FALSE(bring_in(f.books, "members", sample("anggota_rusak.csv")).accepted); // not remembered
    const std::string head = ledger::head(f.books).hash;
    const auto members_before = members_in(f.books);
    CHECK(members_before > 0);
    golive::Status status = golive::status(f.books);
    REQUIRE(status.imports.size() == 3);
    CHECK(status.has_opening);
    CHECK(status.imports[2].kind == "opening");

    auto [fresh, aside] = golive::start_over(std::move(f.books));
    f.books = std::move(fresh);
    CHECK(f.books.path() == f.path);
    CHECK(aside.filename().string().starts_with("books.sokoguru.trial-20"));
    CHECK_FALSE(fs::exists(fs::path(f.path) += ".next"));
    CHECK(members_in(f.books) == 0);
    CHECK(f.books.setting("paper") == "F4");
    status = golive::status(f.books);
    CHECK(status.imports.empty());
    REQUIRE(status.to_repeat.size() == 3);
    {
        Books old = Books::open(aside, {}, f.clock);
        CHECK(ledger::head(old).hash == head);
        CHECK(ledger::verify(old).findings.empty());
    }

    // One of the files is gone: what stands before it comes in, the rest waits.
    const fs::path hidden = f.folder / "saldo-lain.csv";
    fs::rename(opening, hidden);
    auto repeated = golive::repeat_imports(f.books);
    REQUIRE(repeated.size() == 3);
    CHECK(repeated[1].result.accepted);
    REQUIRE(repeated[2].problem);
    CHECK(repeated[2].problem->code() == Code::file_not_found);
    CHECK(members_in(f.books) == members_before);
    CHECK(golive::status(f.books).to_repeat.size() == 1);
    fs::rename(hidden, opening);
    repeated = golive::repeat_imports(f.books);
    REQUIRE(repeated.size() == 1);
    CHECK(repeated[0].result.accepted);
    status = golive::status(f.books);
    CHECK(status.to_repeat.empty());
    CHECK(status.imports.size() == 3);
    CHECK(status.has_opening);
    CHECK(ledger::verify(f.books).findings.empty());

    golive::seal(f.books);
    status = golive::status(f.books);
    REQUIRE(status.sealed_on);
    CHECK(*status.sealed_on == f.clock.today());
    CHECK(status.sealed_by == "admin");
    CHECK(status.head == ledger::head(f.books).hash);
    CHECK(f.books.db().value<std::string>("SELECT subject_id FROM audit_event WHERE action = 'seal'") == status.head);
    CHECK(code_of([&] { golive::seal(f.books); }) == Code::golive_sealed);
    CHECK(code_of([&] { golive::start_over(std::move(f.books)); }) == Code::golive_sealed);
    f.books = Books::open(f.path, {}, f.clock);
    CHECK(golive::status(f.books).sealed_on);
    // The seal is not taken off past the core either.
    CHECK_FALSE(f.past_the_core("DELETE FROM setting WHERE key = 'golive.sealed'").empty());
}

TEST_CASE("Only the board seals and starts over", "[golive]")
{
    test::ImportFixture f;
    books::add_user(f.books, {"siti", "", books::Role::petugas, std::nullopt});
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {"siti", std::nullopt}, f.clock);
    CHECK(code_of([&] { golive::seal(f.books); }) == Code::not_permitted);
    CHECK(code_of([&] { golive::start_over(std::move(f.books)); }) == Code::not_permitted);
    f.books = Books::open(f.path, {"siti", std::nullopt}, f.clock);
    CHECK(f.books.user().name == "siti");
}

TEST_CASE("Starting over keeps passwords, officers and remembered columns", "[golive]")
{
    test::ImportFixture f;
    books::add_user(f.books, {"ketua", "", books::Role::pengurus, "rahasia-sekali"});
    {
        const Books closing = std::move(f.books);
    }
    f.books = Books::open(f.path, {"ketua", "rahasia-sekali"}, f.clock);
    exchange::ImportSource list = exchange::ImportSource::from_bytes("Kode;Orang;Sejak\n7;Siti;01-02-2019\n", "tempel");
    list.mapping = exchange::Mapping{1, {"member_no", "name", "joined"}};
    CHECK(bring_in(f.books, "members", list).accepted);
    auto started = golive::start_over(std::move(f.books));
    f.books = std::move(started.books);
    CHECK(f.books.user().name == "ketua");
    CHECK(f.books.db().value<std::int64_t>("SELECT count(*) FROM import_profile") == 1);
    // Pasted text is not kept; it is named and can be dropped.
    const auto repeated = golive::repeat_imports(f.books);
    REQUIRE(repeated.size() == 1);
    CHECK(repeated[0].problem->code() == Code::file_not_found);
    golive::drop_repeat(f.books, 0);
    CHECK(golive::status(f.books).to_repeat.empty());
    CHECK(ledger::verify(f.books).findings.empty());
    {
        const Books closing = std::move(f.books);
    }
    CHECK(code_of([&] { Books::open(f.path, {"ketua", "salah-salah"}, f.clock); }) == Code::sign_in_failed);
    f.books = Books::open(f.path, {"ketua", "rahasia-sekali"}, f.clock);
}

TEST_CASE("Objections are answered with a dated correction or a reason", "[golive]")
{
    test::ImportFixture f;
    f.member("0001", "Ani");
    const auto id = golive::object(f.books, "0001", make_date(2026, 1, 9), "Simpanan wajib kurang satu bulan");
    CHECK(code_of([&] { golive::object(f.books, "0001", make_date(2026, 1, 9), "  "); }) == Code::missing_value);
    CHECK(code_of([&] { golive::object(f.books, "9", make_date(2026, 1, 9), "x"); }) == Code::unknown_member);
    CHECK(code_of([&] { golive::answer(f.books, id, golive::ObjectionStatus::refused, " "); }) ==
          Code::reason_required);
    CHECK(code_of([&] { golive::answer(f.books, id, golive::ObjectionStatus::accepted, "", "BM/2026/01/0009"); }) ==
          Code::unknown_document);
    const auto posted = savings::deposit(f.books, movement("0001", "WAJIB", 5'000, make_date(2026, 1, 10)));
    golive::answer(f.books, id, golive::ObjectionStatus::accepted, "benar", posted.number);
    golive::object(f.books, "0001", make_date(2026, 1, 12), "Lagi");
    const auto list = golive::objections(f.books);
    REQUIRE(list.size() == 2);
    CHECK(list[0].status == golive::ObjectionStatus::open);
    CHECK(list[1].document_no == posted.number);
    CHECK(ledger::verify(f.books).findings.empty());
}
