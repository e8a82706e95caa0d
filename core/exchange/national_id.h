// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/error.h"
#include "base/label.h"
#include "exchange/table.h"

namespace sokoguru::exchange {

/// Why a national ID (NIK of the identity card) cannot be right; nothing where it may be. The 16 digits are six for the
/// place, then day, month and two digits of the year of birth (women: day + 40), then a serial number that is never
/// 0000. Spreadsheets keep 15 digits of a number: what has been a number there is damaged even where it looks whole.
/// A blank cell is no ID and not checked.
std::optional<base::Term> damage_of_national_id(const RawCell& cell);

/// What the digits say of whom they belong to: the day and month of birth, two digits of the year, man or woman.
struct NationalIdFacts {
    int day = 0;
    int month = 0;
    int year_in_century = 0;
    bool is_woman = false;
};
/// Of an ID without damage.
NationalIdFacts facts_of_national_id(std::string_view digits);

/// Why a number of another kind (employee number, bank account, telephone) cannot be what was typed: a spreadsheet
/// wrote it with an exponent, or keeps 15 of its digits. Nothing where it may be.
bool is_shortened_number(const RawCell& cell);

/// Whether every ID of a column ends in 0, as after Excel's rounding to 15 digits; with a single ID it says nothing.
bool all_end_in_zero(std::span<const RawCell> column);

} // namespace sokoguru::exchange
