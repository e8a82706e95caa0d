// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/parameters.h"

#include "base/error.h"

namespace sokoguru::reports {

namespace {

int year_of(Date date)
{
    return static_cast<int>(date.year());
}

[[noreturn]] void refuse(const char* option, const std::string& value, Label possible)
{
    throw Error(Code::bad_option, {std::string(option), value, base::Term{possible.context, possible.text}});
}

/// The options that name the time exclude each other.
void check(const Parameters& asked)
{
    const bool range = asked.from || asked.to;
    if (asked.as_of && range)
        refuse("--as-of", base::iso(*asked.as_of), label("reports", "either this or --from and --to"));
    if (asked.year && (range || asked.as_of))
        refuse("--year", std::to_string(*asked.year), label("reports", "either this or the days"));
    if (asked.year && (*asked.year < 1900 || *asked.year > 2999))
        refuse("--year", std::to_string(*asked.year), label("reports", "a year such as 2026"));
}

} // namespace

DateRange date_range(Books& books, const Parameters& asked)
{
    check(asked);
    if (asked.year) return {first_of_january(*asked.year), last_of_december(*asked.year)};
    const Date today = books.clock().today();
    // What only begins ends today, or on its own day if that is still to come.
    const Date to = asked.to ? *asked.to : asked.as_of ? *asked.as_of : std::max(today, asked.from.value_or(today));
    const Date from = asked.from ? *asked.from : first_of_january(year_of(to));
    if (from > to) refuse("--to", base::iso(to), label("reports", "a day that is not before --from"));
    return {from, to};
}

Date day(Books& books, const Parameters& asked)
{
    check(asked);
    if (asked.as_of) return *asked.as_of;
    if (asked.to) return *asked.to;
    return asked.year ? last_of_december(*asked.year) : books.clock().today();
}

int year(Books& books, const Parameters& asked)
{
    return asked.year ? (check(asked), *asked.year) : year_of(day(books, asked));
}

Label describe(Date as_of)
{
    return label("reports", "as of {0}", as_of);
}

Label describe(const DateRange& range)
{
    return label("reports", "{0} to {1}", range.from, range.to);
}

} // namespace sokoguru::reports
