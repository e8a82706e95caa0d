// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ledger/browse.h"
#include "ledger/money_account.h"
#include "members/settlement.h"
#include "savings/parts.h"
#include "storage/database.h"

namespace sokoguru::savings {

base::Term when_paid(Payout payout)
{
    switch (payout) {
    case Payout::on_demand:
        return base::term("savings", "on demand");
    case Payout::on_leaving:
        return base::term("savings", "when the member leaves");
    case Payout::at_maturity:
        return base::term("savings", "at maturity");
    case Payout::at_payoff:
        return base::term("savings", "when the loan is paid off");
    case Payout::by_decision:
        return base::term("savings", "by a recorded decision; give its number as voucher number");
    }
    return base::term("savings", "on demand");
}

namespace {

/// `sign`: +1 for a deposit, -1 for a withdrawal. `through`: the first line where it is no cash box or bank.
ledger::DocumentDraft draft(Books& books, const Movement& movement, const members::Member& member,
                            const Product& product, int sign, std::optional<ledger::Line> through = std::nullopt)
{
    if (!(movement.amount > Money())) throw Error(Code::negative_amount, {movement.amount});
    if (!product.active) throw Error(Code::product_inactive, {product.code});
    if (!through)
        through = ledger::Line{ledger::money_account(books, movement.cash_account).id, movement.amount * sign};
    ledger::EntryDraft entry;
    entry.date = movement.date;
    // Without a memo the voucher says what it is, in the language of the books.
    entry.memo = !movement.memo.empty() ? movement.memo : (sign > 0 ? "Setoran " : "Penarikan ") + product.name;
    entry.voucher_no = movement.voucher_no;
    entry.counterparty = member.name;
    const SubledgerId own = account(books, member.id, product, movement.date);
    entry.lines = {*through, {product.account, movement.amount * -sign, own, member.id}};
    if (sign < 0) {
        // After what is wrong with the day, before what the cash box lacks: it is the member who has not that much.
        const Money left = balance(books, member.id, product, movement.date) - movement.amount;
        if (left.is_negative()) {
            const std::vector<Issue> issues = ledger::check(books, entry);
            const auto first = std::find_if(issues.begin(), issues.end(),
                                            [](const Issue& issue) { return issue.severity == Severity::error; });
            if (first == issues.end() || first->code == Code::insufficient_balance)
                throw Error(Code::insufficient_balance, {ledger::describe(books, own), movement.date, left});
        }
    }
    ledger::DocumentDraft out;
    out.series = ledger::series_for(books, entry.lines);
    out.entries.push_back(std::move(entry));
    return out;
}

} // namespace

void refuse_second_principal(Books& books, MemberId id, const Product& product, Money amount, Date date)
{
    if (product.kind != Kind::principal) return;
    const members::Member member = members::read(books, id);
    // Before the books began the amount of their first month held; a later decision may have raised it.
    const Period joined = Period::of(std::max(member.joined, books.cooperative().first_day));
    const std::optional<Money> then = due(books, product, member.id, joined);
    const std::optional<Money> now = due(books, product, member.id, Period::of(date));
    if (!then && !now) return;
    const Money whole = std::max(then.value_or(Money()), now.value_or(Money()));
    // All that was ever paid counts, also what is dated later.
    const Money paid = balance(books, member.id, product, base::make_date(2999, 12, 31));
    if (paid + amount > whole)
        throw Error(Code::principal_savings_paid,
                    {members::display(member), paid, whole > paid ? whole - paid : Money()});
}

namespace {

ledger::DocumentDraft deposited(Books& books, const Movement& movement, const std::optional<ledger::Line>& through)
{
    books.require(books::Permission::post);
    const members::Member member = members::by_number(books, movement.member_no);
    if (member.left && *member.left <= movement.date) throw Error(Code::member_left, {members::display(member)});
    const Product to = product(books, movement.product);
    refuse_second_principal(books, member.id, to, movement.amount, movement.date);
    return draft(books, movement, member, to, 1, through);
}

} // namespace

ledger::DocumentDraft deposit_draft(Books& books, const Movement& movement)
{
    return deposited(books, movement, std::nullopt);
}

ledger::DocumentDraft deposit_draft_through(Books& books, const Movement& movement, const ledger::Line& through)
{
    return deposited(books, movement, through);
}

ledger::DocumentDraft withdrawal_draft(Books& books, const Movement& movement)
{
    books.require(books::Permission::post);
    const members::Member member = members::by_number(books, movement.member_no);
    const Product from = product(books, movement.product);
    const bool leaving = movement.leaving || (member.left && *member.left <= movement.date);
    const bool allowed = from.payout == Payout::on_demand || leaving ||
                         (from.payout == Payout::by_decision && movement.voucher_no.has_value());
    if (!allowed) throw Error(Code::product_terms, {from.name, when_paid(from.payout)});
    return draft(books, movement, member, from, -1);
}

ledger::Posted deposit(Books& books, const Movement& movement)
{
    books::Work work(books);
    const ledger::Posted posted = ledger::post(books, deposit_draft(books, movement));
    work.commit();
    return posted;
}

ledger::Posted withdraw(Books& books, const Movement& movement)
{
    books::Work work(books);
    const ledger::Posted posted = ledger::post(books, withdrawal_draft(books, movement));
    // Principal savings are paid out to nobody but who leaves.
    if (product(books, movement.product).kind == Kind::principal)
        members::remember_settlement(books, members::by_number(books, movement.member_no).id, posted.document);
    work.commit();
    return posted;
}

} // namespace sokoguru::savings
