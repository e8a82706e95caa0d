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

    std::size_t entries() const { return entries_.size(); }
    /// The name of what is counted: "cash", or "<product><member>".
    sokoguru::Money balance(const std::string& what, sokoguru::Date as_of) const;

private:
    struct Entry {
        sokoguru::Date date;
        std::vector<std::pair<std::string, sokoguru::Money>> amounts; ///< as people see them: what there is, positive
        bool is_reversal = false;
        bool reversed = false;
    };

    Refusal day(sokoguru::Date date) const;
    bool holds(const Entry& added) const;

    sokoguru::Date first_day_;
    int closed_months_ = 0;
    std::vector<Entry> entries_;
};

} // namespace support
