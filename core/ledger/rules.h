// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ledger/ledger.h"

/// Questions that the checks and the posting share. Read by questions/ and cash/receivable, too.
namespace sokoguru::ledger {

/// The period an entry belongs to: its month; the opening yyyy00 of the first year; a closing yyyy13; a reversal of
/// either goes where its original is.
Period period_of(Books& books, const EntryDraft& draft);

/// What a document's entries ask the same of: the last day that was found open, and its period.
struct Asked {
    std::optional<Period> open;
    Date day;
    bool corrects = false;    ///< the right copy of a document that was reversed just now
    bool comes_again = false; ///< a reversal whose right copy follows: what was lent may be missing in between
};
/// post() of ledger.h.
Posted post(Books& books, const DocumentDraft& draft, Asked asked);
/// check() of ledger.h for an entry whose period is known.
std::vector<Issue> check(Books& books, const EntryDraft& draft, Period period, Asked& asked);

/// post() of ledger.h for the right copy of what was reversed: allowed also for who has left since.
Posted post_correction(Books& books, const DocumentDraft& draft);

/// The newest entry: the chain's end. Number 0 and a hash of zeros before the first.
struct Tail {
    std::int64_t id = 0;
    Hash hash{};
};
Tail tail(Books& books);

/// Closed; the opening period is once any of its year's months is.
bool is_locked(Books& books, Period period);

/// The account carries the principal of a loan product.
bool is_loan_principal(Books& books, AccountId account);

/// What people call it: `POKOK · 0007 · Ratna Maulana`, a loan's number, a partner's name.
std::string subledger_name(Books& books, SubledgerId subledger);

struct Lowest {
    Money balance; ///< the lowest at any day's end from the day on, positive as the account's side is
    Date day;
};
Lowest lowest_balance(Books& books, AccountId account, SubledgerId subledger, MemberId member, Date from, Side side);
Lowest lowest_cash(Books& books, AccountId account, Date from);

} // namespace sokoguru::ledger
