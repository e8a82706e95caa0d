// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Trial balance (neraca saldo): of every account with figures the balance before the range, the turnover in it and
/// the balance after it, before the closing entries of the last year. Columns account, name, opening_debit,
/// opening_credit, debit, credit, closing_debit, closing_credit; each pair of totals agrees.
/// The opening entry of the books counts as balance before the range, wherever its month lies.
Report trial_balance(Books& books, const DateRange& range);

} // namespace sokoguru::reports
