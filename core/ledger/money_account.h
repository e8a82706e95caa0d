// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "ledger/chart.h"

namespace sokoguru::ledger {

/// The account that an act's money comes into or goes out of: a cash box or a bank, for every act. Anything else would
/// let who may not post journals book a deposit against an expense, or pay a loan out of the reserves. Throws
/// Error(unknown_account, not_cash_account).
const Account& money_account(Books& books, std::string_view code);

} // namespace sokoguru::ledger
