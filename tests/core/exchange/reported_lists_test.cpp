// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees on the spreadsheet's screen is what is read; where it cannot be, the cell is named. The lists and
// what is right for them: tests/data/reports/README.md.
#include <algorithm>

#include "support/catch.h"

#include "core/exchange/import_test.h"
#include "exchange/import_collective.h"
#include "exchange/import_journal.h"
#include "exchange/import_loans.h"
#include "exchange/import_members.h"
#include "exchange/national_id.h"
#include "exchange/xlsx_numbers.h"
#include "loans/contract.h"
#include "members/members.h"
#include "savings/savings.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;
using test::Brief;

namespace {

std::filesystem::path reported(const std::string& name)
{
    return std::filesystem::path(TEST_DATA) / "reports" / name;
}

struct Reported : test::ImportFixture {
    ImportResult members(const std::string& name) { return import_members(books, reported(name)); }
    /// The four members that the collective lists are about.
    void four() { REQUIRE(members("empat_anggota.xlsx").accepted); }
    ImportResult collective(const std::string& name)
    {
        return import_collective(books, reported(name), {make_date(2026, 1, 31), "1110", "", ""});
    }
    Money compulsory(const char* member)
    {
        return savings::balance(books, members::by_number(books, member).id, savings::product(books, "WAJIB"),
                                make_date(2026, 12, 31));
    }
};

} // namespace

TEST_CASE("An error of the spreadsheet is no member's name", "[exchange]")
{
    Reported f;
    const ImportResult result = f.members("anggota_na.xlsx");
    CHECK_FALSE(result.accepted);
    // B2 #N/A, F2 #REF!, D3 #N/A.
    CHECK(brief(result) == Brief{"2 name bad-value", "2 bank_account bad-value", "3 unit bad-value"});
}

TEST_CASE("Hidden rows are read and said", "[exchange]")
{
    Reported f;
    const ImportResult result = f.members("anggota_tersembunyi.xlsx");
    CHECK(result.accepted);
    CHECK(brief(result) == Brief{"warning 4 - hidden-rows"});
    CHECK(result.issues.front().code == Code::hidden_rows);
}

