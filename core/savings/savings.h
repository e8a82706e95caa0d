// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "members/members.h"

/// Savings products and accounts. A member's account of a product is a subsidiary account of the product's control
/// account; its balance is the sum of its postings (credit: shown positive here).
namespace sokoguru::savings {

enum class Kind { principal, compulsory, voluntary, holiday, term, loan_linked, voucher };
enum class Payout { on_demand, on_leaving, at_maturity, at_payoff, by_decision };

/// `when the member leaves`: when savings of that kind are paid out, in the middle of a sentence.
base::Term when_paid(Payout payout);

struct Product {
    std::int64_t id = 0;
    std::string code; ///< POKOK, WAJIB, SUKARELA …
    std::string name;
    Kind kind = Kind::voluntary;
    AccountId account;
    Payout payout = Payout::on_demand;
    bool capital_base = false; ///< part of the base of jasa modal without "+voluntary"
    bool instalments = false;  ///< may be paid in parts
    bool active = true;
};

/// In the order in which the template lists them.
std::vector<Product> products(Books& books);
/// Throws Error(unknown_product). Codes are case-insensitive.
Product product(Books& books, std::string_view code);

/// What is due of a product: whole for principal savings, a month's amount for compulsory savings, for the member's
/// class on that month; none where nothing was decided.
std::optional<Money> due(Books& books, const Product& product, MemberId member, Period period);
/// Sets the amount from a month on, for a class of members ("" = all), with the number of the decision.
void set_due(Books& books, std::string_view product, const std::string& class_code, Period from, Money amount,
             const std::string& decision_no);

/// The member's account of a product, opened if missing.
SubledgerId account(Books& books, MemberId member, const Product& product, Date opened);
/// The account if there is one.
std::optional<SubledgerId> find_account(Books& books, MemberId member, const Product& product);

/// Balance at the end of a day; positive.
Money balance(Books& books, MemberId member, const Product& product, Date as_of);

struct Movement {
    std::string member_no;
    std::string product;
    Money amount; ///< positive
    Date date;
    std::string cash_account = "1110";
    std::string memo;
    std::optional<std::string> voucher_no = std::nullopt;
    bool leaving = false; ///< withdrawals: the member leaves, so what is paid only then may be paid
};

/// The document that deposit() or withdraw() would post. Throws the refusals: unknown_member, member_left,
/// unknown_product, product_inactive, product_terms, not_cash_account …
ledger::DocumentDraft deposit_draft(Books& books, const Movement& movement);
ledger::DocumentDraft withdrawal_draft(Books& books, const Movement& movement);
ledger::Posted deposit(Books& books, const Movement& movement);
ledger::Posted withdraw(Books& books, const Movement& movement);

/// A member's dues of one compulsory product in one month: due, paid (net of the month), and what is missing.
struct MonthDue {
    Period period;
    Money due;
    Money paid;
    Money missing() const { return paid >= due ? Money() : due - paid; }
};
/// Month by month from the later of the first book month and the month of joining, to `to`; later payments do not fill
/// earlier months.
std::vector<MonthDue> dues(Books& books, MemberId member, const Product& product, Period to);

} // namespace sokoguru::savings
