// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cash/settlement.h"
#include "ledger/ledger.h"
#include "members/members.h"

/// A member leaves: one voucher settles savings, all loans, shop credit, money held for him and SHU not taken yet.
namespace sokoguru::cash {

struct Leaving {
    MemberId member;
    Date date;
    members::LeftReason reason = members::LeftReason::resigned;
    /// Pays the rest, or receives it.
    std::string cash_account = "1110";
    /// He cannot pay what he still owes: it becomes a receivable of his (setting `leaving.receivable_account`, else
    /// 1144) instead of coming in.
    bool owes_the_rest = false;
    /// Who receives it; empty: the member, or of a deceased one his heir as the register names him.
    std::string receiver = {};
    std::string memo = {};
    std::optional<std::string> voucher_no = std::nullopt;
};

/// The voucher: savings and what else is his against loans with the interest that pays them off on that day
/// (loans::quote) and what else he owes. Throws Error(no_data) where nothing is open, Error(member_left).
ledger::DocumentDraft leaving_draft(Books& books, const Leaving& leaving);

/// Posts it, where something is open, and records that he left: both or neither. Throws what
/// members::leave() throws.
std::optional<ledger::Posted> leave(Books& books, const Leaving& leaving);

/// Takes back that he left: he is a member as before. What was posted when he left is not touched.
void take_back(Books& books, MemberId member);

/// The voucher that settled what was open when he left (members::remember_settlement) and still stands: it is not
/// reversed, and he has paid no principal savings since. So long he is a prospective member after take_back(). Nothing
/// where there is none.
std::optional<ledger::DocumentInfo> standing_settlement(Books& books, MemberId member);

/// Who gets what is paid out, as the voucher names him.
std::string receiver_of(const Leaving& leaving, const members::Member& member);

/// Open loans of others that he stands guarantor for.
std::vector<std::string> guaranteed_loans(Books& books, MemberId member, Date day);

} // namespace sokoguru::cash
