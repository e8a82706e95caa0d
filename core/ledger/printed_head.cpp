// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/printed_head.h"

#include "base/error.h"

namespace sokoguru::ledger {

namespace {

constexpr std::size_t fewest = 16; // as many as are printed
constexpr std::size_t most = 64;
constexpr std::size_t longest_count = 15;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The blank at the beginning, also one that does not break (U+00A0, U+202F); nothing: none.
std::size_t blank_at(std::string_view text)
{
    if (text.starts_with(' ') || text.starts_with('\t')) return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    if (text.starts_with("\xE2\x80\xAF")) return 3;
    return 0;
}

/// `· 8,193 entries`, `, 8.193 jurnal`, `: 8193`: a number, and nothing else that has digits.
std::optional<std::int64_t> count_in(std::string_view text)
{
    std::string digits;
    bool is_over = false;
    for (const char c : text) {
        if (is_digit(c)) {
            if (is_over) return std::nullopt;
            digits += c;
        } else if (!digits.empty() && c != '.' && c != ',') {
            is_over = true;
        }
    }
    if (digits.empty() || digits.size() > longest_count) return std::nullopt;
    return std::stoll(digits);
}

} // namespace

PrintedHead read_printed_head(std::string_view text)
{
    const Error bad(Code::bad_fingerprint, {std::string(text)});
    PrintedHead out;
    std::string_view rest = text;
    while (!rest.empty()) {
        if (const std::size_t blank = blank_at(rest)) {
            rest.remove_prefix(blank);
            continue;
        }
        const char c = small(rest.front());
        if (!is_digit(c) && (c < 'a' || c > 'f')) break;
        out.digits += c;
        rest.remove_prefix(1);
    }
    if (out.digits.size() < fewest || out.digits.size() > most) throw bad;
    if (rest.empty()) return out;
    out.count = count_in(rest);
    if (!out.count) throw bad;
    return out;
}

bool matches(const PrintedHead& printed, std::int64_t count, const base::Hash& head)
{
    return (!printed.count || *printed.count == count) && base::to_hex(head).starts_with(printed.digits);
}

} // namespace sokoguru::ledger
