// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/changed.h"

#include <algorithm>

#include "base/check.h"
#include "base/error.h"

namespace sokoguru::loans {

namespace {

/// A change under way: the old plan's rows as they stand on the day, and the new terms that come out of them.
class Change {
public:
    Change(const Loan& before, const Policy& policy, State now, Date day, const ChangeRule& rule)
        : before_(before), policy_(policy), day_(day), rule_(rule), now_(std::move(now)), terms_(before.terms)
    {
    }

    Terms make()
    {
        terms_.principal = now_.outstanding;
        terms_.instalment.reset();
        terms_.pause.reset();
        if (rule_.kind == ChangeRule::Kind::reschedule)
            reschedule();
        else
            go_on();
        keep_pause();
        schedule(terms_);
        return terms_;
    }

    /// Interest that is asked with the first new row: open of the rows before it, less what was paid of those it takes
    /// the place of. Made by make().
    Money carried() const { return carried_; }

private:
    void flat_interest()
    {
        if (terms_.margin || terms_.method != Method::flat) {
            terms_.interest_base.reset();
        } else if (before_.terms.method == Method::flat && policy_.flat_interest == FlatInterest::first_principal) {
            terms_.interest_base = before_.terms.interest_base.value_or(before_.terms.principal);
        } else {
            terms_.interest_base.reset();
        }
    }

    /// A row that the new plan takes the place of.
    void replace(const RowState& row)
    {
        margin_ += row.open_interest();
        if (!before_.terms.margin) carried_ -= row.paid_interest;
        deferred_ += std::min(row.plan.deferred, row.plan.interest);
    }

    /// What ran during an earlier pause is owed all the same, as far as the pause was not cut short.
    void keep_pause()
    {
        if (deferred_.is_zero()) return;
        Pause kept = *before_.terms.pause;
        int periods = 0;
        while (periods < kept.periods && after_periods(kept.from, terms_.every, periods) < *terms_.runs_from)
            ++periods;
        kept.interest = base::scale(deferred_, periods, kept.periods, terms_.unit);
        kept.periods = periods;
        if (terms_.pause)
            carried_ += kept.interest;
        else if (periods > 0)
            terms_.pause = kept;
    }

    /// The day after the last row of the old plan that is not past.
    Date next_after_all() const
    {
        Date next = *now_.rows.back().plan.due;
        while (next <= day_)
            next = after_periods(next, before_.terms.every, 1);
        return next;
    }

    /// More principal than was due was paid: from the row whose month has not begun yet.
    void go_on()
    {
        std::size_t from = 0;
        while (from < now_.rows.size() && (now_.rows[from].is_due || now_.rows[from].runs(day_))) {
            carried_ += now_.rows[from].open_interest();
            ++from;
        }
        for (std::size_t k = from; k < now_.rows.size(); ++k)
            replace(now_.rows[k]);
        const bool is_past = from == now_.rows.size();
        terms_.first_due = is_past ? next_after_all() : now_.rows[from].plan.due;
        terms_.runs_from = is_past ? due_date(terms_, 0) : now_.rows[from].plan.begins;
        terms_.periods = std::max(1, static_cast<int>(now_.rows.size() - from));
        terms_.grace_principal = std::max(0, before_.terms.grace_principal - static_cast<int>(from));
        terms_.grace_principal = std::min(terms_.grace_principal, terms_.periods - 1);
        if (terms_.margin) terms_.margin = margin_;
        flat_interest();
        carry_extras(before_.terms, *terms_.first_due, terms_);
        // Instalments as before, fewer of them.
        if (rule_.kind != ChangeRule::Kind::shorter || is_past || terms_.method == Method::none) return;
        const Money instalment = usual_instalment(from);
        if (!(instalment > Money())) return;
        Terms fewer = terms_;
        fewer.grace_principal = 0;
        fewer.instalment = instalment;
        fewer.periods = rows_needed(fewer);
        // With arrears there may be more left than the rows to come repay at that; then they stay as many.
        if (fewer.periods > terms_.periods) return;
        terms_ = std::move(fewer);
        carry_extras(before_.terms, *terms_.first_due, terms_);
    }

    /// What a row repays, without what is planned extra and what a last row takes with it.
    Money usual_instalment(std::size_t from) const
    {
        if (before_.terms.instalment) return *before_.terms.instalment;
        Terms plain = before_.terms;
        plain.extra.clear();
        plain.pause.reset();
        for (const Extra& extra : before_.terms.extra)
            plain.principal -= extra.amount;
        const std::vector<Instalment> rows = schedule(plain);
        const auto first = std::max(from, static_cast<std::size_t>(before_.terms.grace_principal));
        const Instalment& row = rows[std::min(first, rows.size() > 1 ? rows.size() - 2 : 0)];
        return before_.terms.method == Method::annuity ? row.total : row.principal;
    }

