// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <iostream>

#include "support/catch.h"

#include "print/member_statement.h"
#include "print/pdf_text.h"
#include "print/sample.h"

using namespace sokoguru;

/// Hidden: laying out and drawing 5,000 statements of a year, without the books. The goal of the whole is 8 s; run it
/// in a release build under `/usr/bin/time -v` for the memory.
TEST_CASE("5,000 statements", "[.speed]")
{
    const pdf::Folder folder;
    const auto file = folder / "all.pdf";
    int made = 0;
    const auto start = std::chrono::steady_clock::now();
    print::print_statements(file, sample::stationery(Language::indonesian, print::Paper::a4),
                            [&]() -> std::optional<reports::MemberStatement> {
                                if (made == 5000) return std::nullopt;
                                return sample::statement(++made);
                            });
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::cout << "5,000 statements: " << taken.count() << " s, " << std::filesystem::file_size(file) / 1'000'000
              << " MB\n";
}
