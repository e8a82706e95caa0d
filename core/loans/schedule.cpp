// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/schedule.h"

#include <algorithm>
#include <array>
#include <string>

#include <boost/multiprecision/cpp_dec_float.hpp>

#include "base/allocate.h"
#include "base/error.h"

namespace sokoguru::loans {

namespace {

using base::Int128;
using base::round_div;
using base::round_to;
/// Decimal and in software, so that an annuity is the same rupiah on every machine.
using Decimal = boost::multiprecision::cpp_dec_float_50;

constexpr int most_periods = 1200;

/// The rate of one period as a fraction of one: exact where a decimal would not be (a third of a percent a month).
struct PeriodRate {
    Int128 numerator;
    Int128 denominator;

    Decimal decimal() const
    {
        return Decimal(static_cast<std::int64_t>(numerator)) / Decimal(static_cast<std::int64_t>(denominator));
    }
};

PeriodRate period_rate(const Terms& terms)
{
    const Int128 yearly = Int128{terms.rate.in_millionths()} * (terms.per == RatePer::month ? 12 : 1);
    switch (terms.every) {
    case Every::month:
        return {yearly, Int128{Rate::per_unit} * 12};
    case Every::week:
        return {yearly * 7, Int128{Rate::per_unit} * 365};
    case Every::day:
        return {yearly, Int128{Rate::per_unit} * 365};
    }
    return {};
}

Money interest_of(const Terms& terms, Money balance, int periods)
{
    const PeriodRate rate = period_rate(terms);
    return terms.unit *
           round_div(Int128{balance.in_sen()} * rate.numerator * periods, rate.denominator * terms.unit.in_sen());
}

void require_range(const char* what, int value, int from, int to)
{
    if (value < from || value > to)
        throw Error(Code::bad_option,
                    {std::string(what), std::to_string(value), std::to_string(from) + " - " + std::to_string(to)});
}

void check(const Terms& terms)
{
    if (terms.principal <= Money())
        throw Error(Code::bad_option, {std::string("principal"), terms.principal.plain(), std::string("> 0")});
    require_range("periods", terms.periods, 1, most_periods);
    require_range("grace-principal", terms.grace_principal, 0, terms.periods - 1);
    const std::int64_t a_year = terms.per == RatePer::month ? 12 : 1;
    if (terms.rate.in_millionths() > highest_yearly_rate.in_millionths() / a_year)
        throw Error(Code::loan_rate_too_high,
                    {Rate::millionths(std::min(terms.rate.in_millionths(), Rate::per_unit * 10'000) * a_year),
                     highest_yearly_rate});
    if (terms.margin && (terms.margin->is_negative() || terms.method != Method::flat))
        throw Error(Code::bad_option, {std::string("margin"), terms.margin->plain(), std::string(">= 0, flat")});
    if (terms.multiple <= Money())
        throw Error(Code::bad_option, {std::string("multiple"), terms.multiple.plain(), std::string("> 0")});
    if (terms.unit != Money::sen(1) && terms.unit != Money::sen(100))
        throw Error(Code::bad_option, {std::string("unit"), terms.unit.plain(), std::string("1, 0.01")});
    if (terms.disbursed && terms.first_due && *terms.first_due < *terms.disbursed)
        throw Error(Code::bad_option,
                    {std::string("first-due"), base::iso(*terms.first_due), ">= " + base::iso(*terms.disbursed)});
}

/// A positive value in sen, rounded to a multiple. A tiny allowance keeps a result that is whole by nature (a loan of
/// one instalment) from being lifted by the last digits of the division.
Money round_decimal(const Decimal& sen, Money multiple, Rounding mode)
{
    static const Decimal tiny("1e-20");
    const Decimal count = sen / Decimal(multiple.in_sen());
    Decimal whole;
    switch (mode) {
    case Rounding::nearest:
        whole = floor(count + Decimal("0.5") + tiny);
        break;
    case Rounding::up:
        whole = ceil(count - tiny);
        break;
    case Rounding::down:
        whole = floor(count + tiny);
        break;
    }
    if (whole > Decimal(std::int64_t{1} << 60)) throw Error(Code::amount_out_of_range);
    return multiple * whole.convert_to<std::int64_t>();
}

/// The first row that is due on or after the extra instalment's day; 0 where there is none.
int row_of(const Terms& terms, const Extra& extra)
{
    for (int number = 1; number <= terms.periods; ++number)
        if (*due_date(terms, number) >= extra.day) return number;
    return 0;
}

bool has_room(const Terms& terms, const Extra& extra)
{
    const int row = row_of(terms, extra);
    return extra.amount > Money() && row > terms.grace_principal && row < terms.periods;
}

Money sum_of(const std::vector<Extra>& extras)
{
    Money sum;
    for (const Extra& extra : extras)
        sum += extra.amount;
    return sum;
}

/// What each row repays besides its instalment; no element where nothing is planned.
std::vector<Money> extra_by_row(const Terms& terms)
{
    if (terms.extra.empty()) return {};
    std::vector<Money> out(static_cast<std::size_t>(terms.periods) + 1);
    if (!due_date(terms, 1))
        throw Error(Code::bad_option, {std::string("extra"), base::iso(terms.extra.front().day),
                                       std::string("--disbursed, --first-due")});
    for (const Extra& extra : terms.extra) {
        if (!has_room(terms, extra))
            throw Error(Code::loan_extra, {extra.amount, extra.day, *due_date(terms, terms.grace_principal + 1),
                                           *due_date(terms, std::max(1, terms.periods - 1))});
        out[static_cast<std::size_t>(row_of(terms, extra))] += extra.amount;
    }
    const Money sum = sum_of(terms.extra);
    if (sum >= terms.principal)
        throw Error(Code::bad_option, {std::string("extra"), sum.plain(), "< " + terms.principal.plain()});
    return out;
}

/// (P − Σ Xₖ·(1+r)^−k) · r / (1 − (1+r)^−n), rounded; Xₖ is the extra instalment with the k-th row that repays.
Money annuity(const Terms& terms, int repaying, const std::vector<Money>& extra)
{
    const Decimal rate = period_rate(terms).decimal();
    Decimal principal(terms.principal.in_sen());
    for (std::size_t row = 1; row < extra.size(); ++row)
        if (!extra[row].is_zero())
            principal -= Decimal(extra[row].in_sen()) / pow(1 + rate, static_cast<int>(row) - terms.grace_principal);
    if (rate == 0) return round_decimal(principal / repaying, terms.multiple, terms.round);
    const Decimal factor = rate / (1 - 1 / pow(1 + rate, repaying));
    return round_decimal(principal * factor, terms.multiple, terms.round);
}

/// The principal of a row between the grace and the last row, without what is planned extra.
Money usual_principal(const Terms& terms, int repaying, Money instalment, Money interest)
{
    if (terms.instalment && terms.method != Method::none)
        return terms.method == Method::annuity ? *terms.instalment - interest : *terms.instalment;
    const Int128 principal = (terms.principal - sum_of(terms.extra)).in_sen();
    const std::int64_t multiple = terms.multiple.in_sen();
    switch (terms.method) {
    case Method::flat: {
        const Int128 total = principal + Int128{interest.in_sen()} * repaying;
        return terms.multiple * round_div(total, Int128{multiple} * repaying, terms.round) - interest;
    }
    case Method::annuity:
        return instalment - interest;
    case Method::declining:
        return terms.multiple * round_div(principal, Int128{multiple} * repaying, terms.round);
    case Method::none:
        break;
    }
    return {};
}

/// The rows without what a pause adds.
std::vector<Instalment> usual_rows(const Terms& asked)
{
    Terms terms = asked;
    if (terms.pause && terms.pause->what == PauseInterest::added) terms.principal += terms.pause->interest;
    check(terms);
    const int repaying = terms.periods - terms.grace_principal;
    const Money base = terms.interest_base.value_or(terms.principal);
    const Money flat_interest = terms.margin ? round_to(Money::sen(terms.margin->in_sen() / terms.periods), terms.unit)
                                             : interest_of(terms, base, 1);
    const std::vector<Money> extra = extra_by_row(terms);
    const Money instalment = terms.method == Method::annuity ? annuity(terms, repaying, extra) : Money();
    // What is still owed of the flat interest of the whole term, so that rounding does not add up over the rows.
    Money flat_rest = terms.margin ? *terms.margin : interest_of(terms, base, terms.periods);

    std::vector<Instalment> rows;
    rows.reserve(static_cast<std::size_t>(terms.periods));
    Money balance = terms.principal;
    for (int number = 1; number <= terms.periods; ++number) {
        const bool last = number == terms.periods;
        Instalment row;
        row.number = number;
        row.due = due_date(terms, number);
        row.interest = terms.method != Method::flat ? period_interest(terms, balance)
                       : last                       ? flat_rest
                                                    : std::min(flat_interest, flat_rest);
        flat_rest -= row.interest;
        if (last) {
            row.principal = balance;
        } else if (number > terms.grace_principal) {
            row.principal = usual_principal(terms, repaying, instalment, row.interest);
            if (!extra.empty()) row.principal += extra[static_cast<std::size_t>(number)];
            const bool must_repay = terms.method != Method::none;
            if (row.principal.is_negative() || (must_repay && row.principal.is_zero()) || row.principal >= balance)
                throw Error(Code::loan_terms, {terms.multiple, std::int64_t{number}, std::int64_t{terms.periods},
                                               row.principal, balance});
        }
        balance -= row.principal;
        row.balance = balance;
        rows.push_back(row);
    }
    return rows;
}

/// Interest of a pause: with the first row, or, lent with the rest, out of what the rows then repay.
void add_pause(const Terms& terms, std::vector<Instalment>& rows)
{
    if (!terms.pause || terms.pause->what == PauseInterest::forgiven || terms.pause->interest.is_zero()) return;
    std::vector<Money> shares(rows.size());
    if (terms.pause->what == PauseInterest::deferred) {
        shares.front() = terms.pause->interest;
    } else {
        std::vector<Money> weights;
        for (const Instalment& row : rows)
            weights.push_back(row.principal);
        const Allocation shared = allocate(terms.pause->interest, weights, terms.unit);
        shares = shared.shares;
        shares.back() += shared.undistributed;
    }
    Money balance = terms.principal;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        rows[k].deferred = shares[k];
        rows[k].interest += shares[k];
        if (terms.pause->what == PauseInterest::added) rows[k].principal -= shares[k];
        balance -= rows[k].principal;
        rows[k].balance = balance;
    }
}

template <typename Enum, std::size_t N>
Enum parse_name(const char* what, std::string_view text, const std::array<Enum, N>& values)
{
    std::string possible;
    for (const Enum value : values) {
        if (text == name(value)) return value;
        possible += (possible.empty() ? "" : ", ") + std::string(name(value));
    }
    throw Error(Code::bad_option, {std::string(what), std::string(text), possible});
}

} // namespace

Money period_interest(const Terms& terms, Money balance)
{
    return interest_of(terms, balance, 1);
}

std::optional<Date> due_date(const Terms& terms, int number)
{
    // Counted from one fixed day, so that a clamped month does not move those after it.
    const std::optional<Date> from = terms.first_due ? terms.first_due : terms.disbursed;
    if (!from) return std::nullopt;
    return after_periods(*from, terms.every, terms.first_due ? number - 1 : number);
}

Date after_periods(Date day, Every every, int periods)
{
    switch (every) {
    case Every::month:
        return base::add_months(day, periods);
    case Every::week:
        return base::add_days(day, 7 * periods);
    case Every::day:
        return base::add_days(day, periods);
    }
    return day;
}

int rows_needed(const Terms& terms)
{
    Money balance = terms.principal;
    for (int number = 1; number < most_periods; ++number) {
        const Money interest = terms.method == Method::annuity ? period_interest(terms, balance) : Money();
        Money principal = *terms.instalment - interest;
        for (const Extra& extra : terms.extra)
            if (row_of(terms, extra) == number) principal += extra.amount;
        if (principal >= balance || !(principal > Money())) return number;
        balance -= principal;
    }
    return most_periods;
}

std::vector<Instalment> schedule(const Terms& terms)
{
    std::vector<Instalment> rows = usual_rows(terms);
    add_pause(terms, rows);
    for (Instalment& row : rows) {
        if (row.number > 1)
            row.begins = due_date(terms, row.number - 1);
        else
            row.begins = terms.runs_from ? terms.runs_from : terms.disbursed;
        row.total = row.principal + row.interest;
    }
    return rows;
}

void carry_extras(const Terms& older, Date from, Terms& terms)
{
    terms.extra.clear();
    for (const Extra& extra : older.extra)
        if (*due_date(older, row_of(older, extra)) >= from && has_room(terms, extra)) terms.extra.push_back(extra);
    while (sum_of(terms.extra) >= terms.principal && !terms.extra.empty())
        terms.extra.pop_back();
}

namespace {

/// What is paid so many units of time (periods, or days) after the first day.
struct Flow {
    Decimal amount;
    int time = 0;
};

/// The rate of one unit of time at which the flows are worth the principal. Newton from zero: the present value is
/// falling and convex in the rate, so every step stays left of the root.
Decimal internal_rate(Money principal, const std::vector<Flow>& flows)
{
    Decimal rate = 0;
    for (int step = 0; step < 1000; ++step) {
        Decimal value = -Decimal(principal.in_sen());
        Decimal slope = 0;
        const Decimal discount = 1 / (1 + rate);
        Decimal factor = 1;
        int time = 0;
        for (const Flow& flow : flows) {
            factor *= pow(discount, flow.time - time);
            time = flow.time;
            const Decimal present = flow.amount * factor;
            value += present;
            slope -= present * time * discount;
        }
        if (slope == 0) break;
        const Decimal change = value / slope;
        rate -= change;
        if (abs(change) < Decimal("1e-18")) break;
    }
    return rate;
}

Rate hundredths(const Decimal& rate)
{
    const Decimal rounded = floor(rate * 10'000 + Decimal("0.5"));
    return Rate::millionths(rounded.convert_to<std::int64_t>() * (Rate::per_percent / 100));
}

/// The day from which what is left costs something: a changed plan's begins where its pause began.
std::optional<Date> first_day(const Terms& terms)
{
    if (!terms.runs_from) return terms.disbursed;
    const bool after_pause =
        terms.pause && after_periods(terms.pause->from, terms.every, terms.pause->periods) == *terms.runs_from;
    return after_pause ? terms.pause->from : *terms.runs_from;
}

} // namespace

EffectiveRate effective_rate(const Terms& terms)
{
    const std::vector<Instalment> rows = schedule(terms);
    const Decimal per_year = terms.every == Every::month  ? Decimal(12)
                             : terms.every == Every::week ? Decimal(365) / 7
                                                          : Decimal(365);
    const std::optional<Date> from = first_day(terms);
    const bool dated = from && rows.front().due;
    std::vector<Flow> flows;
    for (const Instalment& row : rows)
        flows.push_back({Decimal(row.total.in_sen()), dated ? base::days_between(*from, *row.due) : row.number});
    const Decimal growth = 1 + internal_rate(terms.principal, flows);
    const Decimal units_a_year = dated ? Decimal(365) : per_year;
    const Decimal yearly = pow(growth, units_a_year);
    const Decimal period = pow(growth, units_a_year / per_year);
    return {hundredths((period - 1) * per_year), hundredths(yearly - 1)};
}

const char* name(Method method)
{
    switch (method) {
    case Method::flat:
        return "flat";
    case Method::annuity:
        return "annuity";
    case Method::declining:
        return "declining";
    case Method::none:
        return "none";
    }
    return "";
}

const char* name(RatePer per)
{
    return per == RatePer::month ? "month" : "year";
}

const char* name(Every every)
{
    return every == Every::month ? "month" : every == Every::week ? "week" : "day";
}

const char* name(PauseInterest what)
{
    return what == PauseInterest::deferred ? "deferred" : what == PauseInterest::added ? "added" : "forgiven";
}

const char* name(Rounding round)
{
    return round == Rounding::up ? "up" : "nearest";
}

Method parse_method(std::string_view text)
{
    return parse_name<Method>("method", text,
                              std::array{Method::flat, Method::annuity, Method::declining, Method::none});
}

RatePer parse_rate_per(std::string_view text)
{
    return parse_name<RatePer>("per", text, std::array{RatePer::month, RatePer::year});
}

Every parse_every(std::string_view text)
{
    return parse_name<Every>("every", text, std::array{Every::month, Every::week, Every::day});
}

PauseInterest parse_pause_interest(std::string_view text)
{
    return parse_name<PauseInterest>(
        "--pause-interest", text, std::array{PauseInterest::deferred, PauseInterest::added, PauseInterest::forgiven});
}

Rounding parse_rounding(std::string_view text)
{
    return parse_name<Rounding>("round", text, std::array{Rounding::nearest, Rounding::up});
}

} // namespace sokoguru::loans
