// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/stationery.h"
#include "reports/member_statement.h"
#include "reports/receipt.h"
#include "reports/surplus_slip.h"

/// Invented data for the printed documents: ordinary ones and the extremes that must not break a page.
namespace sample {

sokoguru::print::Stationery stationery(sokoguru::Language language, sokoguru::print::Paper paper);
/// A cooperative with a very long name and address.
sokoguru::print::Stationery wide_stationery(sokoguru::Language language, sokoguru::print::Paper paper);

/// A year of an ordinary member: three savings accounts, one loan, a share of the surplus.
sokoguru::reports::MemberStatement statement(int member = 17);
/// 80 characters of name, sums of 999.999.999.999.999,99, hundreds of movements, a draft.
sokoguru::reports::MemberStatement extreme_statement();

sokoguru::reports::Receipt receipt(sokoguru::reports::ReceiptKind kind);
sokoguru::reports::Receipt extreme_receipt();

sokoguru::reports::SurplusSlip slip();
sokoguru::reports::SurplusSlip extreme_slip();
sokoguru::reports::SurplusBook surplus_book(int members, bool draft);

/// A trial balance of eight columns, as wide as reports usually get.
sokoguru::reports::Report trial_balance();
/// A statement with headings, levels, subtotals and a grand total.
sokoguru::reports::Report balance_sheet();
/// Member × month with many columns.
sokoguru::reports::Report matrix();

extern const char* const long_name;

} // namespace sample
