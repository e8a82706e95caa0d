// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/settlement.h"

#include "loans/standing.h"
#include "storage/database.h"

namespace sokoguru::cash {

Money Settlement::receives() const
{
    Money sum;
    for (const SettlementSavings& one : savings)
        sum += one.balance;
    for (const SettlementAccount& one : accounts)
        if (!one.balance.is_negative()) sum += one.balance;
    return sum;
}

Money Settlement::owes() const
{
    Money sum;
    for (const SettlementLoan& one : loans)
        sum += one.principal + one.interest + one.other;
    for (const SettlementAccount& one : accounts)
        if (one.balance.is_negative()) sum -= one.balance;
    return sum;
}

Settlement settlement(Books& books, MemberId member, Date day)
{
    books.require(books::Permission::read);
    Settlement out;
    for (const savings::Product& product : savings::products(books)) {
        const Money balance = savings::balance(books, member, product, day);
        if (!balance.is_zero()) out.savings.push_back({product, balance});
    }
    for (const loans::LoanRow& row : loans::member_loans(books, member, day))
        if (row.standing.outstanding > Money()) {
            const loans::History all = loans::history(books, row.loan.id, day);
            const loans::Split off = loans::payoff(loans::whole_state(all, day), all.policy);
            out.loans.push_back({row.loan.loan_no, off.principal, off.interest, off.penalty + off.fee});
        }
    auto rows = books.db().query(R"(
        SELECT a.id, -sum(p.amount) FROM account AS a
             JOIN posting AS p INDEXED BY posting_member ON p.member_id = ? AND p.account_id = a.id AND p.date <= ?
        WHERE a.control = 'member' GROUP BY a.id HAVING sum(p.amount) <> 0 ORDER BY a.code)",
                                 member, day);
    while (rows.next())
        out.accounts.push_back({rows.get<AccountId>(0), rows.money(1)});
    return out;
}

} // namespace sokoguru::cash