    void reschedule()
    {
        int unpaid = 0;
        std::optional<Date> next;
        std::optional<Date> begins;
        for (const RowState& row : now_.rows) {
            const bool is_paid = row.open().is_zero();
            if (!is_paid) ++unpaid;
            if (row.is_due) carried_ += row.open_interest();
            if (row.is_due || is_paid) continue;
            replace(row);
            if (!next) {
                next = row.plan.due;
                begins = row.plan.begins;
            }
        }
        terms_.grace_principal = 0;
        terms_.periods = rule_.periods.value_or(std::max(unpaid, 1));
        if (rule_.rate) terms_.rate = *rule_.rate;
        if (rule_.per) terms_.per = *rule_.per;
        if (rule_.method) terms_.method = *rule_.method;
        if (terms_.margin) terms_.margin = margin_;
        if (rule_.rate || terms_.method != Method::flat) terms_.margin.reset();
        flat_interest();
        dates(next.value_or(next_after_all()), begins);
        carry_extras(before_.terms, base::add_days(day_, 1), terms_);
    }

    /// The first day, and what becomes of the interest of whole periods without an instalment, whether they are called
    /// a pause or come of a later first day.
    void dates(Date next, std::optional<Date> begins)
    {
        if (rule_.first_due && *rule_.first_due <= day_)
            throw Error(Code::bad_option,
                        {std::string("--first-due"), base::iso(*rule_.first_due), "> " + base::iso(day_)});
        if (rule_.pause < 0 || rule_.pause > 120)
            throw Error(Code::bad_option,
                        {std::string("--pause"), std::to_string(rule_.pause), std::string("0 - 120")});
        const Every every = terms_.every;
        const Date first = after_periods(rule_.first_due.value_or(next), every, rule_.pause);
        int idle = 0;
        while (after_periods(next, every, idle + 1) <= first)
            ++idle;
        terms_.first_due = first;
        terms_.runs_from = after_periods(begins.value_or(after_periods(next, every, -1)), every, idle);
        if (first < next) terms_.runs_from = std::min(*terms_.runs_from, after_periods(first, every, -1));
        if (idle == 0) return;
        const Money each =
            terms_.margin ? Money() : period_interest(terms_, terms_.interest_base.value_or(terms_.principal));
        const Money interest = each * idle;
        if (!rule_.pause_interest && !interest.is_zero())
            throw Error(Code::pause_interest,
                        {before_.loan_no, interest, std::string("--pause-interest deferred, added, forgiven")});
        terms_.pause = Pause{rule_.pause_interest.value_or(PauseInterest::forgiven), idle, interest,
                             after_periods(*terms_.runs_from, every, -idle)};
    }

    const Loan& before_;
    const Policy& policy_;
    Date day_;
    const ChangeRule& rule_;
    State now_;
    Terms terms_;
    Money carried_;
    Money deferred_; ///< of the rows that are replaced: what an earlier pause left to ask
    Money margin_;
};

} // namespace

Loan changed(const Loan& before, const Policy& policy, std::span<const Movement> movements,
             std::span<const Charge> charges, Date day, const ChangeRule& rule)
{
    State now = state(plan_of(before), policy, movements, charges, day);
    if (!(now.outstanding > Money())) throw Error(Code::loan_closed, {before.loan_no, day});
    Change change(before, policy, std::move(now), day, rule);
    Loan out = before;
    out.terms = change.make();
    out.cut_over.reset();
    out.since = day;
    out.interest_carried = change.carried();
    out.interest_counted = Money();
    for (const Movement& one : movements)
        if (one.date <= day) out.interest_counted += one.interest;
    ++out.version;
    return out;
}

Loan replayed(const std::vector<StoredVersion>& versions, const Policy& policy, std::span<const Movement> movements,
              std::span<const Charge> charges)
{
    SOKO_CHECK(!versions.empty());
    Loan out = versions.front().loan;
    for (std::size_t k = 1; k < versions.size(); ++k) {
        const StoredVersion& version = versions[k];
        if (!version.rule) {
            out = version.loan;
            continue;
        }
        try {
            out = changed(out, policy, movements, charges, version.loan.since, *version.rule);
        } catch (const Error& error) {
            // Paid off by then, as is known now; or terms that its rounding does not allow any more.
            if (error.code() == Code::loan_closed) continue;
            out = version.loan;
        }
        out.version = version.loan.version;
    }
    return out;
}

} // namespace sokoguru::loans
