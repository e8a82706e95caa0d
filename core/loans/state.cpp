// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/state.h"

#include <algorithm>

namespace sokoguru::loans {

namespace {

/// Takes from `left` as much of `wanted` as there is.
Money take(Money& left, Money wanted)
{
    const Money taken = std::clamp(left, Money(), std::max(wanted, Money()));
    left -= taken;
    return taken;
}

/// What the old books had: principal paid by then, and of the interest due by then only the arrears still to pay.
void apply_cut_over(const CutOver& cut_over, std::vector<Instalment>& rows, Money granted)
{
    Money repaid = granted - cut_over.outstanding;
    Money arrears = cut_over.interest_arrears;
    std::size_t due = 0;
    for (Instalment& row : rows) {
        const Money covered = take(repaid, row.principal);
        if (*row.due <= cut_over.day) ++due;
        // Of an instalment whose principal is paid, or begun, the interest was paid before it.
        if (*row.due <= cut_over.day || !covered.is_zero()) row.interest = Money();
    }
    for (std::size_t k = due; k-- > 0;)
        rows[k].interest = take(arrears, rows[k].total - rows[k].principal);
    rows.front().interest += arrears; // more than all those instalments had: asked with the oldest
}

/// Interest that was open before a change is asked with the first row; what was paid ahead is asked less, rows on.
void carry(Money carried, std::vector<Instalment>& rows)
{
    if (!carried.is_negative()) {
        rows.front().interest += carried;
        return;
    }
    Money less = -carried;
    for (Instalment& row : rows)
        row.interest -= take(less, row.interest);
}

std::vector<std::pair<Date, Money>> pause_periods(const Terms& terms)
{
    if (!terms.pause || terms.pause->what == PauseInterest::forgiven) return {};
    const int count = terms.pause->periods;
    std::vector<std::pair<Date, Money>> out;
    Money rest = terms.pause->interest;
    for (int k = 0; k < count; ++k) {
        const Money each = k + 1 == count ? rest : base::scale(terms.pause->interest, 1, count, terms.unit);
        out.emplace_back(after_periods(terms.pause->from, terms.every, k), each);
        rest -= each;
    }
    return out;
}

/// The penalty of one row up to a day: what was missing of it, through the changes that payments made.
class Late {
public:
    Late(const Plan& plan, const Policy& policy, std::span<const Movement> movements, Date as_of)
        : policy_(policy), as_of_(as_of)
    {
        Money outstanding;
        Money interest;
        steps_.reserve(movements.size() + 1);
        steps_.push_back({Date(), Money(), Money()});
        for (const Movement& one : movements) {
            outstanding += one.principal;
            interest += one.interest;
            if (steps_.back().date == one.date) steps_.pop_back();
            steps_.push_back({one.date, plan.scheduled - outstanding, interest - plan.counted});
        }
    }

    /// `before`: principal and interest of the rows before this one.
    Money of(const Instalment& row, Money principal_before, Money interest_before) const
    {
        const Date from = base::add_days(*row.due, policy_.penalty_after + 1);
        if (from > as_of_) return {};
        const auto missing_after = [&](const Step& step) {
            return row.principal - std::clamp(step.repaid - principal_before, Money(), row.principal) + row.interest -
                   std::clamp(step.interest - interest_before, Money(), row.interest);
        };
        const auto missing = [&](Date day) { return missing_after(step_of(day)); };
        switch (policy_.penalty) {
        case Penalty::none:
            return {};
        case Penalty::fixed:
            // Late on the first day after the grace: what is paid that day still counts for the day before.
            return missing(base::add_days(from, -1)).is_zero() ? Money() : policy_.penalty_amount;
        case Penalty::percent_month: {
            Money sum;
            for (int month = 0;; ++month) {
                const Date day =
                    base::add_days(base::add_months(*row.due, month), month == 0 ? policy_.penalty_after : 0);
                if (day >= as_of_) break;
                const Money open = missing(day);
                if (open.is_zero()) break;
                sum += policy_.penalty_rate.of(open, Money::sen(100));
            }
            return sum;
        }
        case Penalty::percent_day:
            return daily(missing_after, base::add_days(from, -1));
        }
        return {};
    }

private:
    struct Step {
        Date date;
        Money repaid;
        Money interest;
    };

