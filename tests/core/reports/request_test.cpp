// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/error.h"
#include "reports/request.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

namespace {

Code refusal(const char* text)
{
    try {
        parse_request(text);
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

Parameters on(const char* text, Date today)
{
    return resolve(parse_request(text), today);
}

} // namespace

TEST_CASE("A request is the same after it was written and read", "[reports]")
{
    for (const char* text :
         {"members", "trial-balance?span=last-month", "cash-book?from=2026-01-01&to=2026-01-31&account=1110",
          "balance-sheet?as-of=2026-06-30&compare=2025-12-31", "surplus-statement?span=this-year&compare=year-before",
          "savings?span=last-year&product=HARI%20RAYA%20%26%20LAIN", "surplus?year=2025",
          "balance-sheet?span=year-to-date&compare=end-of-year-before"})
        CHECK(to_text(parse_request(text)) == text);
    CHECK(parse_request("savings?product=HARI%20RAYA%20%26%20LAIN").parameters.product == "HARI RAYA & LAIN");
}

TEST_CASE("What a request does not know is refused", "[reports]")
{
    CHECK(refusal("horoscope") == Code::unknown_report);
    CHECK(refusal("journal?span=tomorrow") == Code::bad_option);
    CHECK(refusal("journal?colour=red") == Code::bad_option);
    CHECK(refusal("journal?from=2026-02-30") == Code::bad_date);
    CHECK(refusal("surplus?year=26") == Code::bad_option);
}

TEST_CASE("Spans move on with the days", "[reports]")
{
    const Date today = make_date(2026, 3, 15);
    CHECK(on("journal?span=this-month", today).from == make_date(2026, 3, 1));
    CHECK(on("journal?span=this-month", today).to == make_date(2026, 3, 31));
    CHECK(on("journal?span=last-month", today).from == make_date(2026, 2, 1));
    CHECK(on("journal?span=last-month", today).to == make_date(2026, 2, 28));
    CHECK(on("journal?span=last-month", make_date(2026, 1, 5)).from == make_date(2025, 12, 1));
    CHECK(on("journal?span=this-year", today).to == make_date(2026, 12, 31));
    CHECK(on("journal?span=last-year", today).from == make_date(2025, 1, 1));
    CHECK(on("journal?span=year-to-date", today).from == make_date(2026, 1, 1));
    CHECK(on("journal?span=year-to-date", today).to == today);

    // A day: today while the span runs, the last day of what is over.
    CHECK(on("members?span=this-year", today).as_of == today);
    CHECK(on("members?span=last-month", today).as_of == make_date(2026, 2, 28));
    CHECK(on("members?span=last-year", today).as_of == make_date(2025, 12, 31));
    CHECK_FALSE(on("members?span=last-year", today).from);
    CHECK(on("surplus?span=last-year", today).year == 2025);
}

TEST_CASE("The second column follows the first", "[reports]")
{
    const Date today = make_date(2024, 2, 29);
    CHECK(on("balance-sheet?span=year-to-date&compare=year-before", today).compare == make_date(2023, 2, 28));
    CHECK(on("balance-sheet?span=year-to-date&compare=end-of-year-before", today).compare == make_date(2023, 12, 31));
    CHECK(on("surplus-statement?span=last-year&compare=year-before", today).compare == make_date(2022, 12, 31));
    CHECK_FALSE(on("balance-sheet?span=last-year", today).compare);
}
