// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "books/copies.h"
#include "print/member_statement.h"
#include "print/pdf_text.h"
#include "print/receipt.h"
#include "print/report.h"
#include "print/sample.h"
#include "print/surplus.h"

using namespace sokoguru;
using print::Paper;
using reports::ReceiptKind;

namespace {

/// Paper of a copy of the sample's cooperative.
print::Stationery copy(Language language, const books::CopyMark& mark)
{
    const print::Stationery real = sample::stationery(language, Paper::f4);
    reports::Letterhead head = real.letterhead();
    const books::CopyWords words = books::copy_words(mark);
    head.mark = words.mark;
    head.mark_sentence = words.sentence;
    return print::Stationery(real.texts(), head, {1, std::string(64, 'a')}, Paper::f4);
}

int count(const std::string& text, const std::string& part)
{
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("every page printed from a practice copy says so, in black as well", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "copy.pdf";
    const auto practice = copy(Language::indonesian, {books::CopyKind::practice, {}, 0, {}});
    const auto check_pages = [&](int times) {
        for (const std::string& page : pdf::pages(file))
            CHECK(count(page, "LATIHAN") >= times);
    };
    // At its foot, in black; what lies across the page (and is turned) the text of a PDF does not give back whole.
    print::print_report(file, practice, sample::trial_balance());
    check_pages(1);
    print::print_surplus_book(file, practice, sample::surplus_book(300, true), std::nullopt);
    check_pages(1);
    for (const std::string& page : pdf::pages(file))
        CHECK(count(page, "RANCANGAN") >= 1);
    bool given = false;
    print::print_statements(file, practice, [&]() -> std::optional<reports::MemberStatement> {
        if (std::exchange(given, true)) return std::nullopt;
        return sample::extreme_statement();
    });
    check_pages(1);
    // Both parts of a sheet that is cut apart.
    print::print_receipt(file, practice, sample::receipt(ReceiptKind::cash_in), print::ReceiptForm::f4_third);
    check_pages(2);
    int slips = 0;
    print::print_surplus_slips(file, practice, [&]() -> std::optional<reports::SurplusSlip> {
        return ++slips > 2 ? std::nullopt : std::optional(sample::slip());
    });
    check_pages(2);
}

TEST_CASE("a reading copy's prints name its day, the books' own say nothing", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "copy.pdf";
    const books::CopyMark mark{books::CopyKind::reading, base::make_date(2026, 11, 21), 0, {}};
    print::print_report(file, copy(Language::english, mark), sample::trial_balance());
    for (const std::string& page : pdf::pages(file))
        CHECK(count(page, "21 November 2026") >= 1);
    print::print_report(file, copy(Language::english, {}), sample::trial_balance());
    CHECK(count(pdf::text(file), "COPY") + count(pdf::text(file), "PRACTICE") == 0);
}
