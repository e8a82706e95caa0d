// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reports/sample_report.h"
#include "reports/render_table.h"
#include "reports/text_width.h"

using namespace sokoguru;
using namespace sokoguru::reports;

TEST_CASE("A list in the terminal: figures of the language at the right", "[reports]")
{
    CHECK("\n" + render_table(test::sample_list(), Texts(Language::indonesian)) == R"(
Daftar contoh
per 31 Desember 2026

No.   Nama               Masuk       Banyak     Jasa         Jumlah
───────────────────────────────────────────────────────────────────
0001  Siti "Ani", Dewi   29-02-2020   1.200    1,5 %   1.250.000
0002  =1+1               01-01-2021       0     12 %  -1.250.000,50
0003  Bagian A Bagian B  31-12-2022      -3  0,125 %           0
0004  北京 Nǵ
                                                      ─────────────
      Jumlah                                                  -0,50
                                                      ═════════════
)");
}

TEST_CASE("A statement in the terminal: levels, rules, parentheses", "[reports]")
{
    CHECK("\n" + render_table(test::sample_statement(), Texts(Language::english)) == R"(
Sample statement

Line                 2026        2025
─────────────────────────────────────
INCOME
  Interest     9,000,000   8,000,000
  Sales        1,000,000    (500,000)
              ───────────  ──────────
Total income  10,000,000   7,500,000
  Expenses    12,000,000   7,000,000
              ───────────  ──────────
SURPLUS       (2,000,000)    500,000
              ═══════════  ══════════
)");
}

TEST_CASE("A table gives way to a narrow terminal, its figures do not", "[reports]")
{
    const std::string table = render_table(test::sample_list(), Texts(Language::english), {60});
    CHECK_THAT(table, support::Contains("Siti \"Ani…") && support::Contains("-1,250,000.50"));
    std::size_t start = 0;
    for (std::size_t end = table.find('\n'); end != std::string::npos; start = end + 1, end = table.find('\n', start))
        CHECK(text_width(table.substr(start, end - start)) <= 60);
    // Nothing more to clip: wider than asked, but whole.
    CHECK_THAT(render_table(test::sample_list(), Texts(Language::english), {10}), support::Contains("-1,250,000.50"));
}

TEST_CASE("A heading runs over the empty cells beside it", "[reports]")
{
    Report report;
    report.title = verbatim("T");
    report.columns = {{"a", verbatim("A")}, {"b", verbatim("B"), ColumnKind::money}};
    report.rows = {{{std::string("A heading that is longer than its column"), {}}, RowStyle::heading},
                   {{std::string("x"), Money::rupiah(5)}}};
    report.notes = {verbatim("A note.")};
    CHECK(render_table(report, Texts()) ==
          "T\n\nA  B\n────\nA heading that is longer than its column\nx  5\n\nA note.\n");
}

TEST_CASE("A text cannot command the terminal", "[reports]")
{
    CHECK(one_line("a\x1B[2Jb\r\n\tc") == "a [2Jb   c");
    CHECK(one_line("a\xC2\x9B"
                   "2Jb") == "a 2Jb"); // the eight-bit form of the same
    CHECK(one_line("a\xC3") == "a\xEF\xBF\xBD");
}

TEST_CASE("The width of a text in a terminal", "[reports]")
{
    CHECK(text_width("Ratna") == 5);
    CHECK(text_width("Ng\xCC\x81") == 2);                           // a combining accent
    CHECK(text_width("北京") == 4);                                 // wide characters
    CHECK(text_width("ｱ한") == 3);                                  // halfwidth katakana, wide hangul
    CHECK(text_width("\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xAE") == 3); // a spacing vowel sign takes its place
    CHECK(text_width("\xF0\x9F\x98\x80") == 2);
    CHECK(text_width("\xC0\xAF") == 2);     // overlong: not UTF-8, a byte each
    CHECK(text_width("\xED\xA0\x80") == 3); // a surrogate
    CHECK(clip("Ratna Maulana", 6) == "Ratna…");
    CHECK(clip("Ratna", 5) == "Ratna");
    CHECK(clip("北京市", 4) == "北…");
    CHECK(clip("Ratna", 0) == "");
    CHECK(first_characters("北京市", 2) == "北京");
}
