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

/// Notes that this document paid out what was his when he left (cash::standing_settlement() reads it). Joins the
/// books::Work that posts it.
void remember_settlement(Books& books, MemberId member, DocumentId document);

} // namespace sokoguru::members
