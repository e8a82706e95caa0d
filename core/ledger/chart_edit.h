// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ledger/chart.h"

/// Changes of the chart of accounts. What was posted keeps its meaning: once an account was posted to, its type, side,
/// control and kind of cash stay (the schema refuses too), and it stays itself. All need change_settings and are
/// audited.
namespace sokoguru::ledger {

/// What stands in an account's way: why fields are locked and why it cannot go.
struct AccountUse {
    bool posted = false;
    bool has_children = false;
    /// A savings or loan product, the rules for loans, a purpose of cash, the SHU scheme or the program itself relies
    /// on it.
    bool needed = false;
    Money balance; ///< over all periods, debit positive

    bool removable() const { return !posted && !has_children && !needed; }
};
AccountUse use_of(Books& books, AccountId account);

/// A new account below a heading, with what it usually has from its neighbours there: the first account of the heading,
/// else the heading itself. Code and name are empty.
Account account_below(Books& books, AccountId parent);

/// Adds it (`id` is ignored). Throws Error(missing_value) without a code, Error(name_required),
/// Error(duplicate_account), Error(account_parent) where the parent is no heading or of another type.
AccountId add_account(Books& books, const Account& account);

/// Changes everything but code, parent and type. Throws Error(name_required), Error(account_frozen) for what stays once
/// posted to, Error(account_in_use) where an account with a balance or that something needs would be switched off.
void change_account(Books& books, const Account& account);

/// Deletes an account that was never used. Throws Error(account_in_use) with the reason.
void remove_account(Books& books, AccountId account);

const char* name(Side side);
const char* name(MemberRule rule);
const char* name(CashKind cash);

} // namespace sokoguru::ledger
