// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace sokoguru::base {

/// A calendar day. On disk and in the hash it is the integer yyyymmdd.
using Date = std::chrono::year_month_day;

/// The integer yyyymmdd of a valid date.
constexpr int to_int(Date date)
{
    return static_cast<int>(date.year()) * 10000 + static_cast<int>(static_cast<unsigned>(date.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(date.day()));
}
/// The date of yyyymmdd; may be !ok() for an impossible one.
constexpr Date date_from_int(int yyyymmdd)
{
    return Date{std::chrono::year{yyyymmdd / 10000}, std::chrono::month{static_cast<unsigned>(yyyymmdd / 100 % 100)},
                std::chrono::day{static_cast<unsigned>(yyyymmdd % 100)}};
}
constexpr Date make_date(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}
constexpr Date add_days(Date date, int days)
{
    return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}
constexpr int days_between(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}
/// The same day of the month `months` later, clamped to the end of that month (31 Jan + 1 → 28 Feb).
Date add_months(Date date, int months);

/// Reads `YYYY-MM-DD`; throws Error(bad_date).
Date parse_date(std::string_view text);
/// `YYYY-MM-DD`
std::string iso(Date date);

/// A bookkeeping period of one book year: months 1–12, the opening (0) and the closing entries (13).
/// On disk the integer yyyymm, so that periods sort.
struct Period {
    int year = 0;
    int month = 0;

    static constexpr Period of(Date date)
    {
        return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month()))};
    }
    static constexpr Period from_int(int yyyymm) { return {yyyymm / 100, yyyymm % 100}; }
    constexpr int to_int() const { return year * 100 + month; }
    constexpr bool is_month() const { return month >= 1 && month <= 12; }
    /// First and last day; for the opening and the closing period the first and the last day of the year.
    Date first_day() const;
    Date last_day() const;
    /// The month that many months later; only for months.
    Period plus(int months) const;
    friend constexpr auto operator<=>(const Period&, const Period&) = default;
};

/// Reads `YYYY-MM`; throws Error(bad_period).
Period parse_period(std::string_view text);
/// `YYYY-MM`
std::string iso(Period period);

} // namespace sokoguru::base

namespace sokoguru {
using base::Date;
using base::Period;
} // namespace sokoguru
