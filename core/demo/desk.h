// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "ledger/balances.h"
#include "ledger/ledger.h"

namespace sokoguru::demo {

/// The clerk's desk: builds entries by account codes and knows what is in the cash box, at the bank and in stock, so
/// that the sample never pays what it does not have.
class Desk {
public:
    explicit Desk(Books& books) : books_(books) {}

    Books& books() { return books_; }
    AccountId account(const char* code);

    ledger::Line line(const char* code, Money amount, std::optional<SubledgerId> subledger = {},
                      std::optional<MemberId> member = {});
    /// An entry of these lines.
    static ledger::EntryDraft entry(Date date, std::string memo, std::vector<ledger::Line> lines);

    /// Posts entries as one document; without any it does nothing.
    void post(const char* series, std::vector<ledger::EntryDraft> entries);
    /// Posts two lines, `debit` against `credit`, in the series that fits.
    void post(Date date, std::string memo, const char* debit, const char* credit, Money amount,
              std::optional<SubledgerId> debit_subledger = {}, std::optional<SubledgerId> credit_subledger = {});

    /// What a document that was posted elsewhere took from the bank.
    void paid_by_bank(Money amount) { bank_ -= amount; }

    Money cash() const { return cash_; }
    Money bank() const { return bank_; }
    Money stock() const { return stock_; }
    /// The cash box where it has enough left, else the bank.
    const char* pay_from(Money amount) const { return cash_ >= amount ? "1110" : "1121"; }

private:
    Books& books_;
    std::unordered_map<std::string, AccountId> accounts_;
    Money cash_, bank_, stock_;
};

} // namespace sokoguru::demo
