// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"

namespace support {

/// A second ledger, so simple that it can be believed: lists in memory and sums over them, no index, no cache, no SQL.
/// It answers every operation with the refusal's code or nothing, and the real one must answer alike.
class ReferenceLedger {
public:
    explicit ReferenceLedger(sokoguru::Date first_day) : first_day_(first_day) {}

    using Refusal = std::optional<sokoguru::Code>;

    Refusal deposit(int member, const std::string& product, sokoguru::Money amount, sokoguru::Date date);
    Refusal withdraw(int member, const std::string& product, sokoguru::Money amount, sokoguru::Date date);
    Refusal expense(sokoguru::Money amount, sokoguru::Date date);
    Refusal reverse(std::size_t entry, sokoguru::Date date);
    Refusal close_month(sokoguru::Period month);
    /// Flat 1 % a month in ten instalments, one month apart; the principal divides by a thousand.
    Refusal lend(sokoguru::Money principal, sokoguru::Date date);
    /// Oldest instalment first, its interest before its principal.
    Refusal pay(std::size_t loan, sokoguru::Money amount, sokoguru::Date date);

    std::size_t entries() const { return entries_.size(); }
    std::size_t loans() const { return loans_.size(); }
    bool is_lending(std::size_t entry) const;
    sokoguru::Money outstanding(std::size_t loan, sokoguru::Date as_of) const;
    sokoguru::Money overdue_principal(std::size_t loan, sokoguru::Date as_of) const;
    sokoguru::Money overdue_interest(std::size_t loan, sokoguru::Date as_of) const;
    /// The name of what is counted: "cash", "<product><member>", "loan<number>", "interest<number>".
    sokoguru::Money balance(const std::string& what, sokoguru::Date as_of) const;

private:
    struct Entry {
        sokoguru::Date date;
        std::vector<std::pair<std::string, sokoguru::Money>> amounts; ///< as people see them: what there is, positive
        bool is_reversal = false;
        bool reversed = false;
    };

    struct Loan {
        sokoguru::Money principal;
        sokoguru::Date date;
        std::size_t entry;
    };

    Refusal day(sokoguru::Date date) const;
    int due(std::size_t loan, sokoguru::Date as_of) const;
    bool holds(const Entry& added) const;

    sokoguru::Date first_day_;
    int closed_months_ = 0;
    std::vector<Entry> entries_;
    std::vector<Loan> loans_;
};

} // namespace support
