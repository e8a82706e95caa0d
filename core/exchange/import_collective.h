// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "exchange/collective.h"
#include "exchange/headers.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// Posts a collective sheet (daftar setoran kolektif): one document with one balanced entry per member. Columns:
/// member_no, then any of the codes of savings products, loan_no, loan_principal, loan_interest, shop, other, total.
///
///   savings      to the member's account of that product (opened if missing)
///   loan_…       by loan_no, or the member's only open loan; a member with several loans has several rows
///   shop         to his shop credit, account 1144 (setting `collective.shop_account`)
///   other        to what is held for him, account 2162 (setting `collective.other_account`)
///   total        the money that was received for the row; without this column the sum of the parts
///
/// Negative amounts are paid out. A last row without member number that says Jumlah or Total holds the column totals;
/// they must be the sums of the rows (total-differs). Throws Error: reason_required, unknown_account,
/// clock_to_confirm, not_permitted, and what read_table() throws.
ImportResult import_collective(Books& books, const ImportSource& list, const CollectiveOptions& options);

std::vector<ColumnSpec> collective_columns(Books& books);

} // namespace sokoguru::exchange
