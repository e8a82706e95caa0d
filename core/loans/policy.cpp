// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/policy.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "books/audit.h"
#include "ledger/chart.h"
#include "loans/names.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

constexpr std::array treatments = {"income", "savings", "held"};
constexpr std::array penalties = {"none", "percent-day", "percent-month", "fixed"};
constexpr std::array settlements = {"running", "months", "remaining"};
constexpr std::array excesses = {"ask", "next", "shorter", "lower", "savings"};
constexpr std::array flat_interests = {"first-principal", "remaining"};
constexpr std::array parts = {"penalty", "fee", "interest", "principal"};

std::optional<Rate> maybe_rate(const storage::Query& row, int column)
{
    if (row.is_null(column)) return std::nullopt;
    return Rate::millionths(row.integer(column));
}

std::vector<Part> parse_order(std::string_view text)
{
    std::vector<Part> order;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        order.push_back(named<Part>("loan_policy", parts, text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return order;
}

std::string savings_code(Books& books, std::optional<std::int64_t> id)
{
    if (!id) return {};
    return books.db().value<std::string>("SELECT code FROM savings_product WHERE id = ?", *id).value_or("");
}

std::vector<Deduction> deductions(Books& books, std::int64_t policy)
{
    std::vector<Deduction> out;
    auto rows = books.db().query(R"(
        SELECT d.name, d.percent, d.amount, d.treatment, coalesce(d.account_id, 0), coalesce(s.code, '')
        FROM loan_deduction AS d LEFT JOIN savings_product AS s ON s.id = d.savings_product_id
        WHERE d.loan_policy_id = ? ORDER BY d.place)",
                                 policy);
    while (rows.next())
        out.push_back({rows.text(0), Rate::millionths(rows.integer(1)), rows.money(2),
                       named<Treatment>("loan_deduction", treatments, rows.view(3)), rows.get<AccountId>(4),
                       rows.text(5)});
    return out;
}

constexpr const char* select_policies = R"(
    SELECT id, version, goods, every, multiple, rounding, unit, grace_principal, periods, least_principal,
           most_principal, least_periods, most_periods, due_day, due_gap, penalty, penalty_rate, penalty_amount,
           penalty_after, coalesce(penalty_account_id, 0), settlement, settlement_months, settlement_fee,
           coalesce(fee_account_id, 0), excess, excess_savings_id, payment_order, membership_months, most_age,
           savings_multiple, wage_share, most_open,
           coalesce((SELECT f.base FROM loan_policy_flat AS f WHERE f.id = loan_policy.id), 'first-principal')
    FROM loan_policy WHERE )";

Policy read(Books& books, const storage::Query& row)
{
    Policy out;
    out.id = row.integer(0);
    out.version = row.get<int>(1);
    out.goods = row.get<bool>(2);
    out.every = parse_every(row.view(3));
    out.multiple = row.money(4);
    out.round = row.view(5) == "up" ? Rounding::up : Rounding::nearest;
    out.unit = row.money(6);
    out.grace_principal = row.get<int>(7);
    out.periods = row.get<int>(8);
    out.least_principal = row.get<std::optional<Money>>(9);
    out.most_principal = row.get<std::optional<Money>>(10);
    out.least_periods = row.get<std::optional<int>>(11);
    out.most_periods = row.get<std::optional<int>>(12);
    out.due_day = row.get<std::optional<int>>(13);
    out.due_gap = row.get<int>(14);
    out.penalty = named<Penalty>("loan_policy", penalties, row.view(15));
    out.penalty_rate = Rate::millionths(row.integer(16));
    out.penalty_amount = row.money(17);
    out.penalty_after = row.get<int>(18);
    out.penalty_account = row.get<AccountId>(19);
    out.settlement = named<EarlySettlement>("loan_policy", settlements, row.view(20));
    out.settlement_months = row.get<int>(21);
    out.settlement_fee = Rate::millionths(row.integer(22));
    out.fee_account = row.get<AccountId>(23);
    out.excess = named<Excess>("loan_policy", excesses, row.view(24));
    out.excess_savings = savings_code(books, row.get<std::optional<std::int64_t>>(25));
    out.order = parse_order(row.view(26));
    out.membership_months = row.get<std::optional<int>>(27);
    out.most_age = row.get<std::optional<int>>(28);
    out.savings_multiple = maybe_rate(row, 29);
    out.wage_share = maybe_rate(row, 30);
    out.most_open = row.get<std::optional<int>>(31);
    out.flat_interest = named<FlatInterest>("loan_policy_flat", flat_interests, row.view(32));
    out.deductions = deductions(books, out.id);
    return out;
}

