// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/loan_papers.h"

#include "support/catch.h"

#include "print/pdf_text.h"
#include "print/sample.h"

using namespace sokoguru;
using support::Contains;

namespace {

print::LoanAgreement agreement()
{
    print::LoanAgreement out;
    out.loan_no = "PJ-00042";
    out.product = "Pinjaman uang";
    out.day = base::make_date(2026, 3, 20);
    out.borrower = {"0007", "Ratna Maulana", "Produksi A", "K10056", "Jalan Contoh No. 3, Karawang"};
    out.terms.principal = Money::rupiah(1'200'000);
    out.terms.rate = Rate::parse("1");
    out.terms.periods = 12;
    out.terms.disbursed = out.day;
    out.rows = loans::schedule(out.terms);
    out.purpose = "biaya sekolah";
    out.rate = verbatim("1 % per bulan, tetap");
    out.rules = {verbatim("Tidak ada denda.")};
    out.guarantors = {"Budi Santoso"};
    out.collateral = {{"BPKB motor", Money::rupiah(8'000'000)}};
    out.chairman = "Darmo";
    return out;
}

} // namespace

TEST_CASE("the agreement, its schedule and the payroll mandate are three sheets of one print", "[print][loans]")
{
    const pdf::Folder folder;
    const auto file = folder / "agreement.pdf";
    print::write_pdf(
        file, print::loan_agreement_job(sample::stationery(Language::indonesian, print::Paper::f4), agreement()));
    const auto pages = pdf::pages(file);
    REQUIRE(pages.size() == 3);
    CHECK_THAT(pages[0], Contains("SURAT PERJANJIAN PINJAMAN") && Contains("PJ-00042") && Contains("Ratna Maulana") &&
                             Contains("satu juta dua ratus ribu rupiah") && Contains("Meterai") &&
                             Contains("Budi Santoso") && Contains("8.000.000"));
    // Twelve instalments of 112,000, with 144,000 interest in all.
    CHECK_THAT(pages[1], Contains("JADWAL ANGSURAN") && Contains("112.000") && Contains("144.000"));
    CHECK_THAT(pages[2], Contains("SURAT KUASA POTONG GAJI") && Contains("seratus dua belas ribu rupiah") &&
                             Contains("Ratna Maulana"));
    for (const pdf::Word& word : pdf::words(file)) {
        INFO(word.text);
        CHECK(word.right <= word.page_width - 20);
    }
}

TEST_CASE("the loan card has a line for every payment and room for those to come", "[print][loans]")
{
    print::LoanCard card;
    card.loan_no = "PJ-00042";
    card.product = "Pinjaman uang";
    card.borrower = agreement().borrower;
    card.granted = Money::rupiah(1'200'000);
    card.disbursed = base::make_date(2026, 3, 20);
    card.rate = verbatim("1 % per bulan, tetap");
    card.periods = 12;
    card.as_of = base::make_date(2026, 4, 30);
    loans::LoanEntry out;
    out.document = "BKK/2026/03/0004";
    out.moved = {card.disbursed, Money::rupiah(1'200'000), {}, {}, {}};
    loans::LoanEntry paid;
    paid.document = "BKM/2026/04/0011";
    paid.moved = {base::make_date(2026, 4, 20), Money::rupiah(-100'000), Money::rupiah(12'000), {}, {}};
    card.entries = {out, paid};
    card.balance = Money::rupiah(1'100'000);
    const pdf::Folder folder;
    const auto file = folder / "card.pdf";
    print::write_pdf(file, print::loan_card_job(sample::stationery(Language::indonesian, print::Paper::a4), card));
    const auto pages = pdf::pages(file);
    REQUIRE(pages.size() == 1);
    CHECK_THAT(pages[0], Contains("Kartu pinjaman") && Contains("BKM/2026/04/0011") && Contains("112.000") &&
                             Contains("1.100.000") && Contains("Paraf"));
    // Room to initial: 20 mm beside the figures, 7 mm from row to row.
    double initials = 0;
    double first = 0;
    double second = 0;
    for (const pdf::Word& word : pdf::words(file)) {
        if (word.text == "Paraf") initials = word.left;
        if (word.text == "BKK/2026/03/0004") first = word.top;
        if (word.text == "BKM/2026/04/0011") second = word.top;
    }
    CHECK(print::mm(210 - 15) - initials >= print::mm(20));
    CHECK(second - first >= print::mm(7));
}

TEST_CASE("a practice copy marks the papers of a loan", "[print][loans]")
{
    const print::Stationery usual = sample::stationery(Language::indonesian, print::Paper::a4);
    reports::Letterhead head = usual.letterhead();
    head.mark = verbatim("LATIHAN");
    const print::Stationery practice(usual.texts(), head, {}, print::Paper::a4);
    const pdf::Folder folder;
    const auto file = folder / "practice.pdf";
    print::write_pdf(file, print::loan_agreement_job(practice, agreement()));
    for (const std::string& page : pdf::pages(file))
        CHECK_THAT(page, Contains("LATIHAN"));
}
