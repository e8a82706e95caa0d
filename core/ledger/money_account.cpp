// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/money_account.h"

#include "base/error.h"

namespace sokoguru::ledger {

const Account& money_account(Books& books, std::string_view code)
{
    const Account& account = books.chart().by_code(code);
    if (account.cash == CashKind::none) throw Error(Code::not_cash_account, {account.code});
    return account;
}

} // namespace sokoguru::ledger
