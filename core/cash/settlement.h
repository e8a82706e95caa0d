// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "books/books.h"
#include "savings/savings.h"

/// What a member gets and owes when he leaves, before anything is posted: a preview. What follows is posted by the
/// documents of the savings, loans and accounts it names.
namespace sokoguru::cash {

struct SettlementSavings {
    savings::Product product;
    Money balance;
};

struct SettlementLoan {
    std::string loan_no;
    Money principal; ///< what is left of it
    Money interest;  ///< that pays it off on that day (loans::quote)
    Money other;     ///< penalties and fees
};

/// A balance of the member's own account: shop credit (owed, negative), SHU not taken yet, money held for him.
struct SettlementAccount {
    AccountId account;
    Money balance; ///< positive: the member's, negative: the cooperative's
};

struct Settlement {
    std::vector<SettlementSavings> savings; ///< without empty ones
    std::vector<SettlementLoan> loans;      ///< without those paid off
    std::vector<SettlementAccount> accounts;

    Money receives() const; ///< savings and what else is his
    Money owes() const;     ///< loans with overdue interest, and what he owes besides
    /// Positive: paid out to him; negative: he has to pay.
    Money net() const { return receives() - owes(); }
};

/// As the books stand at the end of the day. Throws Error(unknown_member).
Settlement settlement(Books& books, MemberId member, Date day);

} // namespace sokoguru::cash
