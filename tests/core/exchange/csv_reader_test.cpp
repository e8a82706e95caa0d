// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "support/catch.h"
#include <filesystem>
#include <fstream>

#include "base/error.h"

using namespace sokoguru;
using namespace sokoguru::exchange;

namespace {

std::vector<std::vector<std::string>> texts(const Table& table)
{
    std::vector<std::vector<std::string>> rows;
    for (const Row& row : table.rows) {
        rows.emplace_back();
        for (const RawCell& cell : row.cells)
            rows.back().push_back(cell.text);
    }
    return rows;
}

std::string utf16(const std::u16string& text, bool little, bool mark)
{
    std::string bytes;
    const auto put = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark) put(u'\xFEFF');
    for (const char16_t unit : text)
        put(unit);
    return bytes;
}

Code refusal(std::string_view bytes, const TableLimits& limits = {})
{
    try {
        read_table(bytes, "list.csv", limits);
    } catch (const Error& error) {
        return error.code();
    }
    return Code::internal;
}

} // namespace

TEST_CASE("A table is the same in every separator and encoding", "[exchange]")
{
    const std::vector<std::vector<std::string>> wanted = {{"No", "Nama"}, {"0001", "Siti Nurjanah – é"}};
    const std::string text = "No;Nama\r\n0001;Siti Nurjanah \u2013 \u00e9\r\n";
    const std::u16string wide = u"No;Nama\r\n0001;Siti Nurjanah \u2013 \u00e9\r\n";
    CHECK(texts(read_table(text, "a")) == wanted);
    CHECK(texts(read_table("\xEF\xBB\xBF" + text, "a")) == wanted);
    CHECK(texts(read_table("No;Nama\r\n0001;Siti Nurjanah \x96 \xE9\r\n", "a")) == wanted); // Windows-1252
    for (const bool little : {true, false})
        for (const bool mark : {true, false})
            CHECK(texts(read_table(utf16(wide, little, mark), "a")) == wanted);
    for (const char separator : {',', '\t'}) {
        std::string other = text;
        std::replace(other.begin(), other.end(), ';', separator);
        CHECK(texts(read_table(other, "a")) == wanted);
    }
    for (const char* end : {"\n", "\r"})
        CHECK(texts(read_table("No;Nama" + std::string(end) + "0001;Siti Nurjanah \u2013 \u00e9", "a")) == wanted);
}

TEST_CASE("Rows are counted as Excel shows them", "[exchange]")
{
    // Row 2 is blank, row 3 holds separators only, the cell in row 4 has two lines.
    const Table table = read_table("JUDUL;\r\n\r\n;;\r\na;\"b\r\nc\"\r\nd;e", "a");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].number == 1);
    CHECK(table.rows[1].number == 4);
    CHECK(table.rows[1].cells[1].text == "b\r\nc");
    CHECK(table.rows[2].number == 5);
    CHECK(table.rows[2].at(7).text.empty());
    // Excel hides the line that names the separator.
    const Table hinted = read_table("sep=|\r\na|b;c\r\n", "a");
    CHECK(hinted.rows[0].number == 1);
    CHECK(texts(hinted) == std::vector<std::vector<std::string>>{{"a", "b;c"}});
}

TEST_CASE("The separator is told from commas in amounts and titles", "[exchange]")
{
    CHECK(detect_separator("DAFTAR\n\nAkun;Debet\n1110;1.250.000,50\n1121;2,5\n") == ';');
    CHECK(detect_separator("Akun\tDebet\n1110\t1,250,000.50\n") == '\t');
    CHECK(detect_separator("account,debit\n1110,1250000.50\n1121,5\n") == ',');
    CHECK(detect_separator("name,address\n\"A; B\",x\nC,\"y; z\"\n") == ',');
    // As many commas as semicolons in every line.
    CHECK(detect_separator("a;b;c\n1110;1,250,000;3\n1121;2,250,000;3\n") == ';');
    CHECK(detect_separator("alone\n") == ',');
}

TEST_CASE("Quotes, and texts that would be formulas, come back as they were", "[exchange]")
{
    CHECK(texts(read_table("a,\"say \"\"yes\"\", he said\",\" x \"\n", "a")) ==
          std::vector<std::vector<std::string>>{{"a", "say \"yes\", he said", " x "}});
    CHECK(texts(read_table("'=1+1,''-x,'plain,'@x\n", "a")) ==
          std::vector<std::vector<std::string>>{{"=1+1", "'-x", "'plain", "@x"}});
}

TEST_CASE("A block may end anywhere", "[exchange]")
{
    // Longer than two blocks of the reader, with a two-byte letter at every possible place of the cut.
    std::string text = "no;nama\n";
    int lines = 0;
    while (text.size() < 600'000) {
        ++lines;
        text += std::to_string(lines) + ";é\u20AC" + std::string(static_cast<std::size_t>(lines % 7), 'x') + "\r\n";
    }
    const Table table = read_table(text, "a");
    REQUIRE(table.rows.size() == static_cast<std::size_t>(lines) + 1);
    for (int i = 1; i <= lines; ++i)
        REQUIRE(table.rows[static_cast<std::size_t>(i)].cells[1].text ==
                "é\u20AC" + std::string(static_cast<std::size_t>(i % 7), 'x'));
}

TEST_CASE("What is no table is refused by name", "[exchange]")
{
    using namespace std::string_literals;
    CHECK(refusal("a;b\nc;\0d\n"s) == Code::unreadable_table);
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 an old workbook") == Code::unreadable_table);
    CHECK(refusal("a;\"never closed\n" + std::string(200'000, 'x')) == Code::unreadable_table);
    CHECK(refusal("a\nb\nc\n", {100, 2, 10, 100}) == Code::table_too_large);
    CHECK(refusal("a,b,c\n", {100, 2, 2, 100}) == Code::table_too_large);
    CHECK(refusal(std::string(101, 'a'), {100, 2, 2, 200}) == Code::table_too_large);
    CHECK_THROWS_AS(read_table(std::filesystem::path("no such file.csv")), Error);
    CHECK_THROWS_AS(read_table(std::filesystem::temp_directory_path()), Error);
    CHECK(read_table("", "empty").rows.empty());
}

TEST_CASE("The sample lists are read as they are", "[exchange]")
{
    const Table table = read_table(std::filesystem::path(TEST_DATA) / "sample/anggota.csv");
    CHECK(table.source == "anggota.csv");
    REQUIRE(table.rows.size() == 42); // title, header, 40 members
    CHECK(table.rows[1].number == 3);
    CHECK(table.rows[2].cells[3].text == "3216110507900001");
}
