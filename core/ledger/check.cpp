// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/known.h"
#include "ledger/ledger.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

class Checker {
public:
    Checker(Books& books, const EntryDraft& draft, Period period, Asked& asked)
        : books_(books), chart_(books.chart()), known_(books.known()), draft_(draft), period_(period), asked_(asked)
    {
    }

    std::vector<Issue> run()
    {
        day();
        if (draft_.lines.size() < 2) add(0, Code::entry_too_short);
        Money sum;
        for (std::size_t i = 0; i < draft_.lines.size(); ++i) {
            line(static_cast<int>(i + 1), draft_.lines[i]);
            sum += draft_.lines[i].amount;
        }
        if (!sum.is_zero()) add(0, Code::not_balanced, {sum.abs()});
        if (draft_.kind == EntryKind::reversal) reversal();
        if (draft_.kind == EntryKind::normal && !asked_.corrects) settled();
        // Balances are only asked of an entry that is sound in itself.
        if (issues_.empty() && draft_.kind != EntryKind::closing) floors();
        return std::move(issues_);
    }

private:
    void add(int row, Code code, std::vector<base::LabelArg> args = {})
    {
        issues_.push_back({Severity::error, code, row, {}, {}, std::move(args)});
    }

    void day()
    {
        const Date date = draft_.date;
        if (!date.ok()) return add(0, Code::impossible_date, {base::iso(date)});
        const Date first = books_.cooperative().first_day;
        if (period_.is_month() && date < first) return add(0, Code::before_first_day, {date, first});
        if (asked_.open == period_ && asked_.day == date) return;
        // A wrong year is the usual slip of the keyboard.
        if (base::days_between(books_.clock().today(), date) > 5 * 366) return add(0, Code::date_too_far, {date});
        if (is_locked(books_, period_)) return add(0, Code::period_closed, {period_});
        asked_.open = period_;
        asked_.day = date;
    }

    void line(int row, const Line& line)
    {
        const Account* account = chart_.find(line.account);
        if (account == nullptr) return add(row, Code::unknown_account, {std::to_string(line.account.value)});
        if (line.amount.is_zero()) add(row, Code::zero_amount, {std::int64_t{row}});
        if (!account->postable) return add(row, Code::account_not_postable, {account->code});
        if (!account->active && draft_.kind == EntryKind::normal)
            return add(row, Code::account_inactive, {account->code});
        if (account->whole_rupiah && line.amount.has_sen())
            add(row, Code::sen_not_allowed, {account->code, line.amount.abs()});
        if (account->control == Control::none) {
            return line.subledger ? earned_by(row, *account, line) : member(row, *account, line);
        }
        if (!line.subledger) return add(row, Code::subledger_required, {account->code});
        subledger(row, *account, line);
    }

    void subledger(int row, const Account& account, const Line& line)
    {
        const Known::Subledger* found = known_.subledger(books_, *line.subledger);
        if (found == nullptr) return add(row, Code::unknown_subledger, {std::to_string(line.subledger->value)});
        const bool fits = found->kind == account.control &&
                          (!found->account || found->account == account.id ||
                           (account.control == Control::loan && !is_loan_principal(books_, account.id)));
        if (!fits)
            return add(row, Code::subledger_mismatch,
                       {account.code, books_.db()
                                          .value<std::string>("SELECT coalesce(code, name) FROM subledger WHERE id = ?",
                                                              *line.subledger)
                                          .value()});
        if (!found->member) return member(row, account, line);
        if (line.member != found->member) add(row, Code::member_mismatch, {account.code});
    }

    /// Only income says of which loan it is; the loan's member comes with it.
    void earned_by(int row, const Account& account, const Line& line)
    {
        const Known::Subledger* found = known_.subledger(books_, *line.subledger);
        if (found == nullptr) return add(row, Code::unknown_subledger, {std::to_string(line.subledger->value)});
        if (account.type != AccountType::income || found->kind != Control::loan)
            return add(row, Code::subledger_not_allowed, {account.code, std::to_string(line.subledger->value)});
        if (line.member != found->member) return add(row, Code::member_mismatch, {account.code});
        if (period_.month == 13) add(row, Code::member_not_allowed, {account.code});
    }

    void member(int row, const Account& account, const Line& line)
    {
        if (line.member && (account.member_rule == MemberRule::none || period_.month == 13))
            return add(row, Code::member_not_allowed, {account.code});
        if (!line.member && account.member_rule == MemberRule::required && period_.is_month())
            return add(row, Code::member_required, {account.code});
        if (line.member && !known_.member(books_, *line.member))
            add(row, Code::unknown_member, {std::to_string(line.member->value)});
    }

    void reversal()
    {
        if (!draft_.reason || draft_.reason->find_first_not_of(' ') == std::string::npos) add(0, Code::reason_required);
        auto original = books_.db().query("SELECT kind, date FROM entry WHERE id = ?", draft_.reverses);
        if (!original.next())
            return add(0, Code::unknown_entry, {draft_.reverses ? draft_.reverses->value : std::int64_t{0}});
        takes_back_opening_ = original.get<EntryKind>(0) == EntryKind::opening;
        const std::string number = document_of(books_, *draft_.reverses).number;
        if (original.get<EntryKind>(0) == EntryKind::reversal) return add(0, Code::cannot_reverse_reversal, {number});
        if (draft_.date < original.date(1)) add(0, Code::reversal_before_original, {original.date(1)});
        const auto earlier = books_.db().value<EntryId>("SELECT id FROM entry WHERE reverses = ?", *draft_.reverses);
        if (earlier) add(0, Code::already_reversed, {number, document_of(books_, *earlier).number});
    }

