// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

namespace sokoguru::exchange {

/// One balance of one member on which list and books differ.
struct BalanceDifference {
    MemberId member; ///< 0: the list's number is not in the register
    std::string member_no;
    std::string name;
    /// A savings product's code, a loan's number, or `savings_balance`, `principal_outstanding` for all of his
    /// together. Empty where a number that is not in the register stands without any amount.
    std::string what;
    /// The same as people call it: the product's name.
    Label shown;
    Money listed;
    Money books;
    int row = 0; ///< of the list; 0: the member is not in it
};

struct BalanceComparison {
    /// Differences are errors (balance-differs, unknown-member), beside what is wrong with the list itself. Totals by
    /// column, of the list and, with `_books` behind the name, of the books.
    ImportResult result;
    Date day;
    std::int64_t members = 0;                   ///< in the list
    std::int64_t different = 0;                 ///< of them and of those who are missing
    std::vector<BalanceDifference> differences; ///< by member number
};

/// The list has member_no and any of: the codes of savings products, savings_balance, loan_no with
/// principal_outstanding, or principal_outstanding alone for all of a member's loans.
std::vector<ColumnSpec> balance_columns(Books& books);

/// Compares the members' balances at the end of a day with such a list. Several rows of one member add up. A blank cell
/// is zero; members with a balance in a column of the list but without a row are differences, and so is what the list
/// says about a number that is not in the register. Changes nothing. Throws
/// Error(not_permitted) and what read_table() throws.
BalanceComparison compare_balances(Books& books, const ImportSource& list, Date day);

} // namespace sokoguru::exchange
