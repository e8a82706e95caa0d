// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "savings/savings.h"

/// Savings products as they are set up: which account carries one, when it is paid out, and what is due of it by class
/// of members and month. Whether a product is equity or a liability follows from its account alone.
namespace sokoguru::savings {

const char* name(Kind kind);     ///< principal, compulsory, voluntary, holiday, term, loan-linked, voucher
const char* name(Payout payout); ///< on-demand, on-leaving, at-maturity, at-payoff, by-decision

/// What would refuse this product (`id` 0: a new one): missing_value (code), name_required, duplicate_product,
/// product_account (not an account kept by savings accounts, or another product's), product_in_use (another account
/// though members have accounts of it). `Issue::column` is `code`, `name` or `account`.
std::vector<Issue> check(Books& books, const Product& product);

/// Throw the first issue of check(), Error(unknown_product), Error(not_permitted). Codes are kept in capitals.
Product add_product(Books& books, const Product& product);
void update_product(Books& books, const Product& product);

/// The accounts that a product could have: kept by savings accounts, without a product (or its own).
std::vector<const ledger::Account*> free_accounts(Books& books, std::int64_t product = 0);

/// An amount that is due from a month on, for a class of members or for all.
struct DueAmount {
    std::int64_t id = 0;
    std::string class_code; ///< empty: all without an amount of their own
    std::string class_name;
    Period from;
    Money amount;
    std::string decision_no;
};
/// Newest month first; set_due() adds and changes them.
std::vector<DueAmount> due_amounts(Books& books, const Product& product);
/// Takes an amount back that was entered by mistake. Months for which it counted then count as not due, so a month that
/// is closed refuses: Error(period_closed).
void remove_due(Books& books, std::int64_t due);

struct MemberClass {
    std::int64_t id = 0;
    std::string code;
    std::string name;
};
std::vector<MemberClass> member_classes(Books& books);

} // namespace sokoguru::savings
