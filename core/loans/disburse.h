// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.h"
#include "loans/application.h"

/// Paying out an approved application: the contract is made and one entry posted, net of what is kept back and of what
/// pays off the loan it tops up.
namespace sokoguru::loans {

struct Disbursement {
    std::string loan_no;
    Date date;
    /// Where the money comes from. Goods: the account that pays the price (cash, bank, the shop's stock, a supplier).
    std::string cash_account = "1110";
    std::string partner = {}; ///< code of the supplier, where the account is kept by partner
    std::string memo = {};
    std::optional<std::string> voucher_no = std::nullopt;
    std::optional<std::string> bank_reference = std::nullopt;
};

/// Throws Error(loan_undecided), Error(duplicate_loan_no) for one that was paid out already, Error(loan_top_up) where
/// the new loan does not cover the old one, and what ledger::post() throws. In a books::Work that is left without
/// commit it serves as the preview.
ledger::Posted disburse(Books& books, const Disbursement& wanted);

/// The terms as they will be when it is paid out on that day: with the first due date.
Terms terms_on(Books& books, const Application& application, Date day);

} // namespace sokoguru::loans
