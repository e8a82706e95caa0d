// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/hash_writer.h"

namespace sokoguru::ledger {

/// A fingerprint as it stands on paper, typed back in: `5c29 16ed a8aa cb86 · 8,193 entries`.
struct PrintedHead {
    std::string digits;                ///< 16 to 64 hex digits, small
    std::optional<std::int64_t> count; ///< of entries or events, where it was typed too
};

/// Blanks and case do not matter; what stands behind the digits is a sign and the count, with or without its word.
/// Throws Error(bad_fingerprint) for fewer than 16 digits, more than 64, and anything else.
PrintedHead read_printed_head(std::string_view text);

/// Whether a chain had this head after so many entries (or events).
bool matches(const PrintedHead& printed, std::int64_t count, const base::Hash& head);

} // namespace sokoguru::ledger
