// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/money.h"
#include "base/rate.h"

/// The repayment schedule of a loan (jadwal angsuran), as pure arithmetic: terms in, rows out; no database, no clock.
/// Rules: domain.md 4.1 and the section "Loans" of data/examples.md, which the tests check row by row.
namespace sokoguru::loans {

/// flat (tetap): interest on the whole principal in every row. annuity (anuitas): equal instalments, interest on the
/// balance. declining (menurun): equal principal, interest on the balance. none (tanpa angsuran): interest only, the
/// principal with the last row; with one row the loan that is repaid at once (sebrakan).
enum class Method { flat, annuity, declining, none };
enum class RatePer { month, year };
enum class Every { month, week, day };

/// A planned extra instalment: principal from a holiday allowance (THR) or a bonus.
struct Extra {
    Date day; ///< it is due with the first row on or after it
    Money amount;
    bool operator==(const Extra&) const = default;
};

struct Terms {
    Money principal;
    /// Per month or per year, as agreed. A year is twelve months; a week is yearly × 7/365, a day yearly / 365.
    Rate rate;
    RatePer per = RatePer::month;
    /// Number of rows, 1 to 1200, those of the grace included.
    int periods = 12;
    Method method = Method::flat;
    Every every = Every::month;
    /// Instalments (declining: the principal in them) are rounded to this; the last row takes the rest.
    Money multiple = Money::sen(100);
    Rounding round = Rounding::nearest;
    /// Interest is rounded half up to this: one rupiah or one sen.
    Money unit = Money::sen(100);
    /// So many rows at the beginning carry interest only.
    int grace_principal = 0;
    /// Without dates the rows have no due dates. The first row is due one period after the disbursement unless a
    /// first due date is given.
    std::optional<Date> disbursed = {};
    std::optional<Date> first_due = {};
    /// Goods loans: the whole margin, spread over the rows as flat interest would be; the rate counts for nothing.
    std::optional<Money> margin = {};
    /// By day. What they repay the other rows need not: instalments are equal but for them. Needs dates; not with the
    /// last row, which takes the rest anyway, nor with rows of the grace.
    std::vector<Extra> extra = {};
};

/// Nobody lends at more; 1500 is 1.5 without its point. Per year.
inline constexpr Rate highest_yearly_rate = Rate::millionths(100 * Rate::per_percent);

struct Instalment {
    int number = 0;
    /// Clamped to the month's end and back to its day: 31 Jan, 28 Feb, 31 Mar.
    std::optional<Date> due;
    Money principal;
    Money interest;
    Money total;
    /// What is left of the principal after this row.
    Money balance;
};

/// All rows; principal sums to the loan and the last balance is zero. Throws Error(bad_option) for terms outside
/// their range, Error(loan_rate_too_high) for a rate that must be a slip of the keyboard (above highest_yearly_rate)
/// and Error(loan_terms) where the rounding would end the loan early or repay nothing.
std::vector<Instalment> schedule(const Terms& terms);

/// For terms that go on from older ones: gives them the older extra instalments that were due on or after a day, as far
/// as they have room.
void carry_extras(const Terms& older, Date from, Terms& terms);

/// The interest of one period on an amount, rounded half up to the terms' unit.
Money period_interest(const Terms& terms, Money balance);
/// The due date of row `number` (1 …); none without dates.
std::optional<Date> due_date(const Terms& terms, int number);

/// What the loan costs a year: the internal rate of return of a period times the periods of a year (12, 365/7, 365),
/// rounded to 0.01 %. Flat 1 % a month over 12 months: 21.46 %. Fees are not counted.
Rate effective_yearly_rate(const Terms& terms);

/// The names of files and options: `flat`, `annuity`, `declining`, `none`; `month`, `year`; `month`, `week`, `day`.
const char* name(Method method);
const char* name(RatePer per);
const char* name(Every every);
const char* name(Rounding round);
/// Their inverse; throw Error(bad_option).
Method parse_method(std::string_view text);
RatePer parse_rate_per(std::string_view text);
Every parse_every(std::string_view text);
Rounding parse_rounding(std::string_view text); ///< `nearest` or `up`

} // namespace sokoguru::loans
