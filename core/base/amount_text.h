// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sokoguru::base {

/// What stands around the digits of an amount, taken off: the same for fields and lists.
struct AmountText {
    std::string digits; ///< digits, dots and commas where it is an amount; whatever else was left stays in it
    bool negative = false;
};

/// Reads the dress of an amount: `Rp 1.250.000,-`, `IDR 1.234`, `1.250.000.-`, `(5.000)` as statements print negative
/// amounts, `-Rp 5.000`, `Rp-5.000`, `5.000-`, U+2212 for the minus, blanks between groups of three. Case does not
/// matter. Two signs at once are no amount: then the digits are empty.
AmountText amount_text(std::string_view text);

} // namespace sokoguru::base
