// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/entry.h"
#include "ledger/ledger.h"

/// The drawer counted at the end of the day: pieces by denomination against what the books say.
namespace sokoguru::cash {

struct Denomination {
    Money value;
    bool coin = false;
};
/// Rupiah notes and coins in use, largest first, notes before coins (resources/data/denominations.json).
const std::vector<Denomination>& denominations();

struct Pieces {
    Denomination denomination;
    std::int64_t count = 0; ///< not negative
};
Money total(const std::vector<Pieces>& pieces);

struct DrawerCount {
    std::int64_t id = 0;
    Date day;
    AccountId account;
    std::vector<Pieces> pieces; ///< only what there was
    Money counted;
    Money book; ///< the account's balance at the end of that day when it was counted
    std::string note;
    std::int64_t at = 0;
    UserId user;

    /// Over (positive) or short (negative).
    Money difference() const { return counted - book; }
};

/// Records a count with the balance of that moment. A second count of a day is another count; the newest is the day's.
/// Throws Error(not_cash_account) for anything but a cash box, Error(negative_amount), Error(not_permitted).
DrawerCount record_count(Books& books, Date day, std::string_view account, const std::vector<Pieces>& pieces,
                         const std::string& note);
/// The newest count of the day; none where it was not counted.
std::optional<DrawerCount> count_of(Books& books, Date day, AccountId account);
/// All counts of an account, newest first.
std::vector<DrawerCount> counts(Books& books, AccountId account);

/// The document that brings the books to what was counted: over to, short from the account for such differences
/// (setting `cash.difference_account`, else 4170). Nothing where there is no difference. Its memo names the count.
std::optional<ledger::DocumentDraft> difference_draft(Books& books, const DrawerCount& count);

} // namespace sokoguru::cash
