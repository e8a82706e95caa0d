// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savings/savings.h"

/// For rooms that post savings by ways of their own.
namespace sokoguru::savings {

/// Principal savings are paid once, whole or in parts: never more than what was due when the member joined or is due
/// now. Throws Error(principal_savings_paid); other products, and books where nothing was decided, take any amount.
void refuse_second_principal(Books& books, MemberId member, const Product& product, Money amount, Date date);

/// deposit_draft() out of money that is held already (cash/parked.h): `through` is its first line, in place of a cash
/// box or bank.
ledger::DocumentDraft deposit_draft_through(Books& books, const Movement& movement, const ledger::Line& through);

} // namespace sokoguru::savings
