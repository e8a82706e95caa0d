// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_reader.h"

#include "support/catch.h"
#include <filesystem>
#include <fstream>
#include <sstream>
#include <xlsxwriter.h>
#include <zip.h>

#include "base/error.h"
#include "exchange/xlsx_numbers.h"

using namespace sokoguru;
using namespace sokoguru::exchange;

namespace {

namespace fs = std::filesystem;

/// A path in the temporary folder that is gone when the test ends.
struct TemporaryFile {
    fs::path path = fs::temp_directory_path() / ("sokoguru-xlsx-test-" + std::to_string(::rand()) + ".xlsx");
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
};

std::string bytes_of(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// A workbook made by hand from a sheet's rows, for what no writer would write.
std::string workbook_of(const std::string& sheet_data, const std::string& prologue = "", const std::string& styles = "",
                        bool since_1904 = false)
{
    const TemporaryFile file;
    int failure = 0;
    zip_t* archive = zip_open(file.path.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &failure);
    REQUIRE(archive != nullptr);
    const std::string relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::vector<std::pair<std::string, std::string>> parts = {
        {"xl/workbook.xml", "<workbook xmlns:r=\"" + relationship + "\"><workbookPr date1904=\"" +
                                (since_1904 ? "1" : "0") +
                                "\"/><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                                       "<Relationship Id=\"r2\" Target=\"/xl/styles.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", prologue + "<worksheet><sheetData>" + sheet_data + "</sheetData></worksheet>"},
    };
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
    REQUIRE(zip_close(archive) == 0);
    return bytes_of(file.path);
}

Error refusal(const std::string& bytes)
{
    try {
        read_table(bytes, "list.xlsx");
    } catch (const Error& error) {
        return error;
    }
    return Error(Code::internal);
}

} // namespace

TEST_CASE("A workbook of libxlsxwriter is read as it was written", "[exchange]")
{
    const TemporaryFile file;
    lxw_workbook* book = workbook_new(file.path.string().c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Anggota");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    worksheet_write_string(sheet, 2, 0, "No Anggota", nullptr);
    worksheet_write_string(sheet, 2, 1, "Tgl Masuk", nullptr);
    worksheet_write_string(sheet, 3, 0, "0001", nullptr);
    lxw_datetime day = {2020, 2, 12, 0, 0, 0};
    worksheet_write_datetime(sheet, 3, 1, &day, date);
    worksheet_write_number(sheet, 3, 2, 1250000.5, nullptr);
    worksheet_write_formula_num(sheet, 3, 3, "=C4*2", nullptr, 2501001);
    worksheet_write_boolean(sheet, 3, 4, 1, nullptr);
    worksheet_write_string(sheet, 3, 6, "'=1+1 & <b> \u20AC\n_x0041_", nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const Table table = read_table(file.path);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 3);
    const Row& row = table.rows[1];
    CHECK(row.number == 4);
    CHECK(row.at(0).text == "0001");
    CHECK_FALSE(row.at(0).numeric);
    CHECK(row.at(1).text == "2020-02-12");
    CHECK_FALSE(row.at(1).numeric);
    CHECK(row.at(2).text == "1250000.5");
    CHECK(row.at(2).numeric);
    CHECK(row.at(3).text == "2501001");
    CHECK(row.at(4).text == "TRUE");
    CHECK(row.at(5).text.empty());
    CHECK(row.at(6).text == "=1+1 & <b> \u20AC\n_x0041_");
}

TEST_CASE("A workbook of openpyxl is read from its first visible sheet", "[exchange]")
{
    const Table table = read_table(fs::path(TEST_DATA) / "openpyxl.xlsx");
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[0].at(0).text == "DAFTAR ANGGOTA");
    CHECK(table.rows[1].number == 3);
    const Row& first = table.rows[2];
    CHECK(first.at(0).text == "0001"); // the number 1 in the format 0000
    CHECK(first.at(3).text == "2020-02-12");
    CHECK(first.at(4).text == "1250000.5");
    const Row& second = table.rows[3];
    CHECK(second.at(1).text == "D\u00e9d\u00e9 <\u00d1o\u00f1o> & Co");
    CHECK(second.at(2).numeric);
    CHECK(second.at(3).text == "2013-09-14 07:30:00");
    CHECK(second.at(4).text == "0.3"); // 0.1 + 0.2 without the binary noise
    CHECK(table.rows[4].number == 8);
    CHECK(table.rows[4].at(1).text == "=SUM(A1)");
}

TEST_CASE("Serial numbers become dates in both systems", "[exchange]")
{
    CHECK(date_of_serial(1, false) == "1900-01-01");
    CHECK(date_of_serial(59, false) == "1900-02-28");
    CHECK(date_of_serial(60, false) == "1900-02-29"); // Lotus' day that never was: refused later as a date
    CHECK(date_of_serial(61, false) == "1900-03-01");
    CHECK(date_of_serial(46022, false) == "2025-12-31"); // =DATE(2025,12,31)
    CHECK(date_of_serial(46022 - 1462, true) == "2025-12-31");
    CHECK(date_of_serial(0.75, false) == "18:00:00");
    CHECK(date_of_serial(46022.5, false) == "2025-12-31 12:00:00");
    CHECK(date_of_serial(46021.9999999, false) == "2025-12-31");
    CHECK(date_of_serial(-1, false).empty());
    CHECK(date_of_serial(1e300, false).empty());
}

TEST_CASE("Formats tell dates from numbers", "[exchange]")
{
    using Kind = NumberFormat::Kind;
    for (const char* code : {"dd/mm/yyyy", "d-mmm-yy", "[$-421]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "mmmm", "DD/MM/YYYY"})
        CHECK(format_of_code(code).kind == Kind::date);
    for (const char* code :
         {"General", "#,##0.00", "\"Rp\" #,##0", "[Red]0;-0", "0\" hari\"", "_(* #,##0_)", "[>5]0.0"})
        CHECK(format_of_code(code).kind == Kind::plain);
    for (const char* code : {"h:mm", "[h]:mm:ss", "mm:ss.0"})
        CHECK(format_of_code(code).kind == Kind::time);
    CHECK(format_of_code("0000").digits == 4);
    CHECK(plain_number("1.25E6") == "1250000");
    CHECK(plain_number("0.30000000000000004") == "0.3");
    CHECK(plain_number("3216110507900001") == "3216110507900000"); // 15 digits are all there is
    CHECK(plain_number("-0") == "0");
    CHECK(plain_number("nan").empty());
    // More digits than a cell can hold, and none a person would see.
    CHECK(plain_number("1e-100").empty());
    CHECK(plain_number("4.9E-324").empty());
    CHECK(plain_number("1e300").empty());
    CHECK(plain_number("1e999").empty());
}

TEST_CASE("Cells without references, with prefixes, runs and the 1904 system", "[exchange]")
{
    const std::string styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const std::string rows = "<x:row xmlns:x=\"m\"><x:c t=\"inlineStr\"><x:is><x:r><x:t>Si</x:t></x:r><x:r><x:t>ti"
                             "</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c s=\"1\"><x:v>44560</x:v></x:c>"
                             "<x:c t=\"s\"><x:v>99</x:v></x:c><x:c t=\"e\"><x:v>#N/A</x:v></x:c></x:row>";
    const Table table = read_table(workbook_of(rows, "", styles, true), "a.xlsx");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].number == 1);
    CHECK(table.rows[0].at(0).text == "Siti");
    CHECK(table.rows[0].at(1).text == "2025-12-31");
    CHECK(table.rows[0].at(2).text.empty());
    CHECK(table.rows[0].at(3).text == "#N/A");
}

TEST_CASE("Bombs, document types and other archives are refused by name", "[exchange]")
{
    CHECK(refusal(workbook_of("<row><c><v>1</v></c></row>", "<!DOCTYPE a [<!ENTITY b \"c\">]>")).code() ==
          Code::unreadable_table);
    // 60 MB of one letter shrink to 60 kB.
    const std::string bomb = "<row><c t=\"str\"><v>" + std::string(60'000'000, 'a') + "</v></c></row>";
    CHECK(refusal(workbook_of(bomb)).code() == Code::table_too_large);
    CHECK(refusal(workbook_of("<row><c r=\"XFD1\"><v>1</v></c></row>")).code() == Code::table_too_large);
    CHECK(refusal(workbook_of("<row><c><v>1</v></row>")).code() == Code::unreadable_table);
    CHECK(refusal("PK\x03\x04 and nothing else").code() == Code::unreadable_table);
    const std::string whole = workbook_of("<row><c><v>1</v></c></row>");
    CHECK(read_table(whole, "a").rows.size() == 1);
    CHECK(refusal(whole.substr(0, whole.size() / 2)).code() == Code::unreadable_table);
}
