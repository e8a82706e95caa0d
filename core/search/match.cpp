// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

#include <algorithm>
#include <cstdint>

namespace sokoguru::search {

namespace {

/// What somebody types fits into a line; a pasted page is not looked for.
constexpr std::size_t longest = 200;

/// The letters from U+00C0 to U+017F without their marks; a blank where it is no letter.
constexpr std::string_view unmarked = "aaaaaaaceeeeiiii"  // C0
                                      "dnooooo ouuuuyts"  // D0: × is no letter
                                      "aaaaaaaceeeeiiii"  // E0
                                      "dnooooo ouuuuyty"  // F0: ÷ is none either
                                      "aaaaaaccccccccdd"  // 100
                                      "ddeeeeeeeeeegggg"  // 110
                                      "gggghhhhiiiiiiii"  // 120
                                      "iiiijjkkklllllll"  // 130
                                      "lllnnnnnnnnnoooo"  // 140
                                      "oooorrrrrrssssss"  // 150
                                      "ssttttttuuuuuuuu"  // 160
                                      "uuuuwwyyyzzzzzzs"; // 170
static_assert(unmarked.size() == 0xC0);

/// One character of UTF-8 from `at` on; a broken byte stands for itself.
char32_t next_character(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(at);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t value = more == 0 ? lead : lead & (0x3FU >> more);
    ++at;
    for (int i = 0; i < more && at < text.size() && (byte(at) & 0xC0U) == 0x80U; ++i)
        value = value << 6U | (byte(at++) & 0x3FU);
    return value;
}

/// What people and keyboards write for an apostrophe: ' ` ´ ʹ ʻ ʼ ʽ ʾ ʿ ‘ ’ ‛ ′ ＇.
bool is_apostrophe(char32_t c)
{
    return c == U'\'' || c == U'`' || c == 0xB4 || c == 0x2B9 || (c >= 0x2BB && c <= 0x2BF) || c == 0x2018 ||
           c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0xFF07;
}

/// Nobody sees them, spreadsheets and web pages leave them: soft hyphens, joiners, marks of direction and order.
bool is_unseen(char32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool is_word(std::string_view text, std::size_t at, std::size_t size)
{
    return at + size == text.size() || text[at + size] == ' ';
}

int score_of(std::string_view word, std::string_view text)
{
    int best = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || text[at - 1] == ' ';
        const int here = !begins ? 1 : (is_word(text, at, word.size()) ? 6 : 4) + (at == 0 ? 2 : 0);
        best = std::max(best, here);
        if (best >= 6) break;
    }
    return best;
}

} // namespace

std::string fold(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = next_character(text, at);
        if (is_apostrophe(c) || is_unseen(c)) continue;
        if (c >= 0x300 && c <= 0x36F) continue; // a mark that stands behind its letter
        if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
        if (c >= 0xC0 && c <= 0x17F) c = static_cast<unsigned char>(unmarked[c - 0xC0]);
        const bool kept = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (!kept) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += static_cast<char>(c);
    }
    return out;
}

Phrases::Phrases(std::string_view text)
{
    text = text.substr(0, longest);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (std::string phrase = fold(text.substr(at, end - at)); !phrase.empty())
            phrases_.push_back(std::move(phrase));
        at = end + 1;
    }
}

bool Phrases::fit(std::string_view folded) const
{
    return std::all_of(phrases_.begin(), phrases_.end(),
                       [&](const std::string& phrase) { return folded.find(phrase) != std::string_view::npos; });
}

Needle::Needle(std::string_view text)
{
    const std::string folded = fold(text.substr(0, longest));
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words_.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
}

int Needle::score(std::string_view folded) const
{
    int sum = 0;
    for (const std::string& word : words_) {
        const int here = score_of(word, folded);
        if (here == 0) return 0;
        sum += here;
    }
    return sum;
}

} // namespace sokoguru::search
