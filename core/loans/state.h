// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "loans/contract.h"
#include "loans/policy.h"

/// The state of a loan as pure arithmetic: its plan, what was posted, and a day; no database, no clock.
///
/// Postings say how much was paid of principal, interest, penalties and fees; each part fills the instalments oldest
/// first. So the state depends on sums up to the day, never on the order of entering: a payment entered late with an
/// earlier date, or reversed, leaves the loan as if it had been entered in its time, or never.
namespace sokoguru::loans {

/// What one entry moved. Principal as posted (paid out positive, repaid negative), the rest positive when paid.
struct Movement {
    Date date;
    Money principal;
    Money interest;
    Money penalty;
    Money fee;
};

/// A fee that is asked, or, negative, a penalty that is not asked any more (waived).
struct Charge {
    Date day;
    Money amount;
};

/// The rows that a loan's plan asks for. Interest may differ from the schedule's: of a loan taken over, what was due
/// before its cut-over is asked only as far as its contract names arrears (the latest rows first), and not at all of
/// rows whose principal was paid before; a changed plan asks what was open with its first row.
struct Plan {
    std::vector<Instalment> rows; ///< interest and total are what is asked
    Money scheduled;              ///< principal of all rows
    Money counted;                ///< interest paid before this version; not counted again
    Date since;                   ///< earlier penalties are not counted
    bool changed = false;         ///< a later version
    /// The periods of a pause whose interest its rows ask: when each begins, and its interest.
    std::vector<std::pair<Date, Money>> pause;
};
/// Throws what schedule() throws.
Plan plan_of(const Loan& loan);

enum class RowStatus { paid, partly, due, overdue, next, later };

struct RowState {
    Instalment plan;
    Money penalty; ///< asked so far
    Money fee;
    Money paid_principal;
    Money paid_interest;
    Money paid_penalty;
    Money paid_fee;
    bool is_due = false; ///< on the day or before

    Money open_principal() const { return plan.principal - paid_principal; }
    Money open_interest() const { return plan.interest - paid_interest; }
    Money open_penalty() const { return penalty - paid_penalty; }
    Money open_fee() const { return fee - paid_fee; }
    /// Of the instalment itself.
    Money open() const { return open_principal() + open_interest(); }
    Money open_all() const { return open() + open_penalty() + open_fee(); }
    Money paid() const { return paid_principal + paid_interest; }
    /// Its period has begun by a day, so that its interest runs; on the due day of the row before it has not.
    bool runs(Date day) const { return !is_due && (!plan.begins || *plan.begins < day); }
};

struct State {
    Date as_of;
    Money outstanding; ///< principal
    std::vector<RowState> rows;
    /// Of the rows due by the day; penalties and fees of all rows.
    Money overdue_principal;
    Money overdue_interest;
    Money overdue_penalty;
    Money overdue_fee;
    int overdue_rows = 0;
    Money paid_ahead;                         ///< principal of rows not due yet
    std::optional<Date> principal_open_since; ///< due day of the oldest row with principal overdue
    std::optional<Date> interest_open_since;
    std::optional<std::size_t> next; ///< the first row after the day that is not wholly paid
    Money not_begun;                 ///< interest that the rows ask of a pause's periods that have not begun yet

    Money overdue() const { return overdue_principal + overdue_interest + overdue_penalty + overdue_fee; }
    int days_overdue() const;
};

/// Movements in the order of their dates. Of a loan without principal nothing is asked any more.
State state(const Plan& plan, const Policy& policy, std::span<const Movement> movements,
            std::span<const Charge> charges, Date as_of);

/// How an amount divides. `rest` fits nowhere: more than is due and, as `excess` says, not for later instalments.
struct Split {
    Money principal;
    Money interest;
    Money penalty;
    Money fee;
    Money rest;

    Money sum() const { return principal + interest + penalty + fee; }
};

/// Oldest instalment first, within it in the policy's order. `now` holds everything that was posted, whatever its date,
/// with penalties up to the payment's day, so that any order of entering the same payments divides them alike. The
/// instalment whose month runs is paid like those before it: many pay some days early. Beyond it, `next` goes on to
/// later instalments; for the others the rest comes back: interest is not asked for a month that has not begun.
Split split(const State& now, const Policy& policy, Money amount, Excess excess);

/// What pays the loan off on the state's day: all principal, all that is due, what ran during a pause, and by the
/// policy the interest of the month that runs (for flat and declining loans alike; none on a due day), of some more
/// instalments, or of all that are left; `fee` on the principal that is left.
Split payoff(const State& now, const Policy& policy);

} // namespace sokoguru::loans
