// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terbilang.h"

#include <array>
#include <cstdint>

namespace sokoguru::base {

namespace {

constexpr std::array<const char*, 12> ones = {"",     "satu",  "dua",     "tiga",     "empat",   "lima",
                                              "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};

void append(std::string& out, const std::string& word)
{
    if (word.empty()) return;
    if (!out.empty()) out += ' ';
    out += word;
}

/// 1..999; empty for zero.
std::string below_thousand(std::uint64_t n)
{
    std::string out;
    if (n >= 200) {
        append(out, std::string(ones[n / 100]) + " ratus");
    } else if (n >= 100) {
        append(out, "seratus");
    }
    n %= 100;
    if (n < 12) {
        append(out, ones[n]);
    } else if (n < 20) {
        append(out, std::string(ones[n - 10]) + " belas");
    } else {
        append(out, std::string(ones[n / 10]) + " puluh");
        append(out, ones[n % 10]);
    }
    return out;
}

std::string words(std::uint64_t n)
{
    if (n == 0) return "nol";
    struct Scale {
        std::uint64_t value;
        const char* name;
    };
    static constexpr std::array<Scale, 5> scales = {{{1'000'000'000'000'000, "kuadriliun"},
                                                     {1'000'000'000'000, "triliun"},
                                                     {1'000'000'000, "miliar"},
                                                     {1'000'000, "juta"},
                                                     {1'000, "ribu"}}};
    std::string out;
    for (const auto& [value, name] : scales) {
        const std::uint64_t count = n / value;
        n %= value;
        if (count == 0) continue;
        // "seribu", but "satu juta": only the thousand contracts.
        append(out, count == 1 && value == 1'000 ? "seribu" : below_thousand(count) + " " + name);
    }
    append(out, below_thousand(n));
    return out;
}

} // namespace

std::string terbilang(Money amount)
{
    const bool negative = amount.is_negative();
    const std::uint64_t sen =
        negative ? ~static_cast<std::uint64_t>(amount.in_sen()) + 1 : static_cast<std::uint64_t>(amount.in_sen());
    std::string out = negative ? "minus " : "";
    out += words(sen / 100) + " rupiah";
    if (sen % 100 != 0) out += " " + words(sen % 100) + " sen";
    return out;
}

} // namespace sokoguru::base
