// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/id.h"
#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The accounts that a figure of a statement is made of, and where its reader finds them.
class Sources {
public:
    void add(AccountId account)
    {
        several_ = several_ || (one_ && *one_ != account);
        one_ = account;
    }
    /// The account where it is one, the trial balance of those days where there are several, nothing where there is
    /// none.
    Link link(const DateRange& days) const
    {
        if (!one_) return {};
        if (several_) return {Link::Kind::trial_balance, 0, days.from, days.to};
        return {Link::Kind::account, one_->value, days.from, days.to};
    }

private:
    std::optional<AccountId> one_;
    bool several_ = false;
};

} // namespace sokoguru::reports
