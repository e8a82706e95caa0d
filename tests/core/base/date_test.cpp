// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"

#include "base/date.h"
#include "base/error.h"

using namespace sokoguru;
using namespace sokoguru::base;

TEST_CASE("Dates are read and written as year, month, day", "[base]")
{
    CHECK(parse_date("2026-11-21") == make_date(2026, 11, 21));
    CHECK(iso(make_date(2024, 2, 29)) == "2024-02-29");
    CHECK(to_int(make_date(2026, 1, 5)) == 20260105);
    CHECK(date_from_int(20260105) == make_date(2026, 1, 5));
    CHECK_FALSE(date_from_int(20260231).ok());
    for (const char* bad : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "21-11-2026", "2026/11/21",
                            "2026-11-21 ", "0000-01-01", "2026-11-00", "2026-a1-01"})
        CHECK_THROWS_AS(parse_date(bad), Error);
}

TEST_CASE("Months are added on the calendar and clamped to the month's end", "[base]")
{
    CHECK(add_months(make_date(2026, 1, 31), 1) == make_date(2026, 2, 28));
    CHECK(add_months(make_date(2024, 1, 31), 1) == make_date(2024, 2, 29));
    CHECK(add_months(make_date(2026, 1, 31), 2) == make_date(2026, 3, 31));
    CHECK(add_months(make_date(2026, 11, 15), 2) == make_date(2027, 1, 15));
    CHECK(add_months(make_date(2026, 3, 31), -1) == make_date(2026, 2, 28));
    CHECK(add_days(make_date(2026, 12, 31), 1) == make_date(2027, 1, 1));
    CHECK(days_between(make_date(2024, 2, 28), make_date(2024, 3, 1)) == 2);
}

TEST_CASE("A period is a month of a book year, its opening or its closing", "[base]")
{
    CHECK(Period::of(make_date(2026, 11, 21)) == Period{2026, 11});
    CHECK(Period{2026, 11}.to_int() == 202611);
    CHECK(Period::from_int(202613) == Period{2026, 13});
    CHECK(iso(Period{2026, 3}) == "2026-03");
    CHECK(parse_period("2026-03") == Period{2026, 3});
    for (const char* bad : {"", "2026", "2026-13", "2026-00", "2026-3", "03-2026", "2026-03-01"})
        CHECK_THROWS_AS(parse_period(bad), Error);

    CHECK(Period{2024, 2}.last_day() == make_date(2024, 2, 29));
    CHECK(Period{2026, 0}.last_day() == make_date(2026, 1, 1));
    CHECK(Period{2026, 13}.first_day() == make_date(2026, 12, 31));
    CHECK(Period{2026, 12}.plus(1) == Period{2027, 1});
    CHECK(Period{2026, 1}.plus(-1) == Period{2025, 12});
    CHECK(Period{2026, 5}.plus(-29) == Period{2023, 12});

    // The opening sorts before the months of its year and the closing after them.
    CHECK(Period{2026, 0} < Period{2026, 1});
    CHECK(Period{2026, 12} < Period{2026, 13});
    CHECK(Period{2026, 13} < Period{2027, 0});
    CHECK_FALSE(Period{2026, 0}.is_month());
    CHECK_FALSE(Period{2026, 13}.is_month());
}

TEST_CASE("Dates survive the way to disk and back", "[base]")
{
    rc::prop("integers and texts name the same day", [] {
        const Date date = add_days(make_date(1950, 1, 1), *rc::gen::inRange(0, 60'000));
        RC_ASSERT(date_from_int(to_int(date)) == date);
        RC_ASSERT(parse_date(iso(date)) == date);
        RC_ASSERT(Period::of(date).first_day() <= date);
        RC_ASSERT(date <= Period::of(date).last_day());
    });
    rc::prop("adding months moves the period by as many", [] {
        const Date date = add_days(make_date(1990, 1, 1), *rc::gen::inRange(0, 30'000));
        const int months = *rc::gen::inRange(-400, 400);
        RC_ASSERT(Period::of(add_months(date, months)) == Period::of(date).plus(months));
    });
}