    /// What stood at the end of a day.
    const Step& step_of(Date day) const
    {
        const auto next = std::upper_bound(steps_.begin(), steps_.end(), day,
                                           [](Date asked, const Step& step) { return asked < step.date; });
        return *std::prev(next); // the first step is before everything
    }

    /// Each day's percentage of what was missing at the end of the day before, summed and rounded once.
    template <typename Missing> Money daily(const Missing& missing_after, Date from) const
    {
        base::Int128 sum = 0;
        const auto add = [&](const Step& step, Date begin, Date end) {
            sum += base::Int128{missing_after(step).in_sen()} * base::days_between(begin, end);
        };
        const Step* step = &step_of(from);
        Date day = from;
        for (const Step* next = step + 1; next != steps_.data() + steps_.size() && next->date < as_of_; ++next) {
            add(*step, day, next->date);
            step = next;
            day = next->date;
        }
        add(*step, day, as_of_);
        const base::Int128 sen = sum * policy_.penalty_rate.in_millionths();
        return Money::sen(100) * base::round_div(sen, base::Int128{Rate::per_unit} * 100);
    }

    const Policy& policy_;
    Date as_of_;
    std::vector<Step> steps_;
};

struct Sums {
    Money outstanding;
    Money interest;
    Money penalty;
    Money fee;
};

Sums sums_on(const Plan& plan, std::span<const Movement> movements, Date as_of)
{
    Sums sums;
    for (const Movement& one : movements) {
        if (one.date > as_of) break;
        sums.outstanding += one.principal;
        sums.interest += one.interest;
        sums.fee += one.fee;
        if (!plan.changed || one.date > plan.since) sums.penalty += one.penalty;
    }
    sums.interest -= plan.counted;
    return sums;
}

void add_charges(std::vector<RowState>& rows, std::span<const Charge> charges, Date as_of)
{
    for (const Charge& charge : charges) {
        if (charge.day > as_of || charge.amount.is_negative()) continue;
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const RowState& one) { return *one.plan.due >= charge.day; });
        (row == rows.end() ? rows.back() : *row).fee += charge.amount;
    }
}

/// As far as penalties count: after a change of the plan only what came later.
Money waived(const Plan& plan, std::span<const Charge> charges, Date as_of)
{
    Money sum;
    for (const Charge& charge : charges)
        if (charge.amount.is_negative() && charge.day <= as_of && (!plan.changed || charge.day > plan.since))
            sum -= charge.amount;
    return sum;
}

void summarise(State& out)
{
    for (std::size_t k = 0; k < out.rows.size(); ++k) {
        const RowState& row = out.rows[k];
        out.overdue_penalty += row.open_penalty();
        out.overdue_fee += row.open_fee();
        if (row.is_due) {
            out.overdue_principal += row.open_principal();
            out.overdue_interest += row.open_interest();
            if (!row.open().is_zero()) ++out.overdue_rows;
            if (!row.open_principal().is_zero() && !out.principal_open_since) out.principal_open_since = row.plan.due;
            if (!row.open_interest().is_zero() && !out.interest_open_since) out.interest_open_since = row.plan.due;
        } else {
            out.paid_ahead += row.paid_principal;
            if (!out.next && !row.open().is_zero()) out.next = k;
        }
    }
}

} // namespace

Plan plan_of(const Loan& loan)
{
    Plan plan;
    plan.rows = schedule(loan.terms);
    plan.scheduled = loan.terms.principal;
    plan.since = loan.since;
    plan.changed = loan.version > 1;
    if (plan.changed) {
        plan.counted = loan.interest_counted;
        if (!loan.terms.runs_from) plan.rows.front().begins = due_date(loan.terms, 0);
        carry(loan.interest_carried, plan.rows);
        plan.pause = pause_periods(loan.terms);
    } else if (loan.cut_over) {
        apply_cut_over(*loan.cut_over, plan.rows, loan.granted);
    }
    for (Instalment& row : plan.rows)
        row.total = row.principal + row.interest;
    return plan;
}