TEST_CASE("The sheet that was open is read, and named with the others", "[exchange]")
{
    Reported f;
    f.four();
    const ImportResult result = f.collective("simpanan_wajib_2026.xlsx");
    REQUIRE(result.accepted);
    CHECK(f.compulsory("A-001") == Money::rupiah(75'000));
    CHECK(brief(result) == Brief{"warning 0 - which-sheet"});
    CHECK(result.issues.front().code == Code::which_sheet);
    CHECK(std::get<std::string>(result.issues.front().args[1]) == "Maret");
    // A cover in front says where the list may be.
    const Brief cover = brief(f.members("sampul_dulu.xlsx"));
    CHECK(std::count(cover.begin(), cover.end(), "warning 0 - which-sheet") == 1);
}

TEST_CASE("A percentage is what the cell shows", "[exchange]")
{
    CHECK(format_of_code("0.00%").kind == NumberFormat::Kind::percent);
    bool is_date = true;
    CHECK(show_number("0.01", format_of_code("0.00%"), false, is_date) == "1%");
    CHECK(show_number("1.4999999999999999E-2", format_of_code("0.00%"), false, is_date) == "1.5%");
    CHECK_FALSE(is_date);
    Reported f;
    f.four();
    const ImportResult result = import_loans(f.books, reported("pinjaman_persen.xlsx"), make_date(2025, 12, 31));
    REQUIRE(result.accepted);
    CHECK(loans::by_number(f.books, "P-101").terms.rate == Rate::parse("1"));
}

TEST_CASE("A list ends at its total, whatever stands below it", "[exchange]")
{
    for (const char* const name : {"potongan_ttd.xlsx", "jumlah_lalu_ttd.xlsx"}) {
        CAPTURE(name);
        Reported f;
        f.four();
        const ImportResult result = f.collective(name);
        CHECK(result.accepted);
        CHECK(f.compulsory("A-001") == Money::rupiah(50'000));
        const Brief said = brief(result);
        REQUIRE(said.size() == 1);
        CHECK_THAT(said.front(), support::EndsWith("rows-after-total"));
    }
    // A sum in the middle ends nothing: Budi is not lost.
    Reported f;
    const auto list = f.list("no anggota;nama;tgl masuk\n1;Ani;01/02/2020\n;Jumlah bagian;\n2;Budi;01/02/2020\n");
    CHECK_FALSE(import_members(f.books, list).accepted);
}

TEST_CASE("Years of two digits are not guessed", "[exchange]")
{
    Reported f;
    const ImportResult result = f.members("anggota_2digit.csv");
    CHECK_FALSE(result.accepted);
    REQUIRE_FALSE(result.issues.empty());
    for (const Issue& issue : result.issues)
        CHECK(issue.code == Code::two_digit_year);
}

TEST_CASE("Rows of one reference stand together", "[exchange]")
{
    Reported f;
    for (const char* const name : {"d_tidak_berurutan.csv", "d2_tidak_berurutan_seimbang.csv"}) {
        CAPTURE(name);
        const Brief said = brief(import_journal(f.books, reported(name)));
        CHECK(std::count_if(said.begin(), said.end(),
                            [](const std::string& one) { return one.ends_with("rows-apart"); }) > 0);
        CHECK(std::count_if(said.begin(), said.end(),
                            [](const std::string& one) { return one.ends_with("duplicate-ref"); }) == 0);
    }
}

TEST_CASE("Numbers that a spreadsheet shortened are refused in every column of numbers", "[exchange]")
{
    Reported f;
    CHECK(brief(f.members("anggota_eksponen.csv")) ==
          Brief{"2 employee_no damaged-number", "2 phone damaged-number", "2 bank_account damaged-number"});
    // 1.2345678901234567E15 has kept 15 of its digits.
    CHECK(brief(f.members("anggota_angka.xlsx")) == Brief{"2 bank_account damaged-number"});
    CHECK(f.members("anggota_angka.xlsx").issues.front().code == Code::damaged_number);
    CHECK(is_shortened_number({"6,28123E+11", false}));
    CHECK_FALSE(is_shortened_number({"E15", false}));
    CHECK_FALSE(is_shortened_number({"K-1234", false}));
    CHECK_FALSE(is_shortened_number({"081200000002", false}));
}

TEST_CASE("Short numbers under NIK are asked about once", "[exchange]")
{
    Reported f;
    CHECK(brief(f.members("nik_karyawan.xlsx")) == Brief{"1 national_id which-number"});
    CHECK(f.members("nik_karyawan.xlsx").issues.front().code == Code::which_number);
}

TEST_CASE("An identity card that says otherwise is warned of", "[exchange]")
{
    Reported f;
    // 3216 05 540978 0008: born on 14 (54 - 40) September 1978, a woman.
    const auto list = f.list("no anggota;nama;tgl masuk;nik ktp;tgl lahir;jk\n"
                             "1;Ani;01/02/2020;3216055409780008;14/09/1978;P\n"
                             "2;Budi;01/02/2020;3216051409780009;15/09/1978;L\n"
                             "3;Citra;01/02/2020;3216051409780010;14/09/1978;P\n");
    const ImportResult result = import_members(f.books, list);
    CHECK(result.accepted);
    CHECK(brief(result) == Brief{"warning 3 birth_date identity-differs", "warning 4 gender identity-differs"});
    CHECK(result.issues.front().code == Code::identity_differs);
}

TEST_CASE("Files in the clothes of a workbook are called by their name", "[exchange]")
{
    const auto said = [](const std::string& bytes) {
        return support::code_of([&] { read_table(bytes, "daftar.xls"); });
    };
    CHECK(said("<html><body><table><tr><td>No Anggota</td></tr></table></body></html>") == Code::other_format);
    CHECK(said("\xEF\xBB\xBF  <TABLE border=1><tr><td>x</td></tr></TABLE>") == Code::other_format);
    CHECK(said("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>") ==
          Code::other_format);
    CHECK(said("<?xml version=\"1.0\"?><office:document "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>") == Code::other_format);
    CHECK(said(std::string("PK\x03\x04", 4) + std::string(26, '\0') +
               "mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK") == Code::other_format);
    // A list is a list, whatever sign it begins with.
    CHECK_FALSE(said("<nama>;jumlah\nAni;1\n"));
}

TEST_CASE("A formula that was never calculated is no empty cell", "[exchange]")
{
    Reported f;
    // B2 has no result; D3 has the empty text for one.
    CHECK(brief(f.members("rumus_tanpa_hasil.xlsx")) == Brief{"2 name formula-without-result"});
    CHECK(f.members("rumus_tanpa_hasil.xlsx").issues.front().code == Code::formula_without_result);
}

TEST_CASE("Days that all carry the same time are asked about", "[exchange]")
{
    Reported f;
    const ImportResult result = f.members("jam_17.xlsx");
    CHECK(result.accepted);
    CHECK(brief(result) == Brief{"warning 1 joined shifted-days"});
    CHECK(result.issues.front().code == Code::shifted_days);
    CHECK(std::get<std::string>(result.issues.front().args[1]) == "17:00:00");
}
