// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sokoguru::base {

using Hash = std::array<unsigned char, 32>;

/// Collects what a link of a hash chain covers and hashes it with BLAKE2b-256. The encoding leaves no two contents
/// alike: integers as little-endian int64, texts as their length in bytes (int64) and their UTF-8, optional values
/// behind a byte 0 or 1.
class HashWriter {
public:
    void byte(unsigned char value) { buffer_ += static_cast<char>(value); }
    void put(const Hash& hash) { buffer_.append(hash.begin(), hash.end()); }
    void put(std::int64_t value);
    void put(std::string_view text);
    template <typename T> void put(const std::optional<T>& value)
    {
        byte(value ? 1 : 0);
        if (value) put(*value);
    }
    /// The hash; the writer is empty again afterwards and keeps its memory.
    Hash finish();

private:
    std::string buffer_;
};

/// 64 lower-case hexadecimal digits.
std::string to_hex(const Hash& hash);

} // namespace sokoguru::base
