// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "books/books.h"

/// The series of document numbers: gapless per kind and month. A cooperative that goes live within a month goes on from
/// the last number of its paper vouchers.
namespace sokoguru::ledger {

struct Series {
    std::string code; ///< BKM, BKK, BM …
    std::string name;
    /// The month that does not begin with number 1, and the number it begins with; month 0: none.
    Period start_period{};
    std::int64_t start_number = 1;
    /// What the next document of the month gets.
    std::int64_t next_number = 1;
    /// The month has documents already.
    bool begun = false;
};

/// All series as they stand in a month, in the order of their codes.
std::vector<Series> series(Books& books, Period month);

/// With which number a series begins in a month. Needs change_settings. Throws Error(numbering_begun) where that month
/// has documents, or the month that the earlier start was for (its numbers rest on it); Error(bad_option) for an
/// unknown series and for numbers outside 1 … 999 999.
void set_start_number(Books& books, const std::string& code, Period month, std::int64_t number);

} // namespace sokoguru::ledger
