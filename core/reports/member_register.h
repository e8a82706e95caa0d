// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>

#include "base/id.h"
#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Savings and remaining loan principal of every member, in memory: sums of all that is posted, whatever its day. On
/// four million postings the first reading takes some tenths of a second, so it comes in steps between which a window
/// stays alive; afterwards only what was posted since is read.
class MemberTotals {
public:
    struct Totals {
        Money savings; ///< all products, positive
        Money loans;   ///< remaining principal, positive
    };

    /// Reads up to so many members, and with the last of them what was posted meanwhile. True when all are known.
    bool step(Books& books, int members);
    bool is_complete() const { return complete_; }
    Totals of(MemberId member) const;
    /// Another file, or other products: begin again.
    void forget();

private:
    void begin(Books& books);
    void add(std::int64_t member, std::int64_t account, Money amount);
    void catch_up(Books& books);

    std::unordered_map<std::int64_t, bool> accounts_; ///< whose sums count; true: a loan's principal
    std::unordered_map<std::int64_t, Totals> totals_;
    std::int64_t read_to_ = 0;    ///< member
    std::int64_t last_entry_ = 0; ///< that the sums hold
    bool complete_ = false;
};

/// The register as the members' page lists it: member_no, name, unit, employee_no, status, joined, savings, loans and a
/// line of totals. Everybody who ever joined, by number. The amounts are empty.
Report member_register(Books& books, Date as_of);

/// Fills in the amounts of the register; nothing until `totals` is complete.
void fill_amounts(Report& members, const MemberTotals& totals);

} // namespace sokoguru::reports
