// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/hash_writer.h"

namespace sokoguru::ledger {

using base::Hash;

/// What an entry's hash covers, besides the hash before it and its lines.
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

/// BLAKE2b-256 over the version byte, the previous hash, the header in the order of HashedEntry, the number of lines
/// and the lines; base/hash_writer.h says how each value is written. begin, add every line, finish.
class ChainHasher {
public:
    void begin(const Hash& previous, const HashedEntry& entry, std::size_t lines, std::int64_t version = hash_version);
    void add(const HashedLine& line);
    Hash finish() { return writer_.finish(); }

private:
    base::HashWriter writer_;
};

} // namespace sokoguru::ledger
