// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sokoguru::exchange {

enum class Encoding { utf8_or_windows, utf16_le, utf16_be };

struct DetectedEncoding {
    Encoding encoding = Encoding::utf8_or_windows;
    /// Length of the byte order mark to skip.
    std::size_t mark = 0;
};

/// Looks at the first block of a file: a byte order mark, or the zero bytes that UTF-16 leaves in Latin text.
DetectedEncoding detect_encoding(std::string_view first_block);

/// Turns a file's bytes into UTF-8, block by block.
///
/// UTF-8 and Windows-1252 need no decision beforehand: a well-formed sequence is taken as UTF-8, any other byte above
/// 127 as Windows-1252. That reads both, and a file in which both were pasted together too. What has no meaning in its
/// encoding becomes U+FFFD.
class Decoder {
public:
    explicit Decoder(Encoding encoding) : encoding_(encoding) {}

    /// Appends the text of these bytes to `out`; an unfinished character waits for the next block.
    void feed(std::string_view bytes, std::string& out);
    /// Appends what is left at the end of the file.
    void finish(std::string& out);

private:
    void feed_bytes(std::string_view bytes, std::string& out, bool last);
    void feed_utf16(std::string_view bytes, std::string& out);

    Encoding encoding_;
    std::string pending_;
    char32_t high_surrogate_ = 0;
};

} // namespace sokoguru::exchange
