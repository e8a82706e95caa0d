// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/lines.h"

#include <algorithm>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "ledger/money_account.h"
#include "savings/savings.h"

namespace sokoguru::loans {

void add_paid(Books& books, const History& all, const Split& parts, std::vector<ledger::Line>& lines)
{
    const Loan& loan = all.loan;
    const LoanAccounts accounts = accounts_of(books, loan, all.policy);
    const auto add = [&](AccountId account, Money amount) {
        if (!amount.is_zero()) lines.push_back({account, -amount, loan.id, loan.member});
    };
    add(loan.account, parts.principal);
    // What was booked as receivable is income already.
    Money interest = parts.interest;
    for (const ledger::Account& account : books.chart().accounts()) {
        if (account.control != ledger::Control::loan || is_principal(books, account.id) || !account.postable) continue;
        const Money booked = ledger::balance(books, account.id, loan.id,
                                             all.movements.empty() ? loan.disbursed() : all.movements.back().date);
        const Money taken = std::clamp(booked, Money(), interest);
        add(account.id, taken);
        interest -= taken;
    }
    add(accounts.interest, interest);
    add(accounts.penalty, parts.penalty);
    add(accounts.fee, parts.fee);
}

ledger::Line savings_line(Books& books, MemberId member, const std::string& code, Money amount, Date date)
{
    const savings::Product product = savings::product(books, code);
    return {product.account, -amount, savings::account(books, member, product, date), member};
}

ledger::Line excess_line(Books& books, MemberId member, Money amount, Date date)
{
    if (const auto product = books.setting("collective.excess_savings"); product && !product->empty())
        return savings_line(books, member, *product, amount, date);
    const ledger::Account& held = books.chart().by_code(books.setting("collective.other_account").value_or("2162"));
    ledger::Line line{held.id, -amount};
    const bool by_member = held.control == ledger::Control::member;
    if (by_member) line.subledger = ledger::member_subledger(books, member);
    if (by_member || held.member_rule != ledger::MemberRule::none) line.member = member;
    return line;
}

std::vector<ledger::Line> returned_savings(Books& books, const History& all, Date date)
{
    std::vector<ledger::Line> lines;
    for (const KeptBack& kept : kept_back(all.policy, all.loan.granted)) {
        if (kept.what.treatment != Treatment::savings) continue;
        const savings::Product product = savings::product(books, kept.what.savings_product);
        if (product.payout != savings::Payout::at_payoff) continue;
        const Money there = std::min(savings::balance(books, all.loan.member, product, date),
                                     savings::balance(books, all.loan.member, product, base::make_date(2999, 12, 31)));
        const Money back = std::clamp(there, Money(), kept.amount);
        if (!back.is_zero()) lines.push_back(savings_line(books, all.loan.member, product.code, -back, date));
    }
    return lines;
}

ledger::Line money_line(Books& books, const std::string& code, Money amount)
{
    return {ledger::money_account(books, code).id, amount};
}

ledger::DocumentDraft document_of(Books& books, ledger::EntryDraft entry)
{
    ledger::DocumentDraft out;
    out.series = ledger::series_for(books, entry.lines);
    out.entries.push_back(std::move(entry));
    return out;
}

} // namespace sokoguru::loans
