// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/movement.h"

#include "base/error.h"
#include "base/overload.h"
#include "cash/parked.h"
#include "cash/parts.h"
#include "ledger/money_account.h"
#include "members/members.h"
#include "members/settlement.h"
#include "savings/parts.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

const char* word(Direction direction)
{
    return direction == Direction::in ? "in" : "out";
}

void only_in(const Movement& movement, const char* what)
{
    if (movement.direction == Direction::out)
        throw Error(Code::bad_option, {std::string(what), std::string(word(Direction::out)), std::string("in")});
}

/// The movement's other side, filled into an entry whose first line is the cash line.
class OtherSide {
public:
    OtherSide(Books& books, const Movement& movement, ledger::EntryDraft& entry, Drafted& out)
        : books_(books), movement_(movement), entry_(entry), out_(out)
    {
        if (movement.member) member_ = members::read(books, *movement.member);
        if (member_) name_ = member_->name;
    }

    void add()
    {
        std::visit(base::Overload{[&](const ForPurpose& what) { purpose(what); },
                                  [&](const ForSavings& what) { savings(what); },
                                  [&](const ForLoan& what) { loan(what); }, [&](const ForParking&) { parking(); }},
                   movement_.what);
        entry_.counterparty = movement_.counterparty.empty() ? name_ : movement_.counterparty;
        if (entry_.counterparty->empty() && !std::holds_alternative<ForParking>(movement_.what))
            throw Error(Code::missing_value, {std::string("counterparty")});
        if (entry_.counterparty->empty()) entry_.counterparty.reset();
    }

private:
    Money amount() const { return movement_.direction == Direction::in ? -movement_.amount : movement_.amount; }

    void memo(const std::string& usual) { entry_.memo = movement_.memo.empty() ? usual : movement_.memo; }

    MemberId member(const std::string& account) const
    {
        if (!member_) throw Error(Code::member_required, {account});
        return member_->id;
    }

    void purpose(const ForPurpose& what)
    {
        const Purpose chosen = cash::purpose(books_, what.purpose);
        if (chosen.direction != movement_.direction)
            throw Error(Code::bad_option,
                        {chosen.words, std::string(word(movement_.direction)), std::string(word(chosen.direction))});
        const ledger::Account& account = books_.chart().by_id(chosen.account);
        ledger::Line line{account.id, amount()};
        if (chosen.needs == Needs::member) {
            line.member = member(account.code);
            if (account.control == ledger::Control::member)
                line.subledger = ledger::member_subledger(books_, *line.member);
        } else if (account.control == ledger::Control::partner || account.control == ledger::Control::programme) {
            if (what.partner.empty()) throw Error(Code::subledger_required, {account.code});
            line.subledger = ledger::named_subledger(books_, account.control, what.partner, what.partner_name);
            if (name_.empty()) name_ = what.partner_name.empty() ? what.partner : what.partner_name;
        } else if (account.member_rule == ledger::MemberRule::optional && member_) {
            line.member = member_->id;
        }
        memo(chosen.words);
        entry_.lines.push_back(line);
    }

    void savings(const ForSavings& what)
    {
        savings::Movement own;
        own.member_no = members::read(books_, member(what.product)).member_no;
        own.product = what.product;
        own.amount = movement_.amount;
        own.date = movement_.date;
        own.cash_account = movement_.account;
        // What is assigned out of a parked receipt comes from no cash box: its line is here already.
        const ledger::Line through = entry_.lines.front();
        own.memo = movement_.memo;
        own.voucher_no = movement_.voucher_no;
        const ledger::DocumentDraft document = movement_.direction == Direction::in
                                                   ? savings::deposit_draft_through(books_, own, through)
                                                   : savings::withdrawal_draft(books_, own);
        entry_.memo = document.entries.front().memo;
        entry_.lines = document.entries.front().lines;
    }