    /// Who was settled and has left gets no new savings, loans or claims. What brings savings back up to zero after a
    /// reversal is none, nor is the receivable it becomes.
    void settled()
    {
        bool restores = false;
        for (std::size_t i = 0; i < draft_.lines.size(); ++i) {
            const Line& line = draft_.lines[i];
            const Account* const account = chart_.find(line.account);
            if (account == nullptr || !line.member || !line.subledger || !has_left(*line.member)) continue;
            if (account->control == Control::savings && line.amount < Money()) {
                if (known_.standing(books_, *line.subledger).sum + line.amount >= Money())
                    restores = true;
                else
                    gone(static_cast<int>(i + 1), *line.member);
            } else if (account->control == Control::loan && line.amount > Money() &&
                       is_loan_principal(books_, account->id)) {
                gone(static_cast<int>(i + 1), *line.member);
            }
        }
        for (std::size_t i = 0; i < draft_.lines.size() && !restores; ++i) {
            const Line& line = draft_.lines[i];
            const Account* const account = chart_.find(line.account);
            if (account != nullptr && account->control == Control::member && account->type == AccountType::asset &&
                line.amount > Money() && line.member && has_left(*line.member))
                gone(static_cast<int>(i + 1), *line.member);
        }
    }

    /// Before this day; or what was his is paid out already, whatever the day of this entry.
    bool has_left(MemberId member)
    {
        return books_.db()
            .value<std::int64_t>(R"(
                SELECT 1 FROM member AS m
                WHERE m.id = ?1 AND m.left_on IS NOT NULL
                  AND (m.left_on < ?2 OR EXISTS (
                       SELECT 1 FROM member_settlement AS s JOIN document AS d ON d.id = s.document_id
                       WHERE s.member_id = m.id
                         AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = d.last_entry))))",
                                 member, draft_.date)
            .has_value();
    }

    void gone(int row, MemberId member)
    {
        add(row, Code::member_settled,
            {books_.db()
                 .value<std::string>("SELECT member_no || ' ' || name FROM member WHERE id = ?", member)
                 .value()});
    }

    /// Invariant 6, with the figures that the schema's refusal cannot name: savings and cash never below zero, a
    /// loan's principal never overpaid, at no day's end from the entry's date on. A reversal may leave savings and cash
    /// below zero, but no loan: what was paid on it is reversed first. Openings are taken back to be entered anew.
    void floors()
    {
        for (std::size_t i = 0; i < draft_.lines.size(); ++i) {
            const Line& line = draft_.lines[i];
            const Account& account = chart_.by_id(line.account);
            const bool reverses = draft_.kind == EntryKind::reversal;
            const bool takes_savings = !reverses && account.control == Control::savings && line.amount > Money();
            const bool pays_loan = account.control == Control::loan && line.amount < Money() && !takes_back_opening_ &&
                                   !(reverses && asked_.comes_again);
            const bool takes_cash = !reverses && account.cash == CashKind::cash && line.amount < Money();
            if (!takes_savings && !pays_loan && !takes_cash) continue;
            // Interest receivable and the like hang on a loan, too; its own account is that of its principal.
            if (pays_loan && known_.subledger(books_, *line.subledger)->account != account.id) continue;
            // Every line of this entry on the same account counts together, and is looked at once.
            Money net;
            bool earlier = false;
            for (std::size_t j = 0; j < draft_.lines.size(); ++j) {
                const Line& other = draft_.lines[j];
                if (other.account != line.account || other.subledger != line.subledger) continue;
                net += other.amount;
                earlier = earlier || (j < i);
            }
            if (earlier) continue;
            if (!takes_cash && plenty(*line.subledger, net, takes_savings)) continue;
            const Lowest lowest = takes_cash ? lowest_cash(books_, account.id, draft_.date)
                                             : lowest_balance(books_, account.id, *line.subledger, *line.member,
                                                              draft_.date, takes_savings ? Side::credit : Side::debit);
            const Money after = takes_savings ? lowest.balance - net : lowest.balance + net;
            if (!after.is_negative()) continue;
            const int row = static_cast<int>(i + 1);
            if (pays_loan)
                add(row, Code::loan_overpaid, {subledger_name(books_, *line.subledger), lowest.balance, lowest.day});
            else
                add(row, Code::insufficient_balance,
                    {takes_cash ? account.code + " " + account.name : subledger_name(books_, *line.subledger),
                     lowest.day, after});
        }
    }

    /// Nothing is dated later, and what is there covers it.
    bool plenty(SubledgerId subledger, Money net, bool savings)
    {
        const Known::Standing standing = known_.standing(books_, subledger);
        const Money after = standing.sum + net;
        return standing.last <= draft_.date && (savings ? after <= Money() : after >= Money());
    }

    Books& books_;
    const Chart& chart_;
    Known& known_;
    const EntryDraft& draft_;
    const Period period_;
    Asked& asked_;
    bool takes_back_opening_ = false;
    std::vector<Issue> issues_;
};

} // namespace

std::vector<Issue> check(Books& books, const EntryDraft& draft)
{
    Asked asked;
    return check(books, draft, period_of(books, draft), asked);
}

std::vector<Issue> check(Books& books, const EntryDraft& draft, Period period, Asked& asked)
{
    return Checker(books, draft, period, asked).run();
}

} // namespace sokoguru::ledger
