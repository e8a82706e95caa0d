// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/after.h"

#include <algorithm>
#include <set>

#include "ledger/ledger.h"
#include "loans/contract.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::cash {

AfterPosting after_posting(Books& books, DocumentId document)
{
    books.require(books::Permission::read);
    const auto last = books.db().value<EntryId>("SELECT last_entry FROM document WHERE id = ?", document);
    if (!last) throw Error(Code::unknown_document, {std::to_string(document.value)});
    const ledger::DocumentInfo info = ledger::document_of(books, *last);
    AfterPosting out;
    out.number = info.number;
    std::set<AccountId> accounts;
    std::set<SubledgerId> subledgers;
    std::set<MemberId> members;
    auto rows = books.db().query("SELECT account_id, subledger_id, member_id, amount FROM posting"
                                 " WHERE entry_id BETWEEN ? AND ?",
                                 info.first_entry, info.last_entry);
    while (rows.next()) {
        accounts.insert(rows.get<AccountId>(0));
        if (const auto one = rows.get<std::optional<SubledgerId>>(1)) subledgers.insert(*one);
        if (const auto one = rows.get<std::optional<MemberId>>(2)) members.insert(*one);
        if (!rows.money(3).is_negative()) out.amount += rows.money(3);
    }
    if (members.size() != 1) return out;
    out.member = members::read(books, *members.begin());
    const Date for_ever = base::make_date(2999, 12, 31);
    for (const savings::Product& product : savings::products(books)) {
        const Money balance = savings::balance(books, out.member->id, product, for_ever);
        const bool touched = accounts.contains(product.account);
        if (touched || !balance.is_zero()) out.balances.push_back({product.name, balance, false, touched});
    }
    for (const loans::Loan& loan : loans::of_member(books, out.member->id))
        if (subledgers.contains(loan.id)) {
            const auto left = books.db().value<Money>("SELECT coalesce(sum(amount), 0) FROM posting"
                                                      " INDEXED BY posting_member WHERE member_id = ?"
                                                      " AND account_id = ? AND subledger_id = ?",
                                                      out.member->id, loan.account, loan.id);
            out.balances.push_back({loan.loan_no, *left, true, true});
        }
    std::stable_sort(out.balances.begin(), out.balances.end(),
                     [](const BalanceAfter& a, const BalanceAfter& b) { return a.touched && !b.touched; });
    return out;
}

} // namespace sokoguru::cash
