// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/error.h"
#include "print/pdf_text.h"
#include "print/receipt.h"
#include "print/report.h"
#include "print/sample.h"
#include "print/surplus.h"

using namespace sokoguru;
using print::Paper;
using print::ReceiptForm;
using reports::ReceiptKind;
using support::Contains;

namespace {

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("a receipt holds original and copy on one sheet, with the amount in words", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "receipt.pdf";
    for (const ReceiptForm form : {ReceiptForm::f4_third, ReceiptForm::a4_half, ReceiptForm::continuous}) {
        print::print_receipt(file, sample::stationery(Language::indonesian, Paper::a4),
                             sample::receipt(ReceiptKind::cash_in), form);
        const auto pages = pdf::pages(file);
        REQUIRE(pages.size() == 1);
        CHECK(count(pages[0], "sembilan ratus empat puluh ribu rupiah") == 2);
        CHECK(count(pages[0], "BKM/2026/11/0042") == 2);
        CHECK(count(pages[0], "KUITANSI") == 2);
        CHECK_THAT(pages[0], Contains("Karawang, 21 November 2026") && Contains("Sri Wahyuni") && Contains("Asli"));
        CHECK_THAT(pages[0], !Contains("salinan ke"));
    }
    print::print_receipt(file, sample::stationery(Language::english, Paper::a4), sample::receipt(ReceiptKind::bank_in),
                         ReceiptForm::continuous_half);
    CHECK(count(pdf::text(file), "RECEIPT") == 1);
    const auto words = pdf::words(file);
    REQUIRE_FALSE(words.empty());
    CHECK(words[0].page_width == Approx(9.5 * 72).margin(1));
    CHECK(words[0].page_height == Approx(5.5 * 72).margin(1));
}

TEST_CASE("a reprint says so, and the kind decides who signs", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "reprint.pdf";
    print::print_receipt(file, sample::wide_stationery(Language::indonesian, Paper::f4), sample::extreme_receipt(),
                         ReceiptForm::f4_third);
    const std::string text = pdf::text(file);
    CHECK(count(text, "salinan ke-3") == 2);
    CHECK(count(text, "999.999.999.999.999,99") >= 2);
    for (const pdf::Word& word : pdf::words(file)) {
        INFO(word.text);
        CHECK(word.right <= word.page_width - 14);
        CHECK(word.bottom <= 2 * 110 * 72 / 25.4);
    }
    CHECK(sample::receipt(ReceiptKind::cash_out).signatories.size() == 3);
    CHECK(sample::receipt(ReceiptKind::cash_in).signatories.size() == 2);
}

TEST_CASE("a receipt of nobody in particular leaves a line for the name, a journal voucher none", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "receipt.pdf";
    const auto text_of = [&](ReceiptKind kind) {
        reports::Receipt receipt = sample::receipt(kind);
        receipt.partner.clear();
        receipt.partner_detail.clear();
        print::print_receipt(file, sample::stationery(Language::english, Paper::a4), receipt, ReceiptForm::a4_half);
        return pdf::text(file);
    };
    CHECK_THAT(text_of(ReceiptKind::cash_in), Contains("Received from"));
    CHECK_THAT(text_of(ReceiptKind::cash_out), Contains("Paid to"));
    CHECK_THAT(text_of(ReceiptKind::journal), !Contains("Concerning"));
}

TEST_CASE("a receipt names the one it replaces, a replaced one says so", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "corrected.pdf";
    reports::Receipt receipt = sample::receipt(ReceiptKind::cash_in);
    receipt.replaces = "BKM/2026/11/0017";
    print::print_receipt(file, sample::stationery(Language::indonesian, Paper::a4), receipt, ReceiptForm::a4_half);
    CHECK(count(pdf::text(file), "Menggantikan: BKM/2026/11/0017") == 2);
    receipt.replaces.clear();
    receipt.replaced_by = "BKM/2026/11/0051";
    print::print_receipt(file, sample::stationery(Language::indonesian, Paper::a4), receipt, ReceiptForm::f4_third);
    CHECK(count(pdf::text(file), "DIGANTI BKM/2026/11/0051") == 2);
}

TEST_CASE("a slip explains the figure with the member's own numbers", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "slip.pdf";
    int made = 0;
    const auto next = [&]() -> std::optional<reports::SurplusSlip> {
        return ++made > 3 ? std::nullopt : std::optional(made == 2 ? sample::extreme_slip() : sample::slip());
    };
    CHECK(print::print_surplus_slips(file, sample::stationery(Language::indonesian, Paper::a4), next) == 3);
    const auto pages = pdf::pages(file);
    REQUIRE(pages.size() == 2);
    // 5.450.000 / 139.650.000 = 3.90261… %; 487.800 × 1.000.000 / 5.450.000 = 89.504,6
    CHECK_THAT(pages[1], Contains("3,9026 %") && Contains("Rp 89.505") && Contains("Rp 996.200") && Contains("segini"));
    CHECK_THAT(pages[0], Contains("RANCANGAN"));
}

TEST_CASE("the surplus report lists pots, members, remainder and signatures", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "surplus.pdf";
    print::print_surplus_book(file, sample::stationery(Language::indonesian, Paper::f4),
                              sample::surplus_book(300, false), base::make_date(2026, 3, 14));
    const auto pages = pdf::pages(file);
    REQUIRE(pages.size() >= 5);
    CHECK_THAT(pages[0], Contains("50.000.000") && Contains("3161 Cadangan Umum") && Contains("Rp 1.700"));
    for (std::size_t i = 0; i < pages.size(); ++i)
        CHECK_THAT(pages[i], Contains("Halaman " + std::to_string(i + 1) + " dari " + std::to_string(pages.size())));
    CHECK_THAT(pages.back(), Contains("Sri Wahyuni") && Contains("14 Maret 2026"));
    CHECK_THAT(pages[0] + pages[1], !Contains("RANCANGAN"));
}

TEST_CASE("a report is printed upright or across, with its heading on every page", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "report.pdf";
    print::print_report(file, sample::stationery(Language::english, Paper::a4), sample::trial_balance());
    auto words = pdf::words(file);
    CHECK(words[0].page_width > words[0].page_height);
    for (const std::string& page : pdf::pages(file))
        CHECK_THAT(page, Contains("Account") && Contains("Page "));

    print::print_report(file, sample::stationery(Language::english, Paper::a4), sample::balance_sheet());
    words = pdf::words(file);
    CHECK(words[0].page_width < words[0].page_height);
    CHECK_THAT(pdf::text(file), Contains("(1,250,000)") && Contains("JUMLAH ASET") && Contains("Amounts in rupiah."));

    print::print_report(file, sample::stationery(Language::english, Paper::f4), sample::matrix());
    for (const pdf::Word& word : pdf::words(file)) {
        INFO(word.text);
        CHECK(word.right <= word.page_width - 14);
    }
}

TEST_CASE("a balance carried over keeps its columns; a heading runs across", "[print]")
{
    const pdf::Folder folder;
    const auto file = folder / "ledger.pdf";
    reports::Report ledger = sample::balance_sheet();
    ledger.rows.insert(ledger.rows.begin(),
                       {{std::string("Balance before"), Money::rupiah(4'030'253), {}}, reports::RowStyle::note, 0, {}});
    print::print_report(file, sample::stationery(Language::english, Paper::a4), ledger);
    double carried = 0;
    double other = 1;
    for (const pdf::Word& word : pdf::words(file)) {
        if (word.text == "4,030,253") carried = word.right;
        if (word.text == "125,916,663") other = word.right;
    }
    CHECK(carried == Approx(other).margin(0.2));
}

TEST_CASE("a sheet to be signed has room and lines for the signatures", "[print]")
{
    reports::Report sheet;
    sheet.title = verbatim("Konfirmasi saldo");
    sheet.columns = {{"member_no", verbatim("Nomor")},
                     {"name", verbatim("Nama")},
                     {"savings", verbatim("Simpanan"), reports::ColumnKind::money},
                     {"signature", verbatim("Paraf"), reports::ColumnKind::text, false, false, 40}};
    for (const char* number : {"0001", "0002", "0003"})
        sheet.rows.push_back({{std::string(number), std::string("Siti Aminah Putri Lestari Handayani"),
                               Money::rupiah(1'250'000), std::string()}});
    const pdf::Folder folder;
    const auto file = folder / "sheet.pdf";
    print::print_report(file, sample::stationery(Language::indonesian, Paper::a4), sheet);
    double first = 0;
    double second = 0;
    double signature = 0;
    for (const pdf::Word& word : pdf::words(file)) {
        if (word.text == "0001") first = word.top;
        if (word.text == "0002") second = word.top;
        if (word.text == "Paraf") signature = word.left;
        if (word.text == "Paraf") CHECK(word.page_width < word.page_height);
    }
    CHECK(second - first >= print::mm(9) - 0.1);
    // From the heading to the right margin of 15 mm.
    CHECK(print::mm(210 - 15) - signature >= print::mm(35));
}

TEST_CASE("headings of a sheet without rows keep their line", "[print]")
{
    reports::Report sheet;
    sheet.title = verbatim("Buku kas harian");
    sheet.columns = {{"document", verbatim("Bukti")},
                     {"counterparty", verbatim("Dari atau kepada")},
                     {"memo", verbatim("Untuk")},
                     {"receipt", verbatim("Penerimaan"), reports::ColumnKind::money},
                     {"payment", verbatim("Pengeluaran"), reports::ColumnKind::money}};
    sheet.rows.push_back({{{}, {}, verbatim("Saldo akhir hari ini"), Money(), Money()}, reports::RowStyle::total});
    const pdf::Folder folder;
    const auto file = folder / "sheet.pdf";
    print::print_report(file, sample::stationery(Language::indonesian, Paper::a4), sheet);
    double from = 0;
    double to = 1;
    for (const pdf::Word& word : pdf::words(file)) {
        if (word.text == "Dari") from = word.top;
        if (word.text == "kepada") to = word.top;
    }
    CHECK(from == Approx(to).margin(0.2));
}

TEST_CASE("names of papers and forms", "[print]")
{
    CHECK(print::parse_paper("f4") == Paper::f4);
    CHECK(print::parse_receipt_form("a4-half") == ReceiptForm::a4_half);
    CHECK_THROWS_WITH(print::parse_paper("letter"), Contains("bad-option"));
    CHECK_THROWS_WITH(print::parse_receipt_form("a4"), Contains("bad-option"));
}
