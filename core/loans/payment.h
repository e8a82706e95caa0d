// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.h"
#include "loans/history.h"

/// Money that comes in for a loan: instalments in any amount and on any day of an open period, and paying off.
namespace sokoguru::loans {

struct Payment {
    std::string loan_no;
    Money amount;
    Date date;
    std::string cash_account = "1110";
    /// Paid from the member's own savings of this product instead.
    std::string from_savings = {};
    /// What becomes of more than is due; none: as the contract's policy says.
    std::optional<Excess> excess = std::nullopt;
    std::string memo = {};
    std::optional<std::string> voucher_no = std::nullopt;
    std::optional<std::string> bank_reference = std::nullopt;
};

/// What a payment would do.
struct PaymentPlan {
    Split parts;                  ///< `rest` goes to savings
    Excess excess = Excess::next; ///< the rule that was followed
    std::string savings;
    /// shorter, lower: how the loan goes on after it.
    std::optional<Terms> changed;
    bool is_recovery = false; ///< of a written-off loan: all of it is other income
};
/// Throws Error(loan_not_disbursed, loan_closed, loan_excess, loan_more_than_owed, negative_amount).
PaymentPlan plan_payment(Books& books, const Payment& payment);

/// Posts one document, and the changed plan with it. With the last instalment, savings that were kept back until payoff
/// are returned in the same entry.
ledger::Posted pay(Books& books, const Payment& payment);

/// What pays a loan off on a day.
struct Quote {
    std::string loan_no;
    Date date;
    Split parts;
    Money returned;                  ///< savings kept back until payoff, set off
    std::vector<ledger::Line> lines; ///< what its entry posts besides the money
    Money to_pay() const { return parts.sum() - returned; }
};
/// Throws Error(loan_not_disbursed, loan_closed).
Quote quote(Books& books, std::string_view loan_no, Date date);

struct Settlement {
    std::string loan_no;
    Date date;
    std::string cash_account = "1110";
    std::string from_savings = {};
    std::string memo = {};
    std::optional<std::string> voucher_no = std::nullopt;
};
ledger::Posted settle(Books& books, const Settlement& wanted);

} // namespace sokoguru::loans
