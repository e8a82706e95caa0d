// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/member_statement.h"

#include "support/catch.h"

#include "base/error.h"
#include "print/pdf_text.h"
#include "print/sample.h"

using namespace sokoguru;
using print::Paper;
using support::Contains;

namespace {

print::StatementSource once(const reports::MemberStatement& statement)
{
    return [statement, done = false]() mutable -> std::optional<reports::MemberStatement> {
        if (std::exchange(done, true)) return std::nullopt;
        return statement;
    };
}

/// Every word inside the page, none in the outer 5 mm; the draft's mark runs across and is left out.
void check_inside(const std::filesystem::path& file, const std::string& mark)
{
    const double edge = 14;
    for (const pdf::Word& word : pdf::words(file)) {
        if (mark.find(word.text) != std::string::npos) continue;
        INFO(word.text << " on page " << word.page);
        CHECK(word.left >= edge);
        CHECK(word.right <= word.page_width - edge);
        CHECK(word.top >= edge);
        CHECK(word.bottom <= word.page_height - edge);
    }
}

} // namespace

TEST_CASE("a member's year is one page with name, sums, page number and fingerprint", "[print]")
{
    const pdf::Folder folder;
    for (const Paper paper : {Paper::a4, Paper::f4}) {
        const auto file = folder / "statement.pdf";
        REQUIRE(print::print_statements(file, sample::stationery(Language::english, paper),
                                        once(sample::statement())) == 1);
        const auto pages = pdf::pages(file);
        REQUIRE(pages.size() == 1);
        // 100.000 + 6.000.000 + 1.046.775, in the numbers of the language
        CHECK_THAT(pages[0], Contains("Dewi Lestari Handayani") && Contains("Rp 7,146,775") &&
                                 Contains("Page 1 of 1") && Contains("3f2a 90c1 77de 0b4e") &&
                                 Contains("48,213 entries") && Contains("3216••••••••0004") &&
                                 Contains("27 January 2026"));
        check_inside(file, "");
    }
}

TEST_CASE("the statement follows the language", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "statement.pdf";
    print::print_statements(file, sample::stationery(Language::indonesian, Paper::f4), once(sample::statement()));
    const std::string text = pdf::text(file);
    CHECK_THAT(text, Contains("Halaman 1 dari 1") && Contains("Rp 7.146.775") && Contains("Nomor anggota") &&
                         Contains("27 Januari 2026") && Contains("Simpanan (Rp)"));
    CHECK_THAT(text, !Contains("Savings"));
}

TEST_CASE("long names and large sums do not break the statement", "[print]")
{
    const pdf::Folder folder;
    for (const Language language : {Language::indonesian, Language::english}) {
        const auto file = folder / "extreme.pdf";
        print::print_statements(file, sample::wide_stationery(language, Paper::a4), once(sample::extreme_statement()));
        const auto pages = pdf::pages(file);
        REQUIRE(pages.size() > 2);
        const std::string last = (language == Language::english ? "Page " : "Halaman ") + std::to_string(pages.size());
        CHECK_THAT(pages.back(), Contains(last));
        CHECK_THAT(pages.front(), Contains("Syarifuddin S.E."));
        // Figures are complete however large.
        CHECK_THAT(pages.front(),
                   Contains(language == Language::english ? "999,999,999,999,999.99" : "999.999.999.999.999,99"));
        // An undecided surplus marks every page.
        for (const std::string& page : pages)
            CHECK_THAT(page, Contains(language == Language::english ? "DRAFT" : "RANCANGAN"));
        check_inside(file, "DRAFT RANCANGAN not yet approved by the members' &apos;meeting belum disahkan RAT – &#39;");
    }
}

TEST_CASE("all members in one file, each numbered for itself", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "all.pdf";
    int made = 0;
    const int printed = print::print_statements(file, sample::stationery(Language::english, Paper::a4),
                                                [&]() -> std::optional<reports::MemberStatement> {
                                                    if (made == 30) return std::nullopt;
                                                    return sample::statement(++made);
                                                });
    CHECK(printed == 30);
    const auto pages = pdf::pages(file);
    REQUIRE(pages.size() == 30);
    CHECK_THAT(pages[29], Contains("A-030") && Contains("Page 1 of 1"));
}

TEST_CASE("nothing to print and nowhere to print are refused", "[print]")
{
    const pdf::Folder folder;
    const auto nobody = [] { return std::optional<reports::MemberStatement>(); };
    const auto stationery = sample::stationery(Language::english, Paper::a4);
    CHECK_THROWS_WITH(print::print_statements(folder / "none.pdf", stationery, nobody), Contains("no-data"));
    CHECK_FALSE(std::filesystem::exists(folder / "none.pdf"));
    CHECK_THROWS_WITH(print::print_statements(folder / "no/such/folder.pdf", stationery, once(sample::statement())),
                      Contains("cannot-write"));
}

