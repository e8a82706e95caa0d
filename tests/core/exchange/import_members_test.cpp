// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_members.h"

#include "support/catch.h"
#include <xlsxwriter.h>

#include "base/texts.h"
#include "import_test.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using test::brief;
using test::Brief;

TEST_CASE("Two members of one name are two, one national ID twice is a warning", "[exchange]")
{
    test::ImportFixture f;
    const auto list = f.list("No Anggota;Nama;No KTP;Tgl Masuk\n"
                             "0001;Siti Aminah;3216110507900001;12/02/2020\n"
                             "0002;Siti Aminah;3216110507900002;12/02/2020\n"
                             "0003;Siti A.;3216110507900001;12/02/2024\n");
    const ImportResult result = import_members(f.books, list);
    CHECK(brief(result) == Brief{"warning 4 national_id duplicate-national-id"});
    CHECK(result.accepted);
    CHECK(members::all(f.books).size() == 3);
    // In the register too: he rejoined.
    const auto rejoined = f.list("member_no,name,national_id,joined\n0004,Siti,3216110507900002,2025-01-01\n");
    CHECK(brief(import_members(f.books, rejoined)) == Brief{"warning 2 national_id duplicate-national-id"});
}

TEST_CASE("Every column of the register is read", "[exchange]")
{
    test::ImportFixture f;
    const auto list = f.list(
        "member_no,name,employee_no,national_id,unit,joined,birth_date,gender,address,phone,bank_account,heir,group\n"
        "7,\"Wijaya, Ratna\",K1,,QC,2020-01-31,1990-12-01,Perempuan,\"Jl. Melati 1\nBekasi\",'+62 812,BCA "
        "123,Budi,A\n");
    CHECK(brief(import_members(f.books, list)).empty());
    const members::Member member = members::by_number(f.books, "7");
    CHECK(member.name == "Wijaya, Ratna");
    CHECK(member.unit == "QC");
    CHECK(member.birth_date == base::make_date(1990, 12, 1));
    CHECK(member.gender == "female");
    CHECK(member.address == "Jl. Melati 1\nBekasi");
    CHECK(member.phone == "+62 812");
    CHECK(member.bank_account == "BCA 123");
    CHECK(member.heir == "Budi");
    CHECK(member.group == "A");
}

TEST_CASE("What a member list is refused for", "[exchange]")
{
    test::ImportFixture f;
    CHECK(brief(import_members(f.books, f.list("No Anggota;Nama;Tgl Masuk;Jenis Kelamin\n"
                                               ";Siti;1/1/2020;P\n"
                                               "2;;1/1/2020;x\n"
                                               "3;Budi;;L\n"))) ==
          Brief{"2 member_no missing-value", "3 name missing-value", "3 gender bad-value", "4 joined missing-value"});
    CHECK(brief(import_members(f.books, f.list("No Anggota;Nama\n1;Siti\n"))) == Brief{"1 joined missing-column"});
    CHECK(brief(import_members(f.books, f.list("No Anggota;Nama;Tgl Masuk\n"))) == Brief{"0 - empty-table"});
    CHECK(brief(import_members(f.books, f.list("a;b\n"))) == Brief{"0 - no-header"});
    const ImportResult rounded = import_members(f.books, f.list("No Anggota;Nama;Tgl Masuk;No KTP\n"
                                                                "1;Siti;1/1/2020;3216110507900010\n"
                                                                "2;Budi;1/1/2020;3216110507900020\n"));
    CHECK(brief(rounded) == Brief{"warning 1 national_id damaged-national-id"});
    CHECK(rounded.accepted);
}

TEST_CASE("What is wrong with a list is said in people's words", "[exchange]")
{
    test::ImportFixture f;
    const Texts say(Language::english);
    const auto messages = [&](const std::string& text) {
        std::vector<std::string> out;
        for (const Issue& issue : import_members(f.books, f.list(text)).issues)
            out.push_back(say(issue.message()));
        return out;
    };
    using Messages = std::vector<std::string>;
    CHECK(messages("No Anggota;Nama;Tgl Masuk\n;Siti;1/1/2020\n") == Messages{"Member no. is empty. Fill it in."});
    CHECK(messages("No Anggota;Nama\n1;Siti\n") ==
          Messages{"The column Joined on is missing. Add it, or name it as in the manual."});
    // Twice in the list is one thing, already in the books another.
    f.member("0007", "Ani");
    CHECK(messages("No Anggota;Nama;Tgl Masuk\n7;Siti;1/1/2020\n7;Budi;1/1/2020\n0007;Ani;1/1/2020\n") ==
          Messages{"Member number 7 is used twice in the list. Give each member a number of his own.",
                   "Member number 0007 is in the register already. Give each member a number of his own."});
    // Nothing at all is not a list without headings.
    for (const char* nothing : {"", "\n\n"}) {
        INFO(nothing);
        CHECK(brief(import_members(f.books, f.list(nothing))) == Brief{"0 - empty-table"});
    }
}

TEST_CASE("A workbook is read the same, and a national ID in a number cell is damaged", "[exchange]")
{
    test::ImportFixture f;
    const std::filesystem::path path = f.folder / "anggota.xlsx";
    lxw_workbook* book = workbook_new(path.string().c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_format* number = workbook_add_format(book);
    format_set_num_format(number, "0000");
    const char* headers[] = {"No Anggota", "Nama", "No KTP", "Tgl Masuk"};
    for (std::uint16_t column = 0; column < 4; ++column)
        worksheet_write_string(sheet, 1, column, headers[column], nullptr);
    lxw_datetime day = {2020, 2, 12, 0, 0, 0};
    for (std::uint32_t row = 2; row < 4; ++row) {
        worksheet_write_number(sheet, row, 0, row - 1, number);
        worksheet_write_string(sheet, row, 1, "Siti", nullptr);
        worksheet_write_datetime(sheet, row, 3, &day, date);
    }
    worksheet_write_string(sheet, 2, 2, "3216110507900001", nullptr);
    worksheet_write_number(sheet, 3, 2, 3216110507900002.0, nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const ImportResult result = import_members(f.books, path);
    CHECK(brief(result) == Brief{"4 national_id damaged-national-id"});
    CHECK(result.rows == 2);
    CHECK(Texts()(result.issues.at(0).message()).find("keeps only 15 digits") != std::string::npos);
}
