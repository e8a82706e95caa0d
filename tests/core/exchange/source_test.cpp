// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "exchange/columns.h"
#include "exchange/import_journal.h"
#include "exchange/import_log.h"
#include "exchange/import_members.h"
#include "exchange/import_opening.h"
#include "exchange/kinds.h"
#include "exchange/preview.h"
#include "import_test.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using support::code_of;
using test::brief;
using test::Brief;

namespace {

ImportSource pasted(const std::string& text)
{
    return ImportSource::from_bytes(text, "pasted");
}

} // namespace

TEST_CASE("What was pasted from a spreadsheet is read like a file", "[exchange]")
{
    test::ImportFixture f;
    const auto result =
        import_members(f.books, pasted("No Anggota\tNama\tTgl Masuk\n1\tSiti\t5/1/2020\n2\tAni\t2020-02-29\n"));
    CHECK(brief(result).empty());
    CHECK(result.rows == 2);
    CHECK(members::by_number(f.books, "2").joined == make_date(2020, 2, 29));
    // A journal too, which is streamed from a file.
    const auto journal = import_journal(
        f.books, pasted("ref;date;account;debit;credit\nA;2026-01-05;1110;5000;\nA;2026-01-05;7110;;5000\n"));
    CHECK(brief(journal).empty());
    CHECK(ledger::head(f.books).entries == 1);
    CHECK(brief(import_members(f.books, pasted("x"))) == Brief{"0 - no-header"});
}

TEST_CASE("Columns mean what somebody says they mean", "[exchange]")
{
    test::ImportFixture f;
    // `Kode` and `Sejak` are words the program does not know, and `Nama` stands over the work unit.
    ImportSource list = pasted("Daftar anggota\nKode;Orang;Nama;Sejak\n7;Siti;Produksi;01-02-2019\n");
    CHECK_FALSE(import_members(f.books, list).accepted);
    list.mapping = Mapping{2, {"member_no", "name", "unit", "joined"}};
    CHECK(brief(import_members(f.books, list)).empty());
    CHECK(members::by_number(f.books, "7").unit == "Produksi");
    // Without a header: the first row is a member.
    ImportSource bare = pasted("8;Budi;x;01-02-2019\n");
    bare.mapping = Mapping{0, {"member_no", "name", "", "joined"}};
    const auto result = import_members(f.books, bare);
    CHECK(brief(result).empty());
    CHECK(members::by_number(f.books, "8").unit.empty()); // an ignored column stays ignored
    // What cannot be: a required column left out, one meaning twice, a column that is none.
    bare.mapping = Mapping{0, {"member_no", "name", "name", ""}};
    CHECK(brief(import_members(f.books, bare)) == Brief{"0 name duplicate-column", "0 joined missing-column"});
    bare.mapping = Mapping{0, {"member_no", "name", "GONE", "joined"}};
    CHECK(brief(import_members(f.books, bare, {true})) ==
          Brief{"warning 0 - unknown-column", "1 member_no duplicate-member-no"});
}

TEST_CASE("Every kind of list is known by its name, with its columns", "[exchange]")
{
    test::ImportFixture f;
    std::vector<std::string> names;
    for (const ImportKind& kind : import_kinds()) {
        names.push_back(kind.name);
        INFO(kind.name);
        const auto columns = kind.columns(f.books);
        bool has_key = false;
        for (const ColumnSpec& column : columns) {
            has_key = has_key || column.name == kind.key;
            CHECK_FALSE(title_of(column.name).empty());
        }
        CHECK(has_key);
    }
    CHECK(names == std::vector<std::string>{"members", "loans", "opening", "collective", "history", "journal",
                                            "comparison", "compare-balances"});
    CHECK(code_of([] { find_import("gaji"); }) == Code::bad_option);
    CHECK(type_of("WAJIB") == ColumnType::amount);
    // What an import asks for is demanded.
    CHECK(code_of([&] { run_import(f.books, find_import("collective"), pasted("a;b\n"), {}); }) ==
          Code::missing_option);
}

TEST_CASE("A corrected mapping is remembered by the header words", "[exchange]")
{
    test::ImportFixture f;
    const ImportKind& members = find_import("members");
    ImportSource list = pasted("Kode;Orang;Sejak\n7;Siti;01-02-2019\n");
    list.mapping = Mapping{1, {"member_no", "name", "joined"}};
    ImportParameters dry;
    dry.dry_run = true;
    CHECK(run_import(f.books, members, list, dry).accepted);
    CHECK_FALSE(
        preview(f.books, members, pasted("Kode;Orang;Sejak\n8;Ani;x\n")).remembered); // a dry run teaches nothing
    CHECK(run_import(f.books, members, list, {}).accepted);
    // Below a title, in other capitals, in another month.
    const Preview again = preview(f.books, members, pasted("Februari\nKODE;orang;Sejak\n8;Ani;02-02-2019\n"));
    CHECK(again.remembered);
    CHECK(again.mapping == Mapping{2, {"member_no", "name", "joined"}});
    CHECK_FALSE(preview(f.books, find_import("opening"), pasted("Kode;Orang;Sejak\n8;Ani;x\n")).remembered);
    // A changed mind replaces it.
    list = pasted("Kode;Orang;Sejak\nSiti;9;01-02-2019\n");
    list.mapping = Mapping{1, {"name", "member_no", "joined"}};
    CHECK(run_import(f.books, members, list, {}).accepted);
    CHECK(preview(f.books, members, pasted("Kode;Orang;Sejak\n")).mapping.columns[0] == "name");
    CHECK(f.books.db().value<std::int64_t>("SELECT count(*) FROM import_profile") == 1);
}

