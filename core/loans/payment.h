// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.h"
#include "loans/history.h"

/// Money that comes in for a loan: instalments in any amount and on any day of an open period, and paying off. Whatever
/// door it comes through (the loan's page, the cash desk, a collective sheet), it is divided and booked here.
namespace sokoguru::loans {

struct Payment {
    std::string loan_no;
    Money amount; ///< positive
    Date date;
    /// How the amount is divided, where somebody said so (`rest` zero); else as the loan's policy says. Parts are kept
    /// as they are and never change the plan: principal paid before it is due is that of the next instalments.
    std::optional<Split> parts = std::nullopt;
    std::string cash_account = "1110";
    /// Paid from the member's own savings of this product instead.
    std::string from_savings = {};
    /// What becomes of more than is due; none: as the contract's policy says.
    std::optional<Excess> excess = std::nullopt;
    /// From a list that nobody stands behind (collective sheet, payroll): the plan stays as it is. What is more than is
    /// due, and savings that go back with the last instalment, go to the savings product of the setting
    /// `collective.excess_savings`, else to the money held for the member (2162).
    bool from_list = false;
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
/// Throws Error(loan_not_disbursed, loan_closed, loan_excess, loan_more_than_owed, negative_amount), and of parts
/// total_differs where they are not the amount, loan_part_too_large where one is more than is open of it.
PaymentPlan plan_payment(Books& books, const Payment& payment);

/// What an entry that receives a payment posts besides the money: receivable interest before income, savings that were
/// kept back until payoff, income of a recovery.
struct PaymentLines {
    PaymentPlan plan;
    std::vector<ledger::Line> lines; ///< they sum to `returned` less the amount
    Money returned;                  ///< to be paid to the member, out of savings kept back until payoff
};
/// Throws as plan_payment(). Opens savings accounts where they are missing.
PaymentLines payment_lines(Books& books, const Loan& loan, const Payment& payment);
/// Stores the plan that a payment changed, once it is posted.
void store_plan(Books& books, const Loan& loan, const PaymentPlan& plan, Date date, EntryId entry);

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

/// What a payment is proposed as, the same wherever one is entered: the oldest instalment that is open, all that is
/// due, or what pays the loan off.
enum class Proposal { instalment, arrears, all };
struct Proposed {
    Proposal what = Proposal::instalment;
    Split parts; ///< for Payment::parts
    Money amount() const { return parts.sum(); }
};
/// In that order, the first being what a field begins with; arrears only where they are more than one instalment.
/// Throws Error(loan_not_disbursed, loan_closed).
std::vector<Proposed> proposals(Books& books, std::string_view loan_no, Date date);

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
