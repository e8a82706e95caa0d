// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/disburse.h"

#include <algorithm>

#include "ledger/chart.h"
#include "loans/lines.h"
#include "loans/payment.h"
#include "members/members.h"

namespace sokoguru::loans {

namespace {

ledger::Line kept_line(Books& books, const KeptBack& kept, MemberId member, Date date)
{
    if (kept.what.treatment == Treatment::savings)
        return savings_line(books, member, kept.what.savings_product, kept.amount, date);
    const ledger::Account& account = books.chart().by_id(kept.what.account);
    ledger::Line line{account.id, -kept.amount};
    const bool by_member = account.control == ledger::Control::member;
    if (by_member) line.subledger = ledger::member_subledger(books, member);
    if (by_member || account.member_rule != ledger::MemberRule::none) line.member = member;
    return line;
}

/// Money comes out of a cash box or bank. Goods also come out of the shop's stock, or from a supplier who is paid
/// later.
ledger::Line source_line(Books& books, const Disbursement& wanted, bool goods, Money amount)
{
    const ledger::Account& account = books.chart().by_code(wanted.cash_account);
    if (goods && account.control == ledger::Control::partner) {
        if (wanted.partner.empty()) throw Error(Code::subledger_required, {account.code});
        return {account.id, amount, ledger::named_subledger(books, account.control, wanted.partner)};
    }
    const bool is_stock = account.type == ledger::AccountType::asset && account.control == ledger::Control::none;
    return goods && is_stock ? ledger::Line{account.id, amount} : money_line(books, wanted.cash_account, amount);
}

} // namespace

Terms terms_on(Books& books, const Application& application, Date day)
{
    Terms terms = application.terms;
    terms.disbursed = day;
    if (!terms.first_due) terms.first_due = first_due(policy(books, application.policy), terms, day);
    return terms;
}

ledger::Posted disburse(Books& books, const Disbursement& wanted)
{
    books.require(books::Permission::disburse_loans);
    const Application asked = application(books, wanted.loan_no);
    if (asked.is_paid_out)
        throw Error(Code::duplicate_loan_no, {asked.loan_no, base::term("loans", "was paid out already")});
    if (!asked.decision || !asked.decision->granted) throw Error(Code::loan_undecided, {asked.loan_no});
    if (wanted.date < asked.decision->day)
        throw Error(Code::bad_option,
                    {std::string("--date"), base::iso(wanted.date), ">= " + base::iso(asked.decision->day)});
    const members::Member member = members::read(books, asked.member);
    if (member.left && *member.left <= wanted.date) throw Error(Code::member_left, {members::display(member)});

    books::Work work(books);
    NewLoan contract;
    contract.loan_no = asked.loan_no;
    contract.member = asked.member;
    contract.product = asked.product;
    contract.terms = terms_on(books, asked, wanted.date);
    contract.application = asked.id;
    const Loan loan = read(books, create(books, contract));

    ledger::EntryDraft entry;
    entry.date = wanted.date;
    entry.memo = wanted.memo.empty() ? "Pencairan pinjaman " + loan.loan_no + " " + member.name : wanted.memo;
    entry.counterparty = member.name;
    entry.voucher_no = wanted.voucher_no;
    entry.bank_reference = wanted.bank_reference;
    entry.lines.push_back({loan.account, loan.granted, loan.id, loan.member});
    const Policy policy = policy_of(books, loan);
    for (const KeptBack& kept : kept_back(policy, loan.granted))
        entry.lines.push_back(kept_line(books, kept, loan.member, wanted.date));
    if (asked.top_up) {
        const Quote old = quote(books, read(books, *asked.top_up).loan_no, wanted.date);
        Money left;
        for (const ledger::Line& line : entry.lines)
            left += line.amount;
        if (left < old.to_pay()) throw Error(Code::loan_top_up, {left, old.loan_no, old.to_pay()});
        entry.lines.insert(entry.lines.end(), old.lines.begin(), old.lines.end());
        entry.memo += "; melunasi " + old.loan_no;
    }
    Money net;
    for (const ledger::Line& line : entry.lines)
        net += line.amount;
    if (!net.is_zero()) entry.lines.push_back(source_line(books, wanted, policy.goods, -net));
    const ledger::Posted posted = ledger::post(books, document_of(books, std::move(entry)));
    work.commit();
    return posted;
}

} // namespace sokoguru::loans
