// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "books/books.h"

namespace sokoguru::ledger {

struct Turnover {
    AccountId account;
    Money debit;
    Money credit; ///< positive
    Money net() const { return debit - credit; }
};

/// Which periods a sum covers. Flows leave the opening and the closing entries out, balances take all.
enum class Flow {
    months_only,          ///< periods 01–12
    with_opening_figures, ///< also 00: year-to-date income and expense of a cooperative that began mid-year
};

/// Balances of all accounts at the end of a day (debit positive), all periods. `before_closing`: without the closing
/// entries of that day's own year, as the PHU and the pre-closing trial balance need it. Accounts without any posting
/// are left out.
std::vector<Turnover> balances(Books& books, Date as_of, bool before_closing = false);

/// Debit and credit turnover of all accounts from one day to another, both included.
std::vector<Turnover> turnovers(Books& books, Date from, Date to, Flow flow = Flow::months_only);

/// One account's balance at the end of a day, debit positive.
Money balance(Books& books, AccountId account, Date as_of);

/// One subsidiary account's balance on one account at the end of a day, debit positive.
Money balance(Books& books, AccountId account, SubledgerId subledger, Date as_of);

} // namespace sokoguru::ledger
