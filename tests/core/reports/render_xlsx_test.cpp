// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "core/reports/sample_report.h"
#include "reports/render_xlsx.h"
#include "storage/platform.h"

using namespace sokoguru;
using namespace sokoguru::reports;
namespace fs = std::filesystem;

namespace {

const Date written_on = base::make_date(2027, 1, 15);

/// Writes a workbook and has openpyxl, an independent reader, check it: read_xlsx.py prints one line a cell. A missing
/// Python or openpyxl fails the test.
std::string read_back(const Report& report, const Texts& texts)
{
    const fs::path folder =
        fs::temp_directory_path() / ("sokoguru-xlsx-" + std::to_string(storage::platform::process_id()));
    fs::create_directory(folder);
    write_xlsx(report, texts, written_on, folder / "report.xlsx");
    const std::string command = "/usr/bin/python3 '" TEST_DATA "/../core/reports/read_xlsx.py' '" +
                                (folder / "report.xlsx").string() + "' > '" + (folder / "cells.txt").string() + "'";
    const int status = std::system(command.c_str());
    std::ifstream in(folder / "cells.txt");
    const std::string cells((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 2); // no temporary files remain
    fs::remove_all(folder);
    INFO("needs /usr/bin/python3 with openpyxl (package python3-openpyxl)");
    REQUIRE(status == 0);
    return cells;
}

} // namespace

TEST_CASE("A list as a workbook: values are values, texts are texts", "[reports]")
{
    const std::string cells = read_back(test::sample_list(), Texts(Language::indonesian));
    // cell | type | value | cached value of a formula | number format
    for (const char* expected : {
             "sheet|Daftar contoh|freeze A5|landscape no|repeat 4:4|created 2027-01-15\n",
             "A1|s|Daftar contoh||bold\n",
             "A2|s|per 31 Desember 2026||\n",
             "A4|s|No.||bold\n",
             "F4|s|Jumlah||bold\n",
             "A5|s|0001||\n",
             "B5|s|Siti \"Ani\", Dewi||\n",
             "C5|d|2020-02-29||dd-mm-yyyy\n",
             "D5|n|1200||#,##0\n",
             "E5|n|0.015||0.00####%\n",
             "F5|n|1250000||#,##0.00\n",
             "B6|s|'=1+1||\n",
             "F6|n|-1250000.5||#,##0.00\n",
             "D7|n|-3||#,##0\n",
             "E7|n|0.00125||0.00####%\n",
             "B8|s|北京 Ng\xCC\x81||\n",
             "F9|f|=SUM(F5:F8)|-0.5|#,##0.00 bold\n",
         })
        CHECK_THAT(cells, support::Contains(expected));
    CHECK_THAT(cells, !support::Contains("G4|")); // a column for machines only
}

TEST_CASE("A workbook from a copy of the books says so in its first line", "[reports]")
{
    Report copy = test::sample_list();
    copy.mark = verbatim("LATIHAN");
    CHECK_THAT(read_back(copy, Texts(Language::indonesian)), support::Contains("A1|s|LATIHAN · Daftar contoh||bold\n"));
}

TEST_CASE("A statement as a workbook: subtotals are formulas", "[reports]")
{
    const std::string cells = read_back(test::sample_statement(), Texts(Language::english));
    for (const char* expected : {
             "A4|s|INCOME||bold\n",
             "B5|n|9000000||#,##0_);(#,##0)\n",
             "A7|s|Total income||bold\n",
             "B7|f|=B5+B6|10000000|#,##0_);(#,##0) bold\n",
             "C7|f|=C5+C6|7500000|#,##0_);(#,##0) bold\n",
             "B9|f|=B7-B8|-2000000|#,##0_);(#,##0) bold\n",
         })
        CHECK_THAT(cells, support::Contains(expected));
}

TEST_CASE("A total that is not the sum of its lines stays a number", "[reports]")
{
    Report report = test::sample_list();
    report.rows.back().cells[5] = Money::rupiah(77);
    CHECK_THAT(read_back(report, Texts()), support::Contains("F9|n|77||#,##0.00 bold\n"));
}

TEST_CASE("A wide report lies across, odd names make a workbook all the same", "[reports]")
{
    Report report;
    report.title = verbatim("a/b: [x] * ? \\ 'a title of more than thirty-one characters'");
    for (int i = 0; i < 14; ++i)
        report.columns.push_back({"c" + std::to_string(i), verbatim("Column"), ColumnKind::money});
    report.rows.push_back({std::vector<Cell>(14, Money::rupiah(1'000'000'000))});
    const std::string cells = read_back(report, Texts());
    CHECK_THAT(cells,
               support::Contains("sheet|a b   x         a title of more") && support::Contains("|landscape yes|"));
    report.title = verbatim("''");
    report.columns[0].kind = ColumnKind::text;
    report.rows[0].cells[0] = std::string("bell \x07, half \xC3, ") + std::string(40'000, 'x');
    CHECK_THAT(read_back(report, Texts()), support::Contains("sheet|Sokoguru|"));
}

TEST_CASE("A report that no sheet can hold is refused", "[reports]")
{
    Report report;
    report.name = "journal";
    report.rows.resize(1'048'576);
    try {
        write_xlsx(report, Texts(), written_on, fs::temp_directory_path() / "never.xlsx");
        FAIL("written");
    } catch (const Error& error) {
        CHECK(error.code() == Code::table_too_large);
    }
    CHECK_FALSE(fs::exists(fs::temp_directory_path() / "never.xlsx"));
}
