// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "support/catch.h"

#include "print/member_statement.h"
#include "print/receipt.h"
#include "print/report.h"
#include "print/sample.h"
#include "print/surplus.h"

using namespace sokoguru;
using print::Paper;
using reports::ReceiptKind;

/// Hidden: writes one of each document into ./out/print, to be looked at after a change of the layout.
TEST_CASE("one of each document, to be looked at", "[.look]")
{
    const std::filesystem::path folder = "out/print";
    std::filesystem::create_directories(folder);
    for (const Language language : {Language::indonesian, Language::english}) {
        const std::string code = language == Language::indonesian ? "id" : "en";
        const auto path = [&](const std::string& name) { return folder / (name + "-" + code + ".pdf"); };
        const auto a4 = sample::stationery(language, Paper::a4);
        const auto f4 = sample::stationery(language, Paper::f4);
        const auto wide = sample::wide_stationery(language, Paper::a4);
        const auto once = [](auto value) {
            return [value, done = false]() mutable -> std::optional<decltype(value)> {
                if (std::exchange(done, true)) return std::nullopt;
                return value;
            };
        };
        print::print_statements(path("statement-a4"), a4, once(sample::statement()));
        print::print_statements(path("statement-f4"), f4, once(sample::statement()));
        print::print_statements(path("statement-extreme"), wide, once(sample::extreme_statement()));
        print::print_receipt(path("receipt-f4"), f4, sample::receipt(ReceiptKind::cash_in),
                             print::ReceiptForm::f4_third);
        print::print_receipt(path("receipt-a4"), a4, sample::receipt(ReceiptKind::cash_out),
                             print::ReceiptForm::a4_half);
        print::print_receipt(path("receipt-half"), a4, sample::receipt(ReceiptKind::bank_in),
                             print::ReceiptForm::continuous_half);
        print::print_receipt(path("receipt-extreme"), wide, sample::extreme_receipt(), print::ReceiptForm::f4_third);
        print::print_surplus_slips(path("slip-a4"), a4, once(sample::slip()));
        print::print_surplus_slips(path("slip-extreme"), wide, once(sample::extreme_slip()));
        print::print_surplus_book(path("surplus-a4"), a4, sample::surplus_book(60, false),
                                  base::make_date(2026, 3, 14));
        print::print_surplus_book(path("surplus-draft"), wide, sample::surplus_book(12, true), std::nullopt);
        print::print_report(path("trial-balance"), a4, sample::trial_balance());
        print::print_report(path("balance-sheet"), a4, sample::balance_sheet());
        print::print_report(path("matrix"), f4, sample::matrix());
    }
}
