// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/history.h"

#include <algorithm>

#include "loans/house_rules.h"
#include "loans/stored_plan.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

AccountId own_or(Books& books, AccountId own, Role role)
{
    return own.value != 0 ? own : house_account(books, role);
}

/// Receivable interest hangs on the loan, too (1145): what is credited there by a payment was paid. A year-end accrual
/// debits it and its reversal credits it, so only what normal entries credit counts, and what takes that back.
Money of_receivable(Money amount, ledger::EntryKind kind)
{
    const bool pays =
        kind == ledger::EntryKind::normal ? amount < Money() : kind == ledger::EntryKind::reversal && amount > Money();
    return pays ? -amount : Money();
}

void add_line(LoanEntry& entry, const Loan& loan, const LoanAccounts& accounts, AccountId account, Money amount,
              bool is_loan_account)
{
    if (account == loan.account)
        entry.moved.principal += amount;
    else if (account == accounts.interest)
        entry.moved.interest -= amount;
    else if (account == accounts.penalty)
        entry.moved.penalty -= amount;
    else if (account == accounts.fee)
        entry.moved.fee -= amount;
    else if (account == accounts.recovery)
        entry.recovered -= amount;
    else if (is_loan_account)
        entry.moved.interest += of_receivable(amount, entry.kind);
}

} // namespace

LoanAccounts accounts_of(Books& books, const Loan& loan, const Policy& policy)
{
    return {loan.interest_account, own_or(books, policy.penalty_account, Role::penalty),
            own_or(books, policy.fee_account, Role::fee), house_account(books, Role::recovery)};
}

bool History::is_paid_out() const
{
    return std::any_of(entries.begin(), entries.end(), [](const LoanEntry& one) {
        return one.kind != ledger::EntryKind::reversal && !one.is_reversed && !one.moved.principal.is_zero();
    });
}

std::optional<Date> History::last_day() const
{
    std::optional<Date> last;
    for (const LoanEntry& one : entries)
        if (one.kind != ledger::EntryKind::reversal && !one.is_reversed) last = one.moved.date;
    return last;
}

History history(Books& books, SubledgerId id, Date day)
{
    History out;
    const std::vector<StoredVersion> versions = stored_versions(books, id, day);
    out.loan = versions.front().loan;
    out.policy = policy_of(books, out.loan);
    const LoanAccounts accounts = accounts_of(books, out.loan, out.policy);
    auto rows =
        books.db().query(R"(
        SELECT p.entry_id, p.date, p.account_id, p.amount, e.kind, e.memo, a.control = 'loan',
               EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id), d.series, d.period, d.number
        FROM account AS a
             CROSS JOIN posting AS p INDEXED BY posting_member ON p.member_id = ?1 AND p.account_id = a.id
             JOIN entry AS e ON e.id = p.entry_id
             JOIN document AS d ON d.id = e.document_id
        WHERE (a.control = 'loan' OR a.id IN (?3, ?4, ?5, ?6)) AND (p.subledger_id = ?2 OR (p.subledger_id IS NULL AND p.account_id = ?3 AND coalesce(
            (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
             WHERE q.entry_id = p.entry_id AND q.line < p.line AND q.member_id = ?1 AND s.kind = 'loan'
               AND q.account_id = s.account_id ORDER BY q.line DESC LIMIT 1),
            (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
             WHERE q.entry_id = p.entry_id AND q.line > p.line AND q.member_id = ?1 AND s.kind = 'loan'
               AND q.account_id = s.account_id ORDER BY q.line LIMIT 1)) = ?2))
        ORDER BY p.date, p.entry_id, p.line)",
                         out.loan.member, id, accounts.interest, accounts.penalty, accounts.fee, accounts.recovery);
    while (rows.next()) {
        const EntryId entry = rows.get<EntryId>(0);
        if (out.entries.empty() || out.entries.back().entry != entry) {
            LoanEntry next;
            next.entry = entry;
            next.kind = rows.get<ledger::EntryKind>(4);
            next.memo = rows.text(5);
            next.is_reversed = rows.get<bool>(7);
            next.moved.date = rows.date(1);
            next.document = ledger::document_number(rows.view(8), rows.period(9), rows.integer(10));
            out.entries.push_back(std::move(next));
        }
        add_line(out.entries.back(), out.loan, accounts, rows.get<AccountId>(2), rows.money(3), rows.get<bool>(6));
    }
    for (const LoanEntry& one : out.entries)
        out.movements.push_back(one.moved);
    auto charges = books.db().query("SELECT day, amount FROM loan_charge WHERE loan_id = ?1 UNION ALL"
                                    " SELECT day, -amount FROM loan_waiver WHERE loan_id = ?1 ORDER BY day",
                                    id);
    while (charges.next())
        out.charges.push_back({charges.date(0), charges.money(1)});
    out.loan = replayed(versions, out.policy, out.movements, out.charges);
    out.plan = plan_of(out.loan);
    return out;
}

State whole_state(const History& history, Date day)
{
    const Date last = history.movements.empty() ? day : std::max(day, history.movements.back().date);
    const State now = history.on(day);
    State all = history.on(last);
    for (std::size_t k = 0; k < all.rows.size(); ++k) {
        all.rows[k].is_due = now.rows[k].is_due;
        all.rows[k].penalty = std::max(now.rows[k].penalty, all.rows[k].paid_penalty);
        all.rows[k].fee = std::max(now.rows[k].fee, all.rows[k].paid_fee);
    }
    all.as_of = day;
    all.not_begun = now.not_begun;
    return all;
}

std::optional<WriteOff> write_off_of(Books& books, const Loan& loan, Date day)
{
    auto row = books.db().query(R"(
        SELECT w.entry_id, e.date, w.decision_no, w.reason,
               -(SELECT coalesce(sum(p.amount), 0) FROM posting AS p
                 WHERE p.entry_id = w.entry_id AND p.account_id = ?2 AND p.subledger_id = ?1)
        FROM loan_write_off AS w JOIN entry AS e ON e.id = w.entry_id
        WHERE w.loan_id = ?1 AND e.date <= ?3 AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id))",
                                loan.id, loan.account, day);
    if (!row.next()) return std::nullopt;
    WriteOff out{row.get<EntryId>(0), row.date(1), row.money(4), row.text(2), row.text(3), {}};
    const LoanAccounts accounts = accounts_of(books, loan, policy_of(books, loan));
    out.recovered = books.db()
                        .value<Money>("SELECT coalesce(-sum(amount), 0) FROM posting INDEXED BY posting_member"
                                      " WHERE member_id = ? AND account_id = ? AND date <= ? AND subledger_id = ?",
                                      loan.member, accounts.recovery, day, loan.id)
                        .value_or(Money());
    return out;
}

} // namespace sokoguru::loans
