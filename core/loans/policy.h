// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "loans/contract.h"

/// What a cooperative decided about a product's loans: limits, rounding, when the first instalment is due, what is kept
/// back, penalties, paying off early, who may borrow. All of it is data, none of it law. A change makes a new version;
/// a contract keeps the one it was granted under, so that changing a product never changes a loan.
namespace sokoguru::loans {

enum class Treatment { income, savings, held };

/// Kept back when the loan is paid out: a percentage of the principal, or an amount, or both together.
struct Deduction {
    std::string name; ///< data: the language of the books
    Rate percent;
    Money amount;
    Treatment treatment = Treatment::income;
    AccountId account;           ///< income, held
    std::string savings_product; ///< savings: its code; paid back at payoff where the product says so
};

enum class Penalty { none, percent_day, percent_month, fixed };
enum class EarlySettlement { running, months, remaining };
/// What becomes of more than is due. ask: refused until somebody says which.
enum class Excess { ask, next, shorter, lower, savings };
enum class Part { penalty, fee, interest, principal };
/// first_principal: as it was agreed. remaining: anew on what is left.
enum class FlatInterest { first_principal, remaining };

struct Policy {
    std::int64_t id = 0; ///< 0: not in the books (older files)
    int version = 1;
    bool goods = false; ///< a price with a margin, in place of money with interest

    Every every = Every::month;
    Money multiple = Money::sen(100);
    Rounding round = Rounding::nearest;
    Money unit = Money::sen(100);
    int grace_principal = 0;
    int periods = 12; ///< proposed

    std::optional<Money> least_principal;
    std::optional<Money> most_principal;
    std::optional<int> least_periods;
    std::optional<int> most_periods;

    /// Payday: the first instalment is due on the first such day of a month, clamped to the month's end, at least
    /// `due_gap` days after the disbursement. None: one period after the disbursement.
    std::optional<int> due_day;
    int due_gap = 0;

    std::vector<Deduction> deductions;

    /// Of every instalment that is late: percent of what is missing of it by day or by begun month, or an amount once;
    /// not within the first `penalty_after` days. Off by default.
    Penalty penalty = Penalty::none;
    Rate penalty_rate;
    Money penalty_amount;
    int penalty_after = 0;
    AccountId penalty_account; ///< 0: 4160

    /// What flat interest is computed on once the plan is changed.
    FlatInterest flat_interest = FlatInterest::first_principal;

    EarlySettlement settlement = EarlySettlement::running;
    int settlement_months = 0;
    Rate settlement_fee;   ///< of the principal that is left
    AccountId fee_account; ///< 0: 4120

    Excess excess = Excess::next;
    std::string excess_savings; ///< code; empty: SUKARELA
    /// Within an instalment; each part once.
    std::vector<Part> order = {Part::penalty, Part::fee, Part::interest, Part::principal};

    std::optional<int> membership_months;
    std::optional<int> most_age;          ///< in years, when the last instalment is due
    std::optional<Rate> savings_multiple; ///< all open loans together, percent of the member's savings
    std::optional<Rate> wage_share;       ///< all instalments of a month, percent of the take-home pay
    std::optional<int> most_open;         ///< open loans of this product, the new one among them
};

/// The newest version; the defaults above where the product has none yet.
Policy policy(Books& books, const Product& product);
/// The version of that id.
Policy policy(Books& books, std::int64_t id);
/// The one a loan was granted under; the defaults for loans of older files.
Policy policy_of(Books& books, const Loan& loan);

/// What a loan of this product is like before anybody changed anything: the terms that a form begins with.
Terms usual_terms(const Product& product, const Policy& policy, Money principal);
/// The day of the first instalment by the policy.
Date first_due(const Policy& policy, const Terms& terms, Date disbursed);

/// What would refuse the product with this policy (name, code, accounts, limits the wrong way round, a payment order
/// with a part missing or twice, a rounding that ends the smallest loan early), and the warning loan_rate_high where
/// its usual loan costs more than the limit of loan_rate_limit().
std::vector<Issue> check(Books& books, const Product& product, const Policy& policy);

/// Percent a year: setting `loans.rate_limit`, else the 24 of Permenkop 8/2023.
Rate rate_limit(Books& books);
/// The warning loan_rate_high where the effective rate of the terms is above the limit.
std::optional<Issue> rate_warning(Books& books, const Terms& terms);

/// Needs change_settings. Both throw the first error of check(); a product with loans keeps its accounts
/// (product_in_use). The policy becomes a new version where it differs from the newest.
Product add_product(Books& books, const Product& product, const Policy& policy);
void update_product(Books& books, const Product& product, const Policy& policy);

/// What is kept back of a principal, rounded half up to whole rupiah each.
struct KeptBack {
    Deduction what;
    Money amount;
};
std::vector<KeptBack> kept_back(const Policy& policy, Money principal);

/// The names of the file: `percent-day`, `running`, `shorter`, `interest` …
const char* name(Treatment treatment);
const char* name(Penalty penalty);
const char* name(EarlySettlement rule);
const char* name(Excess excess);
const char* name(Part part);
const char* name(FlatInterest what);
/// Throw Error(bad_option).
Excess parse_excess(std::string_view text);
FlatInterest parse_flat_interest(std::string_view text);

} // namespace sokoguru::loans
