// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cash/leaving.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// What a member who leaves gets and owes on a day, to be signed: item, his, owed; below it what is paid out, or what
/// he has still to pay. As cash::leave() would settle it. Notes name the receiver and loans of others that he
/// guarantees.
Report settlement_sheet(Books& books, const cash::Leaving& leaving);

} // namespace sokoguru::reports
