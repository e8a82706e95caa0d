// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ledger/chart.h"
#include "ledger/entry.h"
#include "ledger/kept.h"

namespace sokoguru::ledger {

/// What was looked up once, so that a posting need not ask again. What a subsidiary account is of and that a member
/// exists cannot change: the schema freezes the one and keeps the other; what is not there is not remembered, for it
/// may come. Get it from Books::known(); a rollback drops it.
class Known {
public:
    struct Subledger {
        Control kind = Control::none;
        std::optional<AccountId> account;
        std::optional<MemberId> member;
    };
    /// nullptr where there is none. Valid until the cache is dropped.
    const Subledger* subledger(Books& books, SubledgerId id);
    bool member(Books& books, MemberId id);

    /// What the postings of a savings account or a loan on its own account come to, debit positive, and the last of
    /// their days. Good enough to see that there is plenty and go on; who refuses asks the file.
    struct Standing {
        Money sum;
        Date last{};
    };
    Standing standing(Books& books, SubledgerId id);
    /// The same of all loans, by the number of the subsidiary account; account 0 where it is no loan. Read in one walk
    /// and then kept in step: lists of loans need not read ten years again.
    struct LoanStanding {
        AccountId account;
        Standing standing;
    };
    const std::vector<LoanStanding>& loans(Books& books);
    /// Lists of other rooms.
    Kept& kept() { return kept_; }
    /// Keeps the standings in step: for every line that was posted.
    void posted(const Line& line, Date date);

private:
    std::unordered_map<std::int64_t, Subledger> subledgers_;
    std::unordered_map<std::int64_t, Standing> standings_;
    std::optional<std::vector<LoanStanding>> loans_;
    Kept kept_;
    std::unordered_set<std::int64_t> members_;
};

} // namespace sokoguru::ledger
