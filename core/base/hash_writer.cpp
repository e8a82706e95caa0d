// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash_writer.h"

#include <sodium.h>

#include "base/check.h"

namespace sokoguru::base {

void HashWriter::put(std::int64_t value)
{
    auto bits = static_cast<std::uint64_t>(value);
    std::array<char, 8> bytes{};
    for (char& byte : bytes) {
        byte = static_cast<char>(bits & 0xFFU);
        bits >>= 8U;
    }
    buffer_.append(bytes.data(), bytes.size());
}

void HashWriter::put(std::string_view text)
{
    put(static_cast<std::int64_t>(text.size()));
    buffer_ += text;
}

Hash HashWriter::finish()
{
    Hash hash{};
    const int failed = crypto_generichash(
        hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(buffer_.data()), buffer_.size(), nullptr, 0);
    SOKO_CHECK(failed == 0);
    buffer_.clear();
    return hash;
}

std::string to_hex(const Hash& hash)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(hash.size() * 2);
    for (const unsigned char byte : hash) {
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

} // namespace sokoguru::base
