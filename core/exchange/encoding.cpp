// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <algorithm>
#include <array>

namespace sokoguru::exchange {

namespace {

constexpr char32_t replacement = 0xFFFD;

void append(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Windows-1252: as Latin-1, except for these 32.
char32_t from_windows_1252(unsigned char byte)
{
    static constexpr std::array<char32_t, 32> c1 = {
        0x20AC, replacement, 0x201A,      0x0192, 0x201E,      0x2026,      0x2020, 0x2021,      0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152,      replacement, 0x017D, replacement, replacement, 0x2018, 0x2019,      0x201C, 0x201D, 0x2022,
        0x2013, 0x2014,      0x02DC,      0x2122, 0x0161,      0x203A,      0x0153, replacement, 0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? c1[byte - 0x80U] : byte;
}

struct Sequence {
    enum class State { valid, invalid, cut } state = State::invalid;
    std::size_t length = 1;
};

/// The UTF-8 sequence at the start of `text`, whose first byte is above 127 (Unicode, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF).
Sequence utf8_sequence(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    std::size_t length = 0;
    if (first >= 0xC2 && first <= 0xDF) length = 2;
    if (first >= 0xE0 && first <= 0xEF) length = 3;
    if (first >= 0xF0 && first <= 0xF4) length = 4;
    if (length == 0) return {};
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size()) return {Sequence::State::cut, length};
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (i == 1 && first == 0xE0) low = 0xA0;
        if (i == 1 && first == 0xED) high = 0x9F;
        if (i == 1 && first == 0xF0) low = 0x90;
        if (i == 1 && first == 0xF4) high = 0x8F;
        if (byte(i) < low || byte(i) > high) return {};
    }
    return {Sequence::State::valid, length};
}

} // namespace

DetectedEncoding detect_encoding(std::string_view block)
{
    if (block.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8_or_windows, 3};
    if (block.starts_with("\xFF\xFE")) return {Encoding::utf16_le, 2};
    if (block.starts_with("\xFE\xFF")) return {Encoding::utf16_be, 2};
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < block.size(); ++i)
        if (block[i] == '\0') ++zeros[i % 2];
    // Nearly every character of a Latin table has one zero byte; a stray zero elsewhere proves nothing.
    const std::size_t many = block.size() / 4 + 1;
    if (zeros[1] >= many && zeros[0] == 0) return {Encoding::utf16_le, 0};
    if (zeros[0] >= many && zeros[1] == 0) return {Encoding::utf16_be, 0};
    return {};
}

void Decoder::feed(std::string_view bytes, std::string& out)
{
    if (!pending_.empty()) {
        pending_ += bytes;
        const std::string joined = std::move(pending_);
        pending_.clear();
        encoding_ == Encoding::utf8_or_windows ? feed_bytes(joined, out, false) : feed_utf16(joined, out);
        return;
    }
    encoding_ == Encoding::utf8_or_windows ? feed_bytes(bytes, out, false) : feed_utf16(bytes, out);
}

void Decoder::finish(std::string& out)
{
    if (encoding_ == Encoding::utf8_or_windows) {
        const std::string rest = std::move(pending_);
        pending_.clear();
        feed_bytes(rest, out, true);
    } else if (!pending_.empty() || high_surrogate_ != 0) {
        append(out, replacement);
    }
    pending_.clear();
    high_surrogate_ = 0;
}

void Decoder::feed_bytes(std::string_view bytes, std::string& out, bool last)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto* begin = bytes.data() + at;
        const auto* end = bytes.data() + bytes.size();
        const auto* plain = std::find_if(begin, end, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        out.append(begin, plain);
        at += static_cast<std::size_t>(plain - begin);
        if (at == bytes.size()) break;
        const Sequence sequence = utf8_sequence(bytes.substr(at));
        if (sequence.state == Sequence::State::cut && !last) {
            pending_ = bytes.substr(at);
            break;
        }
        if (sequence.state == Sequence::State::valid) {
            out += bytes.substr(at, sequence.length);
            at += sequence.length;
        } else {
            append(out, from_windows_1252(static_cast<unsigned char>(bytes[at])));
            ++at;
        }
    }
}

void Decoder::feed_utf16(std::string_view bytes, std::string& out)
{
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        const char32_t unit = encoding_ == Encoding::utf16_le ? static_cast<char32_t>(second << 8 | first)
                                                              : static_cast<char32_t>(first << 8 | second);
        const bool is_low = unit >= 0xDC00 && unit <= 0xDFFF;
        if (high_surrogate_ != 0) {
            append(out, is_low ? 0x10000 + ((high_surrogate_ - 0xD800) << 10) + (unit - 0xDC00) : replacement);
            high_surrogate_ = 0;
            if (is_low) continue;
        }
        if (unit >= 0xD800 && unit <= 0xDBFF)
            high_surrogate_ = unit;
        else
            append(out, is_low ? replacement : unit);
    }
    pending_ = bytes.substr(at);
}

} // namespace sokoguru::exchange
