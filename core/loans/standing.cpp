// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/standing.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

struct Principal {
    Money outstanding;
    bool has_postings = false;
};

Principal principal_on(Books& books, const Loan& loan, Date as_of)
{
    // What was reversed has not happened: after a reversed opening the loan waits for the next one.
    auto row = books.db().query(R"(
        SELECT coalesce(sum(p.amount) FILTER (WHERE p.date <= ?), 0),
               count(*) FILTER (WHERE e.kind <> 4 AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id))
        FROM posting AS p INDEXED BY posting_member JOIN entry AS e ON e.id = p.entry_id
        WHERE p.member_id = ? AND p.account_id = ? AND p.subledger_id = ?)",
                                as_of, loan.member, loan.account, loan.id);
    row.next();
    return {row.money(0), row.integer(1) > 0};
}

/// Everything that many loans need, read in a few walks over the members' index instead of one walk a loan.
class Ledger {
public:
    Ledger(Books& books, const std::vector<Loan>& loans, Date as_of) : books_(books), as_of_(as_of)
    {
        for (const Loan& loan : loans) {
            if (!policies_.contains(loan.policy)) policies_[loan.policy] = policy_of(books, loan);
            accounts_[loan.id.value] = &loan;
        }
        read_named();
        read_unnamed();
        auto charges = books.db().query("SELECT loan_id, day, amount FROM loan_charge ORDER BY day, id");
        while (charges.next())
            charges_[charges.integer(0)].push_back({charges.date(1), charges.money(2)});
    }

    Standing of(const Loan& loan)
    {
        const Policy& policy = policies_.at(loan.policy);
        // Penalties need the days between; they are asked of few products.
        if (policy.penalty != Penalty::none) return standing(books_, loan, as_of_);
        const auto sums = sums_.find(loan.id.value);
        Movement all = sums == sums_.end() ? Movement{} : sums->second;
        all.date = as_of_;
        if (!(all.principal > Money())) {
            Standing closed;
            closed.as_of = as_of_;
            closed.outstanding = all.principal;
            closed.awaiting_opening = loan.cut_over && !principal_on(books_, loan, as_of_).has_postings;
            return closed;
        }
        return standing(state(plan_of(loan), policy, {&all, 1}, charges_[loan.id.value], as_of_), false);
    }

private:
    void add(std::int64_t id, AccountId account, Money amount, Money receivable)
    {
        const auto found = accounts_.find(id);
        if (found == accounts_.end()) return;
        const Loan& loan = *found->second;
        const LoanAccounts& accounts = accounts_of_policy(loan);
        Movement& sums = sums_[id];
        if (account == loan.account)
            sums.principal += amount;
        else if (account == accounts.interest)
            sums.interest -= amount;
        else if (account == accounts.fee)
            sums.fee -= amount;
        else
            sums.interest += receivable;
    }

    const LoanAccounts& accounts_of_policy(const Loan& loan)
    {
        const auto key = std::pair(loan.policy, loan.interest_account.value);
        auto found = roles_.find(key);
        if (found == roles_.end())
            found = roles_.emplace(key, accounts_of(books_, loan, policies_.at(loan.policy))).first;
        return found->second;
    }

