// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Balance confirmation (konfirmasi saldo): what each member has and owes at the end of a day, by work unit, with room
/// to sign: member_no, name, a column for each savings product, savings, loans, signature. One report a unit, in the
/// order of their names; members without a unit come last. Members who have left and have no balance are left out.
/// Throws Error(not_permitted), Error(no_data) where there is nobody.
std::vector<Report> balance_confirmations(Books& books, Date day);

/// All units in one report, a heading and a subtotal for each: for the screen and the spreadsheet.
Report balance_confirmation(Books& books, Date day);

} // namespace sokoguru::reports
