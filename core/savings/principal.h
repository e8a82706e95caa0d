// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savings/savings.h"

namespace sokoguru::savings {

/// Principal savings are paid once, whole or in parts: never more than what was due when the member joined or is due
/// now. Throws Error(principal_savings_paid); other products, and books where nothing was decided, take any amount.
void refuse_second_principal(Books& books, MemberId member, const Product& product, Money amount, Date date);

} // namespace sokoguru::savings
