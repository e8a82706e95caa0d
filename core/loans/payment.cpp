// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/payment.h"

#include <algorithm>

#include "base/error.h"
#include "loans/application.h"
#include "loans/change.h"
#include "loans/lines.h"
#include "members/members.h"

namespace sokoguru::loans {

namespace {

/// The loan as it must be for money to come in on that day.
History running(Books& books, std::string_view loan_no, Date date)
{
    const auto id = find(books, loan_no);
    if (!id) {
        // An application has the number, but nothing was paid out yet.
        const Application asked = application(books, loan_no);
        throw Error(Code::loan_not_disbursed, {asked.loan_no, date});
    }
    History all = history(books, *id, date);
    if (!all.is_paid_out() || all.movements.front().date > date || all.loan.disbursed() > date)
        throw Error(Code::loan_not_disbursed, {all.loan.loan_no, date});
    return all;
}

/// Today and with what is dated later: a payment may not take more than both leave.
bool is_closed(const History& all, const State& whole, Date date)
{
    return !(whole.outstanding > Money()) || !(all.on(date).outstanding > Money());
}

std::string excess_savings(const Policy& policy)
{
    return policy.excess_savings.empty() ? "SUKARELA" : policy.excess_savings;
}

ChangeRule rule_of(Excess excess)
{
    ChangeRule out;
    out.kind = excess == Excess::shorter ? ChangeRule::Kind::shorter : ChangeRule::Kind::lower;
    return out;
}

/// How the loan goes on once this is paid.
Terms changed_terms(const History& all, const Split& parts, Date date, Excess excess)
{
    std::vector<Movement> with = all.movements;
    const Movement paid{date, -parts.principal, parts.interest, parts.penalty, parts.fee};
    with.insert(std::upper_bound(with.begin(), with.end(), paid,
                                 [](const Movement& a, const Movement& b) { return a.date < b.date; }),
                paid);
    return changed(all.loan, all.policy, with, all.charges, date, rule_of(excess)).terms;
}

ledger::EntryDraft entry_of(Books& books, const Loan& loan, Date date, const std::string& memo, const char* usual,
                            const std::optional<std::string>& voucher_no)
{
    ledger::EntryDraft entry;
    entry.date = date;
    entry.memo = memo.empty() ? usual + loan.loan_no : memo;
    entry.counterparty = members::read(books, loan.member).name;
    entry.voucher_no = voucher_no;
    return entry;
}

ledger::Line source_line(Books& books, MemberId member, const std::string& cash, const std::string& savings,
                         Money amount, Date date)
{
    return savings.empty() ? money_line(books, cash, amount) : savings_line(books, member, savings, -amount, date);
}

PaymentPlan recovery(const History& all, const WriteOff& written_off, const Payment& payment)
{
    const Money left = written_off.principal - written_off.recovered;
    if (payment.amount > left) throw Error(Code::loan_more_than_owed, {all.loan.loan_no, left, payment.amount - left});
    PaymentPlan out;
    out.is_recovery = true;
    out.parts.rest = payment.amount;
    return out;
}

/// What is open of each part at most: all principal with what pays the loan off, interest of rows to come, too.
Split open_parts(const State& whole, const Policy& policy, const Split& paid)
{
    Split open;
    open.principal = whole.outstanding;
    for (const RowState& row : whole.rows) {
        open.interest += row.open_interest();
        open.penalty += row.open_penalty();
        open.fee += row.open_fee();
    }
    if (paid.principal == whole.outstanding) open.fee = payoff(whole, policy).fee;
    return open;
}

/// The parts as they were said, where each of them is open.
PaymentPlan kept(const History& all, const State& whole, const Payment& payment)
{
    const Split& parts = *payment.parts;
    const Split open = open_parts(whole, all.policy, parts);
    const auto require = [&](Money part, Money most, const base::Term& name) {
        if (part.is_negative()) throw Error(Code::negative_amount, {part});
        if (part > most) throw Error(Code::loan_part_too_large, {all.loan.loan_no, name, most, payment.date, part});
    };
    require(parts.principal, open.principal, base::term("loans", "principal"));
    require(parts.interest, open.interest, base::term("loans", "interest"));
    require(parts.penalty, open.penalty, base::term("loans", "penalty"));
    require(parts.fee, open.fee, base::term("loans", "fees"));
    PaymentPlan out;
    out.parts = parts;
    return out;
}

PaymentPlan planned(Books& books, const History& all, const Payment& payment)
{
    if (payment.parts && payment.parts->sum() != payment.amount)
        throw Error(Code::total_differs,
                    {payment.parts->sum(), payment.amount, (payment.amount - payment.parts->sum()).abs()});
    if (const auto written_off = write_off_of(books, all.loan, payment.date))
        return recovery(all, *written_off, payment);
    const State whole = whole_state(all, payment.date);
    if (is_closed(all, whole, payment.date)) throw Error(Code::loan_closed, {all.loan.loan_no, payment.date});
    if (payment.parts) return kept(all, whole, payment);
    const Excess excess = payment.from_list ? Excess::savings : payment.excess.value_or(all.policy.excess);
    PaymentPlan out;
    out.excess = excess;
    out.parts = split(whole, all.policy, payment.amount, excess);
    if (out.parts.rest.is_zero()) return out;
    const Money left = whole.outstanding - out.parts.principal;
    if (excess == Excess::ask)
        throw Error(Code::loan_excess,
                    {all.loan.loan_no, payment.amount, out.parts.rest, std::string("next, shorter, lower, savings")});
    if (excess == Excess::savings) {
        if (!payment.from_list) out.savings = excess_savings(all.policy);
        return out;
    }
    if (excess == Excess::next || out.parts.rest >= left)
        throw Error(Code::loan_more_than_owed, {all.loan.loan_no, payoff(whole, all.policy).sum(),
                                                excess == Excess::next ? out.parts.rest : out.parts.rest - left});
    out.parts.principal += out.parts.rest;
    out.parts.rest = Money();
    out.changed = changed_terms(all, out.parts, payment.date, excess);
    return out;
}

} // namespace

PaymentPlan plan_payment(Books& books, const Payment& payment)
{
    if (!(payment.amount > Money())) throw Error(Code::negative_amount, {payment.amount});
    return planned(books, running(books, payment.loan_no, payment.date), payment);
}

PaymentLines payment_lines(Books& books, const Loan& loan, const Payment& payment)
{
    if (!(payment.amount > Money())) throw Error(Code::negative_amount, {payment.amount});
    const History all = running(books, loan.loan_no, payment.date);
    PaymentLines out;
    out.plan = planned(books, all, payment);
    const Split& parts = out.plan.parts;
    if (out.plan.is_recovery) {
        const AccountId income = accounts_of(books, loan, all.policy).recovery;
        out.lines.push_back({income, -payment.amount, loan.id, loan.member});
        return out;
    }
    add_paid(books, all, parts, out.lines);
    if (parts.principal == whole_state(all, payment.date).outstanding)
        for (const ledger::Line& line : returned_savings(books, all, payment.date)) {
            out.returned += line.amount;
            out.lines.push_back(line);
        }
    if (payment.from_list) {
        const Money more = parts.rest + out.returned;
        if (!more.is_zero()) out.lines.push_back(excess_line(books, loan.member, more, payment.date));
        out.returned = Money();
    } else if (!parts.rest.is_zero()) {
        out.lines.push_back(savings_line(books, loan.member, out.plan.savings, parts.rest, payment.date));
    }
    return out;
}

void store_plan(Books& books, const Loan& loan, const PaymentPlan& plan, Date date, EntryId entry)
{
    if (!plan.changed) return;
    PlanChange change;
    change.rule = rule_of(plan.excess);
    change.day = date;
    change.reason = plan.excess == Excess::shorter ? "Pembayaran lebih: jangka waktu diperpendek"
                                                   : "Pembayaran lebih: angsuran diperkecil";
    change.entry = entry;
    store_change(books, loan.id, change);
}

ledger::Posted pay(Books& books, const Payment& payment)
{
    books.require(books::Permission::post);
    if (!(payment.amount > Money())) throw Error(Code::negative_amount, {payment.amount});
    books::Work work(books);
    const Loan loan = running(books, payment.loan_no, payment.date).loan;
    const PaymentLines paid = payment_lines(books, loan, payment);
    ledger::EntryDraft entry =
        entry_of(books, loan, payment.date, payment.memo,
                 paid.plan.is_recovery ? "Penerimaan pinjaman hapus buku " : "Angsuran ", payment.voucher_no);
    entry.bank_reference = payment.bank_reference;
    const auto source = [&](Money amount) {
        return source_line(books, loan.member, payment.cash_account, payment.from_savings, amount, payment.date);
    };
    entry.lines.push_back(source(payment.amount));
    entry.lines.insert(entry.lines.end(), paid.lines.begin(), paid.lines.end());
    if (!paid.returned.is_zero()) entry.lines.push_back(source(-paid.returned));
    const ledger::Posted posted = ledger::post(books, document_of(books, std::move(entry)));
    store_plan(books, loan, paid.plan, payment.date, posted.first_entry);
    work.commit();
    return posted;
}

std::vector<Proposed> proposals(Books& books, std::string_view loan_no, Date date)
{
    const History all = running(books, loan_no, date);
    const State whole = whole_state(all, date);
    if (is_closed(all, whole, date)) throw Error(Code::loan_closed, {all.loan.loan_no, date});
    std::vector<Proposed> out;
    Split due;
    for (const RowState& row : whole.rows) {
        if (!(row.open_all() > Money())) continue;
        const Split open{row.open_principal(), row.open_interest(), row.open_penalty(), row.open_fee(), Money()};
        if (out.empty()) out.push_back({Proposal::instalment, open});
        due.penalty += open.penalty;
        due.fee += open.fee;
        if (!row.is_due) continue;
        due.principal += open.principal;
        due.interest += open.interest;
    }
    if (!out.empty() && due.sum() > out.front().amount()) out.push_back({Proposal::arrears, due});
    out.push_back({Proposal::all, payoff(whole, all.policy)});
    return out;
}

Quote quote(Books& books, std::string_view loan_no, Date date)
{
    const History all = running(books, loan_no, date);
    const State whole = whole_state(all, date);
    if (is_closed(all, whole, date)) throw Error(Code::loan_closed, {all.loan.loan_no, date});
    Quote out;
    out.loan_no = all.loan.loan_no;
    out.date = date;
    out.parts = payoff(whole, all.policy);
    add_paid(books, all, out.parts, out.lines);
    for (ledger::Line& line : returned_savings(books, all, date)) {
        out.returned += line.amount;
        out.lines.push_back(line);
    }
    return out;
}

ledger::Posted settle(Books& books, const Settlement& wanted)
{
    books.require(books::Permission::post);
    books::Work work(books);
    const Quote owed = quote(books, wanted.loan_no, wanted.date);
    const Loan loan = by_number(books, owed.loan_no);
    ledger::EntryDraft entry = entry_of(books, loan, wanted.date, wanted.memo, "Pelunasan ", wanted.voucher_no);
    if (!owed.to_pay().is_zero())
        entry.lines.push_back(
            source_line(books, loan.member, wanted.cash_account, wanted.from_savings, owed.to_pay(), wanted.date));
    entry.lines.insert(entry.lines.end(), owed.lines.begin(), owed.lines.end());
    const ledger::Posted posted = ledger::post(books, document_of(books, std::move(entry)));
    work.commit();
    return posted;
}

} // namespace sokoguru::loans
