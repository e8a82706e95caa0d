// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "books/books.h"

namespace sokoguru::reports {

/// What a reader may ask of a report; the catalogue says which of these a report takes. Each report fills in what was
/// not said: today by the books' clock, the whole year of a year, the year so far of a day.
struct Parameters {
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> as_of;
    std::optional<int> year;
    /// A second column of a statement: the same on (or up to) that day.
    std::optional<Date> compare;
    /// Code of an account.
    std::string account;
    /// Code of a savings product.
    std::string product;
};

struct DateRange {
    Date from;
    Date to;
};

/// `from` and `to`; one of them alone, `as_of` and `year` fill in the rest: `as_of` D is 1 January of D's year to D,
/// `year` the whole year, nothing at all the year so far. Throws Error(bad_option) for both ways at once and for a
/// range that ends before it begins.
DateRange date_range(Books& books, const Parameters& parameters);

/// The day of a balance: `as_of`, `to`, the end of `year`, or today.
Date day(Books& books, const Parameters& parameters);

/// The year: `year`, or that of the day.
int year(Books& books, const Parameters& parameters);

/// `21 November 2026` and `1 January 2026 to 21 November 2026`, for subtitles.
Label describe(Date as_of);
Label describe(const DateRange& range);

constexpr Date first_of_january(int year)
{
    return base::make_date(year, 1, 1);
}
constexpr Date last_of_december(int year)
{
    return base::make_date(year, 12, 31);
}

} // namespace sokoguru::reports
