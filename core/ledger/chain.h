// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ledger/entry.h"

namespace sokoguru::ledger {

/// What an entry's hash covers, besides the hash before it. Optional fields hash differently absent and empty.
struct HashedEntry {
    std::int64_t id = 0;
    std::string_view document; ///< the number's text
    std::int64_t date = 0;     ///< yyyymmdd
    std::int64_t period = 0;   ///< yyyymm
    std::int64_t kind = 0;
    std::string_view memo;
    std::int64_t recorded_at = 0;
    std::int64_t user = 0;
    std::optional<std::string_view> voucher_no;
    std::optional<std::string_view> counterparty;
    std::optional<std::string_view> bank_reference;
    std::optional<std::int64_t> transfer_date;
    std::optional<std::int64_t> reverses;
    std::optional<std::string_view> reason;
};

struct HashedLine {
    std::int64_t account = 0;
    std::optional<std::int64_t> subledger;
    std::optional<std::int64_t> member;
    std::int64_t amount = 0; ///< sen, debit positive
};

/// The version that new entries get. A migration never rewrites a hash; each row keeps its version.
inline constexpr std::int64_t hash_version = 1;

/// BLAKE2b-256 over the version byte, the previous hash, the header and the lines: texts as length (int64
/// little-endian) and UTF-8 bytes, integers as little-endian int64, optional fields behind a byte 0 or 1, lines behind
/// their number.
class ChainHasher {
public:
    void begin(const Hash& previous, const HashedEntry& entry, std::size_t lines, std::int64_t version = hash_version);
    void add(const HashedLine& line);
    Hash finish();

private:
    void put(std::int64_t value);
    void put(std::string_view text);
    void put(const std::optional<std::int64_t>& value);
    void put(const std::optional<std::string_view>& text);
    std::string buffer_;
};

std::string to_hex(const Hash& hash);

} // namespace sokoguru::ledger
