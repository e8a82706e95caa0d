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

/// What becomes of the interest that runs on while no instalment is asked: with the first row after the pause, over all
/// rows as if it were lent, or not asked at all.
enum class PauseInterest { deferred, added, forgiven };

struct Pause {
    PauseInterest what = PauseInterest::deferred;
    int periods = 0;
    Money interest; ///< of all of them together
    Date from;      ///< the first of them begins
    bool operator==(const Pause&) const = default;
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
    /// Of loans whose plan was changed. Flat: what the interest is computed on, where that is not the principal.
    std::optional<Money> interest_base = {};
    /// What a row repays as before, the last one taking the rest: flat and declining the principal of it, annuity the
    /// whole. Takes the place of the rounding.
    std::optional<Money> instalment = {};
    /// The first row's interest runs from then on; none: from the disbursement.
    std::optional<Date> runs_from = {};
    std::optional<Pause> pause = {};
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
    Money deferred; ///< of the interest: what ran during a pause
    /// The interest is that of the period from this day to the due day.
    std::optional<Date> begins;
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
/// The due date of row `number` (1 …), of row 0 one period before the first; none without dates.
std::optional<Date> due_date(const Terms& terms, int number);
/// That many periods after a day (before it where negative), clamped as due dates are.
Date after_periods(Date day, Every every, int periods);
/// So many rows as it takes to repay the terms' principal by their `instalment`.
int rows_needed(const Terms& terms);

/// What the loan costs a year, fees not counted, rounded to 0.01 %.
///
/// With dates the compounded rate is that for which the rows, discounted by their days (a year being 365), come to the
/// principal on the day it is paid out or a changed plan runs from: a spreadsheet's XIRR(). Without dates it is that of
/// equal periods: EFFECT(). The nominal one is the rate of a period times the periods of a year (12, 365/7, 365), as
/// RATE() × 12 and NOMINAL() give it. Flat 1 % a month over 12 months without dates: 21.46 % nominal, 23.70 %
/// compounded.
struct EffectiveRate {
    Rate nominal;
    Rate compounded;
};
EffectiveRate effective_rate(const Terms& terms);

/// The names of files and options: `flat`, `annuity`, `declining`, `none`; `month`, `year`; `month`, `week`, `day`.
const char* name(Method method);
const char* name(RatePer per);
const char* name(Every every);
const char* name(Rounding round);
const char* name(PauseInterest what); ///< `deferred`, `added`, `forgiven`
/// Their inverse; throw Error(bad_option).
Method parse_method(std::string_view text);
RatePer parse_rate_per(std::string_view text);
Every parse_every(std::string_view text);
Rounding parse_rounding(std::string_view text); ///< `nearest` or `up`
PauseInterest parse_pause_interest(std::string_view text);

} // namespace sokoguru::loans
