// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "reports/parameters.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// General ledger of one account (buku besar): date, document, memo, member_no, debit, credit, balance, in the order of
/// dates and entries, between the balance before the range and the one after it. All kinds of entries, closing ones
/// too. The balance is positive on the account's normal side. Throws Error(unknown_account, account_not_postable).
Report general_ledger(Books& books, std::string_view account, const DateRange& range);

/// Cash book (buku kas): the same with receipt, payment, balance, for accounts of cash and banks. Without an account
/// the first cash account. Throws Error(bad_option) for an account that is neither, naming those that are.
Report cash_book(Books& books, std::string_view account, const DateRange& range);

} // namespace sokoguru::reports