    /// Receivable interest counts as loans/history.cpp tells it; of other accounts the last column is zero.
    void read_named()
    {
        auto rows = books_.db().query(R"(
            SELECT p.subledger_id, p.account_id, sum(p.amount),
                   CASE WHEN a.control = 'loan' AND NOT EXISTS (SELECT 1 FROM loan_product WHERE account_id = a.id)
                        THEN (SELECT coalesce(-sum(q.amount), 0)
                              FROM posting AS q INDEXED BY posting_member JOIN entry AS e ON e.id = q.entry_id
                              WHERE q.member_id = m.id AND q.account_id = a.id AND q.date <= ?1
                                AND q.subledger_id = p.subledger_id
                                AND ((e.kind = 1 AND q.amount < 0) OR (e.kind = 4 AND q.amount > 0)))
                        ELSE 0 END
            FROM (SELECT DISTINCT member_id AS id FROM loan) AS m
                 CROSS JOIN (SELECT id, control FROM account WHERE control = 'loan' OR (type = 'income' AND postable = 1)) AS a
                 JOIN posting AS p INDEXED BY posting_member
                   ON p.member_id = m.id AND p.account_id = a.id AND p.date <= ?1
            WHERE p.subledger_id IS NOT NULL
            GROUP BY p.subledger_id, p.account_id)",
                                      as_of_);
        while (rows.next())
            add(rows.integer(0), rows.get<AccountId>(1), rows.money(2), rows.money(3));
    }

    void read_unnamed()
    {
        auto rows = books_.db().query(R"(
            SELECT coalesce(
                (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
                 WHERE q.entry_id = p.entry_id AND q.line < p.line AND q.member_id = p.member_id AND s.kind = 'loan'
                   AND q.account_id = s.account_id ORDER BY q.line DESC LIMIT 1),
                (SELECT q.subledger_id FROM posting AS q JOIN subledger AS s ON s.id = q.subledger_id
                 WHERE q.entry_id = p.entry_id AND q.line > p.line AND q.member_id = p.member_id AND s.kind = 'loan'
                   AND q.account_id = s.account_id ORDER BY q.line LIMIT 1)), p.account_id, p.amount
            FROM (SELECT DISTINCT member_id AS id FROM loan) AS m
                 CROSS JOIN (SELECT DISTINCT interest_account_id AS id FROM loan_product) AS a
                 JOIN posting AS p INDEXED BY posting_member
                   ON p.member_id = m.id AND p.account_id = a.id AND p.date <= ?
            WHERE p.subledger_id IS NULL)",
                                      as_of_);
        while (rows.next()) {
            const auto found = rows.is_null(0) ? accounts_.end() : accounts_.find(rows.integer(0));
            if (found != accounts_.end() && found->second->interest_account == rows.get<AccountId>(1))
                sums_[rows.integer(0)].interest -= rows.money(2);
        }
    }

    Books& books_;
    Date as_of_;
    std::unordered_map<std::int64_t, Policy> policies_;
    std::unordered_map<std::int64_t, const Loan*> accounts_;
    std::map<std::pair<std::int64_t, std::int64_t>, LoanAccounts> roles_;
    std::unordered_map<std::int64_t, Movement> sums_;
    std::unordered_map<std::int64_t, std::vector<Charge>> charges_;
};

LoanRow to_row(Loan loan, const members::Member& member, Standing standing)
{
    LoanRow row;
    row.member_no = member.member_no;
    row.member_name = member.name;
    row.standing = std::move(standing);
    row.loan = std::move(loan);
    return row;
}

} // namespace

Expected expected_on(const Terms& terms, Date day)
{
    Expected expected{0, terms.principal};
    for (const Instalment& row : schedule(terms)) {
        if (!row.due || *row.due > day) break;
        expected = {row.number, row.balance};
    }
    return expected;
}

Standing standing(const State& state, bool awaiting_opening)
{
    Standing out;
    out.as_of = state.as_of;
    out.awaiting_opening = awaiting_opening;
    out.outstanding = state.outstanding;
    if (awaiting_opening || !(state.outstanding > Money())) return out;
    out.overdue_principal = state.overdue_principal;
    out.overdue_interest = state.overdue_interest;
    out.overdue_penalty = state.overdue_penalty;
    out.overdue_fee = state.overdue_fee;
    out.overdue_instalments = state.overdue_rows;
    out.paid_ahead = state.paid_ahead;
    out.principal_open_since = state.principal_open_since;
    out.interest_open_since = state.interest_open_since;
    out.days_overdue = state.days_overdue();
    if (state.next) {
        const RowState& next = state.rows[*state.next];
        out.next_due = next.plan.due;
        out.next_amount = next.open();
    }
    return out;
}

Standing standing(Books& books, const Loan& loan, Date as_of)
{
    const History all = history(books, loan.id, as_of);
    return standing(all.on(as_of), all.is_awaiting_opening());
}

bool is_open(Books& books, const Loan& loan)
{
    const Principal principal = principal_on(books, loan, base::make_date(2999, 12, 31));
    return principal.outstanding > Money() || !principal.has_postings;
}

std::vector<LoanRow> loan_list(Books& books, Date as_of)
{
    std::vector<LoanRow> rows;
    std::vector<members::Member> everybody = members::all(books);
    std::sort(everybody.begin(), everybody.end(),
              [](const members::Member& a, const members::Member& b) { return a.id < b.id; });
    const std::vector<Loan> loans = all(books, as_of);
    Ledger ledger(books, loans, as_of);
    for (const Loan& loan : loans) {
        if (loan.disbursed() > as_of) continue;
        const auto member = std::lower_bound(everybody.begin(), everybody.end(), loan.member,
                                             [](const members::Member& a, MemberId id) { return a.id < id; });
        rows.push_back(to_row(loan, *member, ledger.of(loan)));
    }
    return rows;
}

std::vector<LoanRow> member_loans(Books& books, MemberId member, Date as_of)
{
    std::vector<LoanRow> rows;
    const members::Member owner = members::read(books, member);
    for (const Loan& loan : of_member(books, member)) {
        if (loan.disbursed() > as_of) continue;
        History all = history(books, loan.id, as_of);
        Standing now = standing(all.on(as_of), all.is_awaiting_opening());
        rows.push_back(to_row(std::move(all.loan), owner, std::move(now)));
    }
    return rows;
}

} // namespace sokoguru::loans
