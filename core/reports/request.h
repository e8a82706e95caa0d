// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "reports/catalogue.h"
#include "reports/parameters.h"

namespace sokoguru::reports {

/// A time as people say it, which moves on with the days; `fixed` is the days of the parameters. A report of one day
/// takes the last day of the past ones and today for the running ones, a report of a year the year.
enum class Span { fixed, this_month, last_month, this_year, last_year, year_to_date };

/// What the second column of a statement stands for: nothing, the day of the parameters, the same day a year before, or
/// the end of the year before.
enum class Against { nothing, day, year_before, end_of_year_before };

/// A report and what it is asked, as a link, a preset and the list of recent reports keep it:
/// `trial-balance?span=last-month`, `cash-book?from=2026-01-01&to=2026-01-31&account=1110`. Values are percent-encoded.
struct Request {
    std::string report;
    Span span = Span::fixed;
    Against against = Against::nothing;
    Parameters parameters;
};

std::string to_text(const Request& request);
/// Throws Error(unknown_report), Error(bad_option) for a key or a value that is not known, Error(bad_date).
Request parse_request(std::string_view text);

/// The parameters of a request on a day, as make_report() takes them.
Parameters resolve(const Request& request, Date today);

/// How a report is first shown: of the year so far, of today, of this year; the journal of this month.
Request first_request(const CatalogueEntry& report);

/// `Last month`, `This year` …
Label span_name(Span span);

} // namespace sokoguru::reports
