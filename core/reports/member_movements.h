// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/parameters.h"
#include "reports/report.h"
#include "savings/savings.h"

/// One member's books as his page in the window shows them: every row leads to the entry behind it. The printed
/// statement (reports/member_statement.h) tells the same period to himself and folds corrections away.
namespace sokoguru::reports {

/// Movements of a member's savings with the running balance, of one product or of all together: date, document,
/// product, memo, in, out, balance; the first line is the balance before, the last the sums.
Report member_movements(Books& books, MemberId member, const DateRange& range,
                        const std::optional<savings::Product>& product = std::nullopt);

/// The documents in which the member has a part, newest first: date, document, memo, amount (his entry's), reversed by.
Report member_documents(Books& books, MemberId member, const DateRange& range);

/// His share of the surplus (SHU) by the year in which the meeting decided it: year, decided, share, taken, left. Read
/// from the account on which shares wait for their members; what was there before the first decision is its own line.
Report member_surplus(Books& books, MemberId member);

} // namespace sokoguru::reports