    void loan(const ForLoan& what)
    {
        only_in(movement_, "loan");
        const loans::Loan loan = loans::by_number(books_, what.loan_no);
        if (member_ && member_->id != loan.member) throw Error(Code::member_mismatch, {what.loan_no});
        loans::Payment payment;
        payment.loan_no = loan.loan_no;
        payment.amount = movement_.amount;
        payment.date = movement_.date;
        payment.parts = what.parts;
        const loans::PaymentLines paid = loans::payment_lines(books_, loan, payment);
        entry_.lines.insert(entry_.lines.end(), paid.lines.begin(), paid.lines.end());
        if (!paid.returned.is_zero()) {
            ledger::Line back = entry_.lines.front();
            back.amount = -paid.returned;
            entry_.lines.push_back(back);
        }
        if (name_.empty()) name_ = members::read(books_, loan.member).name;
        memo((paid.plan.is_recovery ? "Penerimaan pinjaman hapus buku " : "Angsuran ") + loan.loan_no);
        out_.loan = loan;
        out_.plan = paid.plan;
    }

    void parking()
    {
        only_in(movement_, "parked");
        entry_.lines.push_back(parked_line(books_, -movement_.amount));
        memo("Penerimaan belum dikenali");
    }

    Books& books_;
    const Movement& movement_;
    ledger::EntryDraft& entry_;
    Drafted& out_;
    std::optional<members::Member> member_;
    std::string name_;
};

ledger::EntryDraft head_of(const auto& from)
{
    ledger::EntryDraft entry;
    entry.date = from.date;
    entry.memo = from.memo;
    entry.voucher_no = from.voucher_no;
    entry.bank_reference = from.bank_reference;
    entry.transfer_date = from.transfer_date;
    return entry;
}

ledger::DocumentDraft document_of(Books& books, ledger::EntryDraft entry)
{
    ledger::DocumentDraft out;
    out.series = ledger::series_for(books, entry.lines);
    out.entries.push_back(std::move(entry));
    return out;
}

Drafted drafted(Books& books, const Movement& movement)
{
    const ledger::Account& account = ledger::money_account(books, movement.account);
    return draft_through(books, movement,
                         {account.id, movement.direction == Direction::in ? movement.amount : -movement.amount});
}

} // namespace

Drafted draft_through(Books& books, const Movement& movement, const ledger::Line& through)
{
    books.require(books::Permission::post);
    if (!(movement.amount > Money())) throw Error(Code::negative_amount, {movement.amount});
    ledger::EntryDraft entry = head_of(movement);
    entry.lines.push_back(through);
    Drafted out;
    OtherSide(books, movement, entry, out).add();
    // Savings brought a cash line of their own making; the one asked for may know more (a parked receipt's partner).
    entry.lines.front() = through;
    out.document = document_of(books, std::move(entry));
    return out;
}

ledger::Posted post_drafted(Books& books, const Drafted& drafted)
{
    const ledger::Posted posted = ledger::post(books, drafted.document);
    if (drafted.loan)
        loans::store_plan(books, *drafted.loan, drafted.plan, drafted.document.entries.front().date,
                          posted.first_entry);
    return posted;
}

ledger::DocumentDraft draft(Books& books, const Movement& movement)
{
    return drafted(books, movement).document;
}

ledger::Posted post(Books& books, const Movement& movement)
{
    books::Work work(books);
    const ledger::Posted posted = post_drafted(books, drafted(books, movement));
    if (std::holds_alternative<ForParking>(movement.what)) remember_parked(books, posted.first_entry);
    const auto* const saved = std::get_if<ForSavings>(&movement.what);
    if (saved != nullptr && movement.direction == Direction::out &&
        savings::product(books, saved->product).kind == savings::Kind::principal)
        members::remember_settlement(books, *movement.member, posted.document);
    work.commit();
    return posted;
}

ledger::DocumentDraft draft(Books& books, const Transfer& transfer)
{
    books.require(books::Permission::post);
    if (!(transfer.amount > Money())) throw Error(Code::negative_amount, {transfer.amount});
    const ledger::Account& from = ledger::money_account(books, transfer.from);
    const ledger::Account& to = ledger::money_account(books, transfer.to);
    if (from.id == to.id) throw Error(Code::same_account, {from.code});
    ledger::EntryDraft entry = head_of(transfer);
    if (entry.memo.empty()) entry.memo = "Pemindahan " + from.name + " ke " + to.name;
    entry.lines = {{to.id, transfer.amount}, {from.id, -transfer.amount}};
    return document_of(books, std::move(entry));
}

ledger::Posted post(Books& books, const Transfer& transfer)
{
    books::Work work(books);
    const ledger::Posted posted = ledger::post(books, draft(books, transfer));
    work.commit();
    return posted;
}

} // namespace sokoguru::cash
