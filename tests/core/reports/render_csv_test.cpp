// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <fstream>
#include <sstream>

#include "core/reports/sample_report.h"
#include "reports/render_csv.h"

using namespace sokoguru;
using namespace sokoguru::reports;

TEST_CASE("A list in csv carries its lines in the plain form", "[reports]")
{
    CHECK(render_csv(test::sample_list(), Texts(Language::indonesian)) ==
          "member_no,name,joined,count,rate,amount,id\n"
          "0001,\"Siti \"\"Ani\"\", Dewi\",2020-02-29,1200,1.5,1250000,7\n"
          "0002,'=1+1,2021-01-01,0,12,-1250000.50,7\n"
          "0003,\"Bagian A\nBagian B\",2022-12-31,-3,0.125,0,7\n"
          "0004,北京 Ng\xCC\x81,,,,,\n");
}

TEST_CASE("A statement in csv carries all its rows, its texts in the language", "[reports]")
{
    CHECK(render_csv(test::sample_statement(), Texts(Language::english)) ==
          "line,label,style,level,amount,compare\n"
          "income,INCOME,heading,0,,\n"
          "interest,Interest,line,1,9000000,8000000\n"
          "sales,Sales,line,1,1000000,-500000\n"
          "total-income,Total income,subtotal,0,10000000,7500000\n"
          "expense,Expenses,line,1,12000000,7000000\n"
          "surplus,SURPLUS,total,0,-2000000,500000\n");
    CHECK_THAT(render_csv(test::sample_statement(), Texts(Language::indonesian)),
               support::Contains("interest,Jasa pinjaman,line,1,9000000,8000000\n"));
}

TEST_CASE("A column key that is data cannot become a formula", "[reports]")
{
    Report report;
    report.columns = {{"=EVIL", verbatim("x")}};
    CHECK(render_csv(report, Texts()) == "'=EVIL\n");
}

TEST_CASE("the form for Indonesian spreadsheets has semicolons and decimal commas", "[reports]")
{
    // As above; a text with a semicolon is quoted there, one with a comma need not be. The form is chosen and does not
    // hang on the language.
    for (const Language language : {Language::indonesian, Language::english})
        CHECK(render_csv(test::sample_list(), Texts(language), CsvForm::commas) ==
              "\xEF\xBB\xBFmember_no;name;joined;count;rate;amount;id\n"
              "0001;\"Siti \"\"Ani\"\", Dewi\";2020-02-29;1200;1,5;1250000;7\n"
              "0002;'=1+1;2021-01-01;0;12;-1250000,50;7\n"
              "0003;\"Bagian A\nBagian B\";2022-12-31;-3;0,125;0;7\n"
              "0004;北京 Ng\xCC\x81;;;;;\n");
    // The file that tests/spreadsheets/copied_figures.py opens in LibreOffice.
    std::ifstream in(TEST_DATA "/copied/commas.csv", std::ios::binary);
    std::stringstream file;
    file << in.rdbuf();
    CHECK(render_csv(test::sample_list(), Texts(), CsvForm::commas) == file.str());
    Report report;
    report.columns = {{"a", verbatim("a")}, {"b", verbatim("b")}};
    Row row;
    row.cells = {std::string("x;y"), std::string("x,y")};
    report.rows.push_back(row);
    CHECK(render_csv(report, Texts(), CsvForm::commas) == "\xEF\xBB\xBF"
                                                          "a;b\n\"x;y\";x,y\n");
    CHECK(render_csv(report, Texts()) == "a,b\nx;y,\"x,y\"\n");
}