TEST_CASE("The preview shows each raw cell beside what it is understood as", "[exchange]")
{
    test::ImportFixture f;
    f.member("0001", "Ani");
    const Preview shown = preview(f.books, find_import("opening"),
                                  pasted("Saldo awal\nAkun;No Anggota;Debet;Kredit;Warna\n"
                                         "1110;;1.250.000;;merah\n"
                                         "3110;0001;;1.250.000,00;\n"
                                         "9999;77;abc;;\n"));
    CHECK(shown.source == "pasted");
    CHECK(shown.mapping.header_row == 2);
    CHECK(shown.rows_in_all == 3);
    REQUIRE(shown.columns.size() == 5);
    CHECK(shown.columns[2].header == "Debet");
    CHECK(shown.columns[2].meaning == "debit");
    CHECK(shown.columns[4].meaning.empty());
    REQUIRE(shown.rows.size() == 3);
    const auto cell = [&](std::size_t row, std::size_t column) { return shown.rows.at(row).cells.at(column); };
    CHECK(cell(0, 2).raw == "1.250.000");
    CHECK(cell(0, 2).understood == base::LabelArg(Money::rupiah(1'250'000)));
    CHECK(cell(1, 3).understood == base::LabelArg(Money::rupiah(1'250'000)));
    CHECK(std::get<std::string>(*cell(1, 1).understood).find("Ani") != std::string::npos);
    CHECK(std::get<std::string>(*cell(0, 0).understood).starts_with("1110 "));
    CHECK_FALSE(cell(0, 1).understood);
    CHECK_FALSE(cell(0, 4).understood); // an unknown column is ignored
    CHECK(cell(2, 2).problem);
    CHECK(cell(2, 0).understood == base::LabelArg(std::string("9999"))); // whether there is one the import says
    CHECK(shown.rows[2].number == 5);
}

TEST_CASE("A long list's preview holds its first rows and those with issues", "[exchange]")
{
    test::ImportFixture f;
    std::string text = "member_no,name,joined\n";
    for (int i = 1; i <= 5'000; ++i)
        text += std::to_string(i) + ",X," + (i == 4'321 ? "2026-02-30" : "2026-01-05") + "\n";
    const ImportKind& members = find_import("members");
    ImportParameters dry;
    dry.dry_run = true;
    const ImportResult result = run_import(f.books, members, pasted(text), dry);
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues[0].row == 4'322); // the header is row 1
    const Preview shown = preview(f.books, members, pasted(text), {10, {4'322}});
    CHECK(shown.rows_in_all == 5'000);
    REQUIRE(shown.rows.size() == 11);
    CHECK(shown.rows.back().number == 4'322);
    CHECK(shown.rows.back().cells[2].problem);
}

TEST_CASE("A cancelled import leaves nothing", "[exchange]")
{
    test::ImportFixture f;
    std::string text = "member_no,name,joined\n";
    for (int i = 1; i <= 2'500; ++i)
        text += std::to_string(i) + ",X,2026-01-05\n";
    struct Cancelled {};
    std::int64_t reached = 0;
    ImportParameters parameters;
    parameters.progress = [&](std::int64_t done, std::int64_t total) {
        CHECK(total == 2'500);
        reached = done;
        if (done >= 2'000) throw Cancelled();
    };
    CHECK_THROWS_AS(run_import(f.books, find_import("members"), pasted(text), parameters), Cancelled);
    CHECK(reached == 2'000);
    CHECK(members::all(f.books).empty());
    CHECK(logged_imports(f.books, imports_key).empty());
}

TEST_CASE("A preview shows the sum below a list as left out", "[exchange]")
{
    test::ImportFixture f;
    const ImportSource list = pasted("No Anggota;Nama;Tgl Masuk\n1;Siti;5/1/2020\n2;Ani;5/1/2020\nJUMLAH;2 orang;\n");
    const Preview seen = preview(f.books, find_import("members"), list);
    REQUIRE(seen.rows.size() == 3);
    CHECK_FALSE(seen.rows[1].is_total);
    CHECK(seen.rows[2].is_total);
    CHECK(seen.rows_in_all == 2);
    for (const PreviewCell& cell : seen.rows[2].cells)
        CHECK_FALSE(cell.understood);
    CHECK(seen.rows[2].cells[0].raw == "JUMLAH");
}