Date clamped(Date month, int day)
{
    const Date last = Period::of(month).last_day();
    return Date{month.year(), month.month(), std::min(std::chrono::day{static_cast<unsigned>(day)}, last.day())};
}

} // namespace

Policy policy(Books& books, const Product& product)
{
    auto row = books.db().query(std::string(select_policies) + "loan_product_id = ? ORDER BY version DESC LIMIT 1",
                                product.id);
    return row.next() ? read(books, row) : Policy{};
}

Policy policy(Books& books, std::int64_t id)
{
    auto row = books.db().query(std::string(select_policies) + "id = ?", id);
    return row.next() ? read(books, row) : Policy{};
}

Policy policy_of(Books& books, const Loan& loan)
{
    return loan.policy == 0 ? Policy{} : policy(books, loan.policy);
}

Terms usual_terms(const Product& product, const Policy& policy, Money principal)
{
    Terms terms;
    terms.principal = principal;
    terms.rate = product.rate;
    terms.per = product.per;
    terms.method = product.method;
    terms.periods = policy.periods;
    terms.every = policy.every;
    terms.multiple = policy.multiple;
    terms.round = policy.round;
    terms.unit = policy.unit;
    terms.grace_principal = policy.grace_principal;
    return terms;
}

Date first_due(const Policy& policy, const Terms& terms, Date disbursed)
{
    Terms from = terms;
    from.disbursed = disbursed;
    from.first_due.reset();
    if (!policy.due_day || terms.every != Every::month) return *due_date(from, 1);
    const Date earliest = base::add_days(disbursed, std::max(policy.due_gap, 1));
    Date due = clamped(earliest, *policy.due_day);
    if (due < earliest) due = clamped(base::add_months(Period::of(earliest).first_day(), 1), *policy.due_day);
    return due;
}

std::vector<KeptBack> kept_back(const Policy& policy, Money principal)
{
    std::vector<KeptBack> out;
    for (const Deduction& one : policy.deductions) {
        const Money amount = one.percent.of(principal, Money::sen(100)) + one.amount;
        if (!amount.is_zero()) out.push_back({one, amount});
    }
    return out;
}

const char* name(Treatment treatment)
{
    return treatments.at(static_cast<std::size_t>(treatment));
}

const char* name(Penalty penalty)
{
    return penalties.at(static_cast<std::size_t>(penalty));
}

const char* name(EarlySettlement rule)
{
    return settlements.at(static_cast<std::size_t>(rule));
}

const char* name(FlatInterest what)
{
    return flat_interests.at(static_cast<std::size_t>(what));
}

const char* name(Excess excess)
{
    return excesses.at(static_cast<std::size_t>(excess));
}

const char* name(Part part)
{
    return parts.at(static_cast<std::size_t>(part));
}

FlatInterest parse_flat_interest(std::string_view text)
{
    for (std::size_t i = 0; i < flat_interests.size(); ++i)
        if (flat_interests.at(i) == text) return static_cast<FlatInterest>(i);
    throw Error(Code::bad_option,
                {std::string("--flat-interest"), std::string(text), std::string("first-principal, remaining")});
}

Excess parse_excess(std::string_view text)
{
    std::string possible;
    for (std::size_t i = 0; i < excesses.size(); ++i) {
        if (excesses.at(i) == text) return static_cast<Excess>(i);
        if (i > 0) possible += (possible.empty() ? "" : ", ") + std::string(excesses.at(i));
    }
    throw Error(Code::bad_option, {std::string("--excess"), std::string(text), possible});
}

} // namespace sokoguru::loans