int State::days_overdue() const
{
    const std::optional<Date> since = principal_open_since && interest_open_since
                                          ? std::min(*principal_open_since, *interest_open_since)
                                      : principal_open_since ? principal_open_since
                                                             : interest_open_since;
    return since ? base::days_between(*since, as_of) : 0;
}

State state(const Plan& plan, const Policy& policy, std::span<const Movement> movements,
            std::span<const Charge> charges, Date as_of)
{
    State out;
    out.as_of = as_of;
    for (const auto& [begins, interest] : plan.pause)
        if (begins >= as_of) out.not_begun += interest;
    Sums paid = sums_on(plan, movements, as_of);
    out.outstanding = paid.outstanding;
    out.rows.reserve(plan.rows.size());
    for (const Instalment& row : plan.rows)
        out.rows.push_back({row, {}, {}, {}, {}, {}, {}, row.due && *row.due <= as_of});
    if (!(out.outstanding > Money())) {
        for (RowState& row : out.rows) {
            row.paid_principal = row.plan.principal;
            row.plan.interest = take(paid.interest, row.plan.interest);
            row.paid_interest = row.plan.interest;
        }
        return out;
    }
    // Reversed since the plan was made: more is open than it scheduled, and is asked with its first row.
    RowState& first = out.rows.front();
    Money repaid = plan.scheduled - out.outstanding;
    if (repaid.is_negative()) first.plan.principal -= repaid;
    if (paid.interest.is_negative()) first.plan.interest -= paid.interest;
    add_charges(out.rows, charges, as_of);
    const bool asks_penalty = policy.penalty != Penalty::none;
    const std::optional<Late> late =
        asks_penalty ? std::optional<Late>(std::in_place, plan, policy, movements, as_of) : std::nullopt;
    Money forgiven = waived(plan, charges, as_of);
    Money principal_before;
    Money interest_before;
    for (RowState& row : out.rows) {
        if (late && row.is_due) row.penalty = late->of(row.plan, principal_before, interest_before);
        row.penalty -= take(forgiven, row.penalty);
        principal_before += row.plan.principal;
        interest_before += row.plan.interest;
        row.paid_principal = take(repaid, row.plan.principal);
        row.paid_interest = take(paid.interest, row.plan.interest);
        row.paid_fee = take(paid.fee, row.fee);
        row.paid_penalty = take(paid.penalty, row.penalty);
    }
    summarise(out);
    return out;
}

Split split(const State& now, const Policy& policy, Money amount, Excess excess)
{
    Split out;
    out.rest = amount;
    for (const RowState& row : now.rows) {
        if (!row.is_due && excess != Excess::next && !row.runs(now.as_of)) break;
        for (const Part part : policy.order) {
            switch (part) {
            case Part::penalty:
                out.penalty += take(out.rest, row.open_penalty());
                break;
            case Part::fee:
                out.fee += take(out.rest, row.open_fee());
                break;
            case Part::interest:
                out.interest += take(out.rest, row.open_interest());
                break;
            case Part::principal:
                out.principal += take(out.rest, row.open_principal());
                break;
            }
        }
    }
    return out;
}

Split payoff(const State& now, const Policy& policy)
{
    Split out;
    out.principal = now.outstanding;
    out.fee = policy.settlement_fee.of(now.outstanding, Money::sen(100));
    for (const RowState& row : now.rows) {
        out.penalty += row.open_penalty();
        out.fee += row.open_fee();
    }
    // What ran during a pause is owed, whenever its rows are due; the months of it that are to come are not.
    Money deferred;
    int more =
        policy.settlement == EarlySettlement::months ? policy.settlement_months : static_cast<int>(now.rows.size());
    for (const RowState& row : now.rows) {
        const bool asked =
            row.is_due || (policy.settlement == EarlySettlement::running ? row.runs(now.as_of) : more-- > 0);
        const Money open = std::min(row.plan.deferred, row.open_interest());
        out.interest += asked ? row.open_interest() : open;
        deferred += open;
    }
    out.interest -= std::min(now.not_begun, deferred);
    return out;
}

} // namespace sokoguru::loans
