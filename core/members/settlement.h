// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ledger/ledger.h"
#include "members/members.h"

/// What is still open between a member and the cooperative when he leaves: everything that stands on his subsidiary
/// accounts (savings, loans, SHU not taken, shop credit, funds held for him). Interest that was never posted is not
/// part of it.
namespace sokoguru::members {

struct Settlement {
    struct Line {
        AccountId account;
        SubledgerId subledger;
        Money amount; ///< positive: the cooperative owes him; negative: he owes
    };
    std::vector<Line> lines; ///< by account, zeros left out

    Money owed_to_him() const;
    Money owed_by_him() const; ///< positive
    /// What he gets; negative: what he has to pay.
    Money net() const { return owed_to_him() - owed_by_him(); }
};
/// At the end of a day. Throws Error(unknown_member).
Settlement settlement(Books& books, MemberId member, Date day);

/// One entry that brings all of it to zero, the difference through a cash or bank account. Throws Error(no_data) where
/// nothing is open.
ledger::DocumentDraft settlement_draft(Books& books, MemberId member, Date day, const std::string& cash_account,
                                       const std::string& memo = {});

/// Records that he left and, with `cash_account`, posts the settlement of that day; all or nothing.
std::optional<ledger::Posted> leave_and_settle(Books& books, MemberId member, Date day, LeftReason reason,
                                               const std::optional<std::string>& cash_account);

} // namespace sokoguru::members
