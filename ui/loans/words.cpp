// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/words.h"

#include <algorithm>

namespace sokoguru::ui {

Label words(loans::Method method)
{
    switch (method) {
    case loans::Method::flat:
        return label("loans", "flat");
    case loans::Method::annuity:
        return label("loans", "annuity");
    case loans::Method::declining:
        return label("loans", "declining");
    case loans::Method::none:
        return label("loans", "principal at the end");
    }
    return {};
}

Label words(loans::Every every)
{
    switch (every) {
    case loans::Every::month:
        return label("loans", "months");
    case loans::Every::week:
        return label("loans", "weeks");
    case loans::Every::day:
        return label("loans", "days");
    }
    return {};
}

Label words(loans::RatePer per)
{
    return per == loans::RatePer::month ? label("loans", "a month") : label("loans", "a year");
}

Label words(loans::FlatInterest what)
{
    return what == loans::FlatInterest::first_principal ? label("loans", "on what was first lent, as agreed")
                                                        : label("loans", "anew, on what is left");
}

Label words(loans::PauseInterest what)
{
    switch (what) {
    case loans::PauseInterest::deferred:
        return label("loans", "with the first instalment after it");
    case loans::PauseInterest::added:
        return label("loans", "added to the loan");
    case loans::PauseInterest::forgiven:
        return label("loans", "not asked");
    }
    return {};
}

Label words(loans::Proposal what)
{
    switch (what) {
    case loans::Proposal::instalment:
        return label("loans", "one instalment");
    case loans::Proposal::arrears:
        return label("loans", "all that is due");
    case loans::Proposal::all:
        return label("loans", "the whole loan");
    }
    return {};
}

Label effective_words(const loans::Terms& terms)
{
    const loans::EffectiveRate rate = loans::effective_rate(terms);
    return label("loans",
                 "Effective rate a year, fees not counted: {0} nominal (12 × the rate of a month), {1} compounded.",
                 rate.nominal, rate.compounded);
}

Label words(loans::Excess excess)
{
    switch (excess) {
    case loans::Excess::ask:
        return label("loans", "ask each time");
    case loans::Excess::next:
        return label("loans", "pays the next instalments ahead");
    case loans::Excess::shorter:
        return label("loans", "lowers the principal: fewer instalments");
    case loans::Excess::lower:
        return label("loans", "lowers the principal: smaller instalments");
    case loans::Excess::savings:
        return label("loans", "goes to the member's savings");
    }
    return {};
}

Label words(loans::Penalty penalty)
{
    switch (penalty) {
    case loans::Penalty::none:
        return label("loans", "none");
    case loans::Penalty::percent_day:
        return label("loans", "percent of the late instalment by day");
    case loans::Penalty::percent_month:
        return label("loans", "percent of the late instalment by month");
    case loans::Penalty::fixed:
        return label("loans", "an amount for each late instalment");
    }
    return {};
}

Label words(loans::EarlySettlement rule)
{
    switch (rule) {
    case loans::EarlySettlement::running:
        return label("loans", "interest of the running instalment");
    case loans::EarlySettlement::months:
        return label("loans", "interest of so many instalments");
    case loans::EarlySettlement::remaining:
        return label("loans", "all interest that is left");
    }
    return {};
}

Label words(loans::Treatment treatment)
{
    switch (treatment) {
    case loans::Treatment::income:
        return label("loans", "income");
    case loans::Treatment::savings:
        return label("loans", "the member's savings");
    case loans::Treatment::held:
        return label("loans", "held for others");
    }
    return {};
}

Label words(loans::Part part)
{
    switch (part) {
    case loans::Part::penalty:
        return label("loans", "penalty");
    case loans::Part::fee:
        return label("loans", "fees");
    case loans::Part::interest:
        return label("loans", "interest");
    case loans::Part::principal:
        return label("loans", "principal");
    }
    return {};
}

Label rate_words(const Workspace& workspace, const loans::Terms& terms)
{
    if (terms.margin) return label("loans", "with a margin of Rp {0}", *terms.margin);
    const std::string method = workspace.say(words(terms.method)).toStdString();
    return terms.per == loans::RatePer::month ? label("loans", "{0} a month, {1}", terms.rate, method)
                                              : label("loans", "{0} a year, {1}", terms.rate, method);
}

namespace {

void add_limits(const loans::Policy& policy, std::vector<Label>& out)
{
    if (policy.least_principal) out.push_back(label("loans", "At least Rp {0}.", *policy.least_principal));
    if (policy.most_principal) out.push_back(label("loans", "At most Rp {0}.", *policy.most_principal));
    if (policy.least_periods)
        out.push_back(label("loans", "At least {0} instalments.", std::int64_t{*policy.least_periods}));
    if (policy.most_periods)
        out.push_back(label("loans", "At most {0} instalments.", std::int64_t{*policy.most_periods}));
    if (policy.grace_principal > 0)
        out.push_back(
            label("loans", "The first {0} instalments are interest only.", std::int64_t{policy.grace_principal}));
    if (policy.due_day)
        out.push_back(label("loans",
                            "Due on day {0} of the month, the first time at least {1} days after it is paid out.",
                            std::int64_t{*policy.due_day}, std::int64_t{policy.due_gap}));
    out.push_back(label("loans", "Instalments are rounded to multiples of Rp {0}.", policy.multiple));
}

void add_deductions(const Workspace& workspace, const loans::Policy& policy, std::vector<Label>& out)
{
    for (const loans::Deduction& one : policy.deductions) {
        const std::string where = workspace.say(words(one.treatment)).toStdString();
        if (one.amount.is_zero())
            out.push_back(label("loans", "Kept back when paid out: {0}, {1} ({2}).", one.name, one.percent, where));
        else if (one.percent.is_zero())
            out.push_back(label("loans", "Kept back when paid out: {0}, Rp {1} ({2}).", one.name, one.amount, where));
        else
            out.push_back(label("loans", "Kept back when paid out: {0}, {1} and Rp {2} ({3}).", one.name, one.percent,
                                one.amount, where));
    }
}

void add_payment_rules(const Workspace& workspace, const loans::Policy& policy, std::vector<Label>& out)
{
    std::string order;
    for (const loans::Part part : policy.order)
        order += (order.empty() ? "" : ", ") + workspace.say(words(part)).toStdString();
    out.push_back(label("loans", "A payment pays the oldest instalment first: {0}.", order));
    const std::string days = std::to_string(policy.penalty_after);
    switch (policy.penalty) {
    case loans::Penalty::none:
        out.push_back(label("loans", "No penalty for late payment."));
        break;
    case loans::Penalty::percent_day:
        out.push_back(label("loans", "Penalty: {0} a day of what is late, after {1} days.", policy.penalty_rate, days));
        break;
    case loans::Penalty::percent_month:
        out.push_back(
            label("loans", "Penalty: {0} a month of what is late, after {1} days.", policy.penalty_rate, days));
        break;
    case loans::Penalty::fixed:
        out.push_back(
            label("loans", "Penalty: Rp {0} for each late instalment, after {1} days.", policy.penalty_amount, days));
        break;
    }
    if (policy.settlement == loans::EarlySettlement::months)
        out.push_back(label("loans", "Paid off early it costs the interest of {0} more instalments.",
                            std::int64_t{policy.settlement_months}));
    else
        out.push_back(
            label("loans", "Paid off early it costs: {0}.", workspace.say(words(policy.settlement)).toStdString()));
    if (policy.flat_interest == loans::FlatInterest::remaining)
        out.push_back(label("loans", "Flat interest after a change of plan: {0}.",
                            workspace.say(words(policy.flat_interest)).toStdString()));
    if (!policy.settlement_fee.is_zero())
        out.push_back(label("loans", "And a fee of {0} of the principal that is left.", policy.settlement_fee));
    out.push_back(label("loans", "More than is due: {0}.", workspace.say(words(policy.excess)).toStdString()));
}

void add_eligibility(const loans::Policy& policy, std::vector<Label>& out)
{
    if (policy.membership_months)
        out.push_back(label("loans", "For members of at least {0} months.", std::int64_t{*policy.membership_months}));
    if (policy.most_age)
        out.push_back(label("loans", "At most {0} years old at the last instalment.", std::int64_t{*policy.most_age}));
    if (policy.savings_multiple)
        out.push_back(
            label("loans", "All loans together at most {0} of the member's savings.", *policy.savings_multiple));
    if (policy.wage_share)
        out.push_back(label("loans", "All instalments together at most {0} of the take-home pay.", *policy.wage_share));
    if (policy.most_open)
        out.push_back(label("loans", "At most {0} open loans of this product.", std::int64_t{*policy.most_open}));
}

} // namespace

std::vector<Label> policy_words(const Workspace& workspace, const loans::Policy& policy)
{
    std::vector<Label> out;
    add_limits(policy, out);
    add_deductions(workspace, policy, out);
    add_payment_rules(workspace, policy, out);
    add_eligibility(policy, out);
    return out;
}

std::vector<Label> late_and_early_words(const Workspace& workspace, const loans::Policy& policy)
{
    std::vector<Label> out;
    add_payment_rules(workspace, policy, out);
    return out;
}

Label instalment_words(const std::vector<loans::Instalment>& rows)
{
    if (rows.empty()) return {};
    const Money first = rows.front().total;
    const Money last = rows.back().total;
    const auto count = static_cast<std::int64_t>(rows.size());
    if (rows.size() == 1) return label("loans", "One instalment of Rp {0}", first);
    const bool level =
        std::all_of(rows.begin(), rows.end() - 1, [&](const loans::Instalment& row) { return row.total == first; });
    if (level && last == first) return label("loans", "{0} instalments of Rp {1}", count, first);
    if (level) return label("loans", "{0} instalments of Rp {1}, the last Rp {2}", count - 1, first, last);
    return label("loans", "{0} instalments, the first Rp {1}, the last Rp {2}", count, first, last);
}

reports::Word standing_word(const loans::Standing& standing, bool is_written_off)
{
    if (is_written_off) return {"written-off", label("loans", "written off")};
    if (standing.awaiting_opening) return {"awaiting", label("loans", "waits for its opening balance")};
    if (standing.outstanding.is_zero()) return {"paid-off", label("loans", "paid off")};
    if (!standing.overdue().is_zero()) return {"late", label("loans", "overdue")};
    if (!standing.paid_ahead.is_zero()) return {"ahead", label("loans", "paid ahead")};
    return {"open", label("loans", "as agreed")};
}

} // namespace sokoguru::ui
