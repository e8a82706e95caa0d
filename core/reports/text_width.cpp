// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text_width.h"

#include <algorithm>
#include <array>

#include "base/printable.h"

namespace sokoguru::reports {

namespace {

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool valid = false;
};

/// The character at the beginning of a text that is not empty. Overlong forms, surrogates and what is cut off are not
/// valid and take one byte.
Character first(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {lead, 1, false};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {lead, 1, false};
        code = code << 6 | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF) return {lead, 1, false};
    return {code, length, true};
}

struct Range {
    char32_t from;
    char32_t to;
};

template <std::size_t N> bool within(const std::array<Range, N>& ranges, char32_t code)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), code,
                                        [](char32_t value, const Range& range) { return value < range.from; });
    return after != ranges.begin() && code <= std::prev(after)->to;
}

/// Combining marks and invisible signs of the scripts that people's names come in (Unicode categories Mn, Me, Cf).
constexpr std::array<Range, 50> no_width = {{
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C5}, {0x0610, 0x061A},
    {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED},
    {0x0900, 0x0902}, {0x093A, 0x093A}, {0x093C, 0x093C}, {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0951, 0x0957},
    {0x0981, 0x0981}, {0x09BC, 0x09BC}, {0x09C1, 0x09C4}, {0x09CD, 0x09CD}, {0x0A01, 0x0A02}, {0x0A3C, 0x0A3C},
    {0x0A41, 0x0A51}, {0x0A81, 0x0A82}, {0x0ABC, 0x0ABC}, {0x0AC1, 0x0AC8}, {0x0ACD, 0x0ACD}, {0x0B82, 0x0B82},
    {0x0BC0, 0x0BC0}, {0x0BCD, 0x0BCD}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E}, {0x0EB1, 0x0EB1},
    {0x0EB4, 0x0EBC}, {0x0EC8, 0x0ECD}, {0x1AB0, 0x1AFF}, {0x1B00, 0x1B03}, {0x1B34, 0x1B34}, {0x1B36, 0x1B3A},
    {0x1B42, 0x1B42}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x20D0, 0x20F0},
    {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
}};

/// East Asian wide and fullwidth, and pictures.
constexpr std::array<Range, 14> double_width = {{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
}};

std::size_t width_of(const Character& character)
{
    if (!character.valid) return 1;
    if (within(no_width, character.code)) return 0;
    return within(double_width, character.code) ? 2 : 1;
}

} // namespace

std::size_t text_width(std::string_view text)
{
    std::size_t width = 0;
    while (!text.empty()) {
        const Character character = first(text);
        width += width_of(character);
        text.remove_prefix(character.bytes);
    }
    return width;
}

std::string clip(std::string_view text, std::size_t width)
{
    if (text_width(text) <= width) return std::string(text);
    if (width == 0) return {};
    std::string out;
    std::size_t used = 0;
    while (true) {
        const Character character = first(text);
        if (used + width_of(character) > width - 1) break;
        used += width_of(character);
        out.append(text.substr(0, character.bytes));
        text.remove_prefix(character.bytes);
    }
    return out + "…";
}

std::string repaired(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Character character = first(text);
        if (character.valid && character.code != 0xFFFE && character.code != 0xFFFF)
            out.append(text.substr(0, character.bytes));
        else
            out += "\xEF\xBF\xBD";
        text.remove_prefix(character.bytes);
    }
    return out;
}

std::string first_characters(std::string_view text, std::size_t count)
{
    std::string out;
    for (; count > 0 && !text.empty(); --count) {
        const Character character = first(text);
        out.append(text.substr(0, character.bytes));
        text.remove_prefix(character.bytes);
    }
    return out;
}

std::string one_line(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Character character = first(text);
        const bool control = character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0);
        if (!character.valid)
            out += "\xEF\xBF\xBD";
        else if (control)
            out += ' ';
        else if (!base::printable(text.substr(0, character.bytes)).empty()) // not what turns the line around
            out.append(text.substr(0, character.bytes));
        text.remove_prefix(character.bytes);
    }
    return out;
}

} // namespace sokoguru::reports