TEST_CASE("an interrupted print leaves the old file", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "old.pdf";
    const auto stationery = sample::stationery(Language::english, Paper::a4);
    print::print_statements(file, stationery, once(sample::statement()));
    const auto size = std::filesystem::file_size(file);
    int made = 0;
    CHECK_THROWS_AS(print::print_statements(file, stationery,
                                            [&]() -> std::optional<reports::MemberStatement> {
                                                if (++made > 3)
                                                    throw Error(Code::disk_error, {std::string("x"), std::string("y")});
                                                return sample::statement(made);
                                            }),
                    Error);
    CHECK(std::filesystem::file_size(file) == size);
}

TEST_CASE("a statement tells a corrected document below its movements", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "corrected.pdf";
    reports::MemberStatement corrected = sample::statement();
    corrected.savings.front().reversed.push_back({base::make_date(2026, 3, 2), "BKM/2026/03/0007",
                                                  Money::rupiah(500'000), base::make_date(2026, 3, 4),
                                                  "BM/2026/03/0001", "BKM/2026/03/0012"});
    print::print_statements(file, sample::stationery(Language::indonesian, Paper::a4), once(corrected));
    const std::string text = pdf::text(file);
    CHECK_THAT(text, Contains("Rp 500.000, keliru; dibatalkan") && Contains("BKM/2026/03/0012"));
}

TEST_CASE("a heading of the statement never stands alone at the foot of a page", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "statement.pdf";
    int turned = 0;
    // A row more each time, so that every place on the page comes up.
    for (int rows = 14; rows < 40; ++rows) {
        reports::MemberStatement statement = sample::statement();
        auto& movements = statement.savings.back().movements;
        for (int i = 0; i < rows; ++i)
            movements.push_back(movements.back());
        print::print_statements(file, sample::stationery(Language::english, Paper::a4), once(statement));
        const auto pages = pdf::pages(file);
        turned += pages.size() > 1 ? 1 : 0;
        for (const std::string& page : pages) {
            INFO(rows);
            CHECK((page.find("Loans (Rp)") == std::string::npos) == (page.find("PJ-2024-0112") == std::string::npos));
            CHECK((page.find("Share of the surplus 2024 (Rp)") == std::string::npos) ==
                  (page.find("183,400") == std::string::npos));
        }
    }
    CHECK(turned > 10);
}

TEST_CASE("a long memo takes a second line of the statement at the same size", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "statement.pdf";
    reports::MemberStatement statement = sample::statement();
    statement.savings.back().movements.back().memo = "Pemindahan dari simpanan berjangka Surya Gilang Rahayu Wijaya";
    print::print_statements(file, sample::stationery(Language::english, Paper::a4), once(statement));
    double usual = 0;
    double last = 0;
    double sum_right = 0;
    double due_left = 0;
    for (const pdf::Word& word : pdf::words(file)) {
        if (word.text == "Opening") usual = word.bottom - word.top;
        if (word.text == "Wijaya") last = word.bottom - word.top;
        if (word.text == "5,250,000") sum_right = word.right;
        if (word.text == "27-01-2026") due_left = word.left;
    }
    CHECK(last == Approx(usual).margin(0.05)); // there, and no smaller
    CHECK(due_left - sum_right > 12);
}

TEST_CASE("a statement prints what was paid of a loan, also of one that was paid off", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "loans.pdf";
    reports::MemberStatement statement = sample::statement();
    const auto rp = [](std::int64_t amount) { return Money::rupiah(amount); };
    statement.loans.push_back(
        {"PJ-2024-0007", "Pinjaman Barang", base::make_date(2024, 9, 15), rp(4'500'000), {}, {}, {}, {}});
    statement.loans.back().opening = rp(2'187'500);
    statement.loans.back().movements = {
        {base::make_date(2025, 3, 5), "BKM/2025/03/0002", "Pelunasan", {}, rp(2'187'500), rp(25'000), {}, {}}};
    print::print_statements(file, sample::stationery(Language::english, Paper::a4), once(statement));
    const std::string text = pdf::text(file);
    // Opening 2,187,500, paid off with 2,187,500 + 25,000: nothing is left.
    CHECK_THAT(text, Contains("Loan payments (Rp)") && Contains("PJ-2024-0007 · Pinjaman Barang") &&
                         Contains("2,187,500") && Contains("25,000") && Contains("BKM/2025/03/0002"));
    // The open loans stand in their own table, where the other one is not.
    CHECK_THAT(text, Contains("PJ-2024-0112") && !Contains("All loans"));
    check_inside(file, "");
}
