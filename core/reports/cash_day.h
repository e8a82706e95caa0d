// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "reports/letterhead.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The daily sheet of a cash box or bank account (lembar kas harian), to be signed: opening balance, every document of
/// the day, closing balance; and where the drawer was counted that day (cash/drawer.h) what was counted and the
/// difference, with the pieces by denomination below. Columns: document, counterparty, memo, receipt, payment, balance.
/// Without an account the first cash box. Throws Error(not_cash_account, unknown_account).
Report cash_day(Books& books, std::string_view account, Date day);

/// Who signs it: the signed-in clerk and the treasurer in office on that day.
std::vector<Signatory> cash_day_signatories(Books& books, Date day);

} // namespace sokoguru::reports
