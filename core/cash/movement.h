// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cash/purpose.h"
#include "ledger/ledger.h"
#include "loans/payment.h"

/// Money in and out in words: from or to whom, for what, through which cash box or bank. Each movement is one document
/// of the series that follows the money (BKM, BKK, BBM, BBK).
///
/// This room reads savings, loans and members and posts through the ledger; it is read by exchange/ and reports/.
namespace sokoguru::cash {

/// One of the listed purposes; `partner` is the code of a partner or programme where the account is kept by one, opened
/// with `partner_name` when new.
struct ForPurpose {
    std::int64_t purpose = 0;
    std::string partner;
    std::string partner_name = {};
};
/// A deposit to, or withdrawal from, the member's savings.
struct ForSavings {
    std::string product;
};
/// An instalment of the member's loan: divided as its policy says, or in these parts, which add up to the amount
/// (loans/payment.h). Only money in.
struct ForLoan {
    std::string loan_no;
    std::optional<loans::Split> parts = std::nullopt;
};
/// Nobody knows yet who sent it: parked until assign() (cash/parked.h). Only money in.
struct ForParking {};
using For = std::variant<ForPurpose, ForSavings, ForLoan, ForParking>;

struct Movement {
    Direction direction = Direction::in;
    Money amount; ///< positive
    Date date;
    std::string account = "1110"; ///< code of the cash or bank account
    std::optional<MemberId> member;
    std::string counterparty; ///< who, in free words; empty: the member's or partner's name
    For what;
    std::string memo; ///< empty: the purpose's words
    std::optional<std::string> voucher_no = std::nullopt;
    std::optional<std::string> bank_reference = std::nullopt;
    std::optional<Date> transfer_date = std::nullopt;
};

/// The document that post() would post. May open the member's savings account or a partner's, so for a preview call it
/// in a books::Work that is left without commit. Throws the refusals: negative_amount, not_cash_account,
/// member_required, missing_value (nobody named), subledger_required, unknown_purpose, member_left, product_terms,
/// bad_option (a direction that the purpose does not have) …
ledger::DocumentDraft draft(Books& books, const Movement& movement);
ledger::Posted post(Books& books, const Movement& movement);

/// Money between two accounts of the cooperative's own.
struct Transfer {
    std::string from;
    std::string to;
    Money amount;
    Date date;
    std::string memo = {};
    std::optional<std::string> voucher_no = std::nullopt;
    std::optional<std::string> bank_reference = std::nullopt;
    std::optional<Date> transfer_date = std::nullopt;
};
/// Throws Error(not_cash_account, same_account, negative_amount).
ledger::DocumentDraft draft(Books& books, const Transfer& transfer);
ledger::Posted post(Books& books, const Transfer& transfer);

/// The accounts money can be in: the cash boxes first, then the banks, without money on its way.
std::vector<const ledger::Account*> cash_accounts(Books& books);

/// A partner or programme that amounts are kept by.
struct Partner {
    std::string code;
    std::string name;
};
/// Those there are, by name; empty for a purpose that needs neither.
std::vector<Partner> partners(Books& books, Needs needs);

/// One document that moved cash or bank money on a day.
struct Voucher {
    DocumentId document;
    std::string number;
    AccountId account;
    std::int64_t recorded_at = 0; ///< Unix seconds
    std::string counterparty;     ///< may be empty
    std::string memo;             ///< as annotated
    Money in;                     ///< of the account
    Money out;
    bool is_reversed = false;
    bool is_reversal = false;
};
/// In the order in which they were recorded; a document that moved two accounts (a transfer) has a row for each.
std::vector<Voucher> vouchers(Books& books, Date day);

} // namespace sokoguru::cash
