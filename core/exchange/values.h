// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "base/rate.h"
#include "exchange/table.h"

// What a cell's text means. Nothing here guesses: a text that two readers could read differently is refused, and the
// import names its row.
namespace sokoguru::exchange {

/// Which sign groups thousands and which begins the decimals.
enum class AmountStyle {
    undecided,  ///< no cell of the column tells: only plain numbers and groups of three
    indonesian, ///< `1.250.000,50`
    english,    ///< `1,250,000.50`, and our own files `1250000.50`
};

/// Decides for a whole column, because `1.250` alone could be both. A cell tells where it has both signs, one sign
/// twice, or a sign that is not followed by exactly three digits; the majority of those cells wins, Indonesian where
/// they are equal. Number cells of an .xlsx tell nothing, they are never in doubt.
AmountStyle style_of(std::span<const RawCell> column);

/// Reads an amount: `Rp 1.250.000,-`, `(1.250.000)`, `-1,250,000.50`, `1250000`. Blank is nothing, a lone dash is
/// zero. Without evidence for a style a single sign followed by three digits groups thousands, since sen have two
/// digits. Throws Error(bad_value) for what does not fit the style, and for more than two decimals; the column's
/// name is for the message.
std::optional<Money> read_amount(const RawCell& cell, AmountStyle style, std::string_view column);

/// Reads a calendar day: `31/12/2026`, `31-12-2026`, `31.12.2026`, `2026-12-31`, `2026/12/31`, `31 Des 2026`,
/// `7 Agust 2026`, `Jumat, 07 Agustus 2026`, with or without a time behind it. Blank is nothing. The day comes before
/// the month; a year has four digits, 1900–2100. Throws Error(impossible_date).
std::optional<Date> read_date(const RawCell& cell);

/// Reads a month: `2026-01`, `01/2026`, `Januari 2026`, or any day of it. Throws Error(bad_value).
std::optional<Period> read_period(const RawCell& cell, std::string_view column);

/// Reads a percentage: `1,5`, `1.5 %`. Blank is nothing. Throws Error(bad_value).
std::optional<Rate> read_rate(const RawCell& cell, std::string_view column);

/// Reads a whole number above zero, such as a number of instalments. Throws Error(bad_value).
std::optional<int> read_count(const RawCell& cell, std::string_view column);

/// The text without blanks around it (no-break spaces too).
std::string read_text(const RawCell& cell);

} // namespace sokoguru::exchange
