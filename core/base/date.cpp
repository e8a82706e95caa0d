// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <fmt/format.h>

#include "base/error.h"

namespace sokoguru::base {

namespace {

/// The number in text[from, from + count), or -1 where there is anything but digits.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Date add_months(Date date, int months)
{
    using namespace std::chrono;
    const auto target = year_month{date.year(), date.month()} + std::chrono::months{months};
    const auto last = year_month_day_last{target.year(), month_day_last{target.month()}}.day();
    return Date{target.year(), target.month(), std::min(date.day(), last)};
}

Date parse_date(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int y = digits(text, 0, 4);
        const int m = digits(text, 5, 2);
        const int d = digits(text, 8, 2);
        if (y > 0 && m > 0 && d > 0) {
            const Date date = make_date(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
            if (date.ok()) return date;
        }
    }
    throw Error(Code::bad_date, {std::string(text)});
}

std::string iso(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

Date Period::first_day() const
{
    return make_date(year, month == 13 ? 12U : static_cast<unsigned>(month == 0 ? 1 : month), month == 13 ? 31U : 1U);
}

Date Period::last_day() const
{
    using namespace std::chrono;
    if (month == 0) return make_date(year, 1, 1);
    if (month == 13) return make_date(year, 12, 31);
    return Date{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} / last};
}

Period Period::plus(int months) const
{
    const int index = year * 12 + (month - 1) + months;
    return {index / 12, index % 12 + 1};
}

Period parse_period(std::string_view text)
{
    if (text.size() == 7 && text[4] == '-') {
        const int y = digits(text, 0, 4);
        const int m = digits(text, 5, 2);
        if (y > 0 && m >= 1 && m <= 12) return {y, m};
    }
    throw Error(Code::bad_period, {std::string(text)});
}

std::string iso(Period period)
{
    return fmt::format("{:04}-{:02}", period.year, period.month);
}

} // namespace sokoguru::base
