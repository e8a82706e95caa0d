// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace sokoguru::base {

namespace {

constexpr std::uint32_t not_a_character = 0xFFFFFFFF;

/// How many bytes the first byte of a character announces; 0 for one that begins none.
std::size_t length_from(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

/// The character at the beginning and its length in bytes; of what is none one byte.
std::uint32_t decode(std::string_view text, std::size_t& length)
{
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t wanted = length_from(first);
    length = 1;
    if (wanted == 0 || wanted > text.size()) return not_a_character;
    static constexpr unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    static constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    std::uint32_t value = first & masks[wanted];
    for (std::size_t i = 1; i < wanted; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80U) return not_a_character;
        value = (value << 6U) | (next & 0x3FU);
    }
    if (value < smallest[wanted] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return not_a_character;
    length = wanted;
    return value;
}

bool is_hidden(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0x2028 || c == 0x2029;
}

} // namespace

std::string printable(std::string_view text)
{
    // Nearly everything that is ever shown is plain.
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7F'; })) return std::string(text);
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::size_t length = 1;
        const std::uint32_t c = decode(text, length);
        if (c == not_a_character)
            out += "\xEF\xBF\xBD";
        else if (c == '\t' || c == '\n' || c == '\r')
            out += ' ';
        else if (!is_hidden(c))
            out += text.substr(0, length);
        text.remove_prefix(length);
    }
    return out;
}

} // namespace sokoguru::base
