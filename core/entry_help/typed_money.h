// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/label.h"
#include "base/money.h"
#include "base/texts.h"

/// What people type into fields, and what it means: the pure part of the fields of the window. Nothing here reads the
/// books or throws; what cannot be understood comes back as a sentence that says what to type.
namespace sokoguru::entry_help {

/// An empty text has neither value nor problem.
struct TypedMoney {
    std::optional<Money> value;
    Label problem;
    /// More than one number was typed: show the result before it is used.
    bool computed = false;
};

/// Reads an amount as the clerk types it:
///   `1250000`, `1.250.000,50` (English: `1,250,000.50`), `Rp 1.250.000,-`
///   `250rb`, `1,5jt`, `2 jt`, `1 m` (miliar; English: k, m, bn), each also with the whole word; before them a decimal
///   sign of either kind: `1.5jt`
///   `250000*12`, `(2jt-150rb)/3`, `10%` of what it is multiplied with; `x` multiplies and `:` divides too
///   `-5000`; a single amount in every dress that lists take (base/amount_text.h): `(5.000)`, `Rp-5.000`, `5.000-`,
///   `IDR 1.234`, `1.250.000.-`
/// Computed in exact fractions. A result that is no whole number of sen (a division, three decimals of a shorthand) is
/// rounded to the nearest whole rupiah, halves away from zero. A number alone may have at most two decimals.
TypedMoney parse_typed_money(std::string_view text, Language language);

/// A text and the cursor in it, counted in UTF-16 units as the window counts.
struct TypedText {
    std::u16string text;
    std::size_t cursor = 0;
    bool operator==(const TypedText&) const = default;
};

/// The text with thousands grouped in every number, `1250000*12` → `1.250.000*12`; the cursor stays behind the same
/// digit. Decimals and everything that is not a number stay as they are.
TypedText grouped_while_typing(const TypedText& typed, Language language);

/// The sign between thousands and the one before decimals.
constexpr char group_sign(Language language)
{
    return language == Language::indonesian ? '.' : ',';
}
constexpr char decimal_sign(Language language)
{
    return language == Language::indonesian ? ',' : '.';
}

} // namespace sokoguru::entry_help
