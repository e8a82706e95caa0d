// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/standing.h"

#include <algorithm>
#include <map>
#include <set>
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
            slots_[loan.id.value] = {&loan, &accounts_of_policy(loan), {}};
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
        Movement all = slots_.at(loan.id.value).sums;
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
    /// A loan, the accounts its lines stand on, and what they come to.
    struct Slot {
        const Loan* loan = nullptr;
        const LoanAccounts* accounts = nullptr;
        Movement sums;
    };

    void add(std::int64_t id, AccountId account, Money amount)
    {
        const auto found = slots_.find(id);
        if (found == slots_.end()) return;
        Slot& slot = found->second;
        if (account == slot.loan->account)
            slot.sums.principal += amount;
        else if (account == slot.accounts->interest)
            slot.sums.interest -= amount;
        else if (account == slot.accounts->fee)
            slot.sums.fee -= amount;
    }

    /// Row by row: adding up here is quicker than letting SQLite sort what it groups.
    void read_account(AccountId account)
    {
        auto rows = books_.db().query(R"(
            SELECT p.subledger_id, p.amount
            FROM (SELECT DISTINCT member_id AS id FROM loan) AS m
                 CROSS JOIN posting AS p INDEXED BY posting_member
                   ON p.member_id = m.id AND p.account_id = ? AND p.date <= ?
            WHERE p.subledger_id IS NOT NULL)",
                                      account, as_of_);
        while (rows.next())
            add(rows.integer(0), account, rows.money(1));
    }

    void read_named()
    {
        std::set<std::int64_t> accounts;
        for (const auto& [id, slot] : slots_) {
            accounts.insert(slot.loan->account.value);
            accounts.insert(slot.accounts->interest.value);
            accounts.insert(slot.accounts->fee.value);
        }
        for (const std::int64_t account : accounts)
            read_account({account});
        // Receivable interest counts as loans/history.cpp tells it.
        auto rows = books_.db().query(R"(
            SELECT p.subledger_id, p.amount
            FROM account AS a
                 CROSS JOIN posting AS p INDEXED BY posting_account ON p.account_id = a.id AND p.date <= ?
                 JOIN entry AS e ON e.id = p.entry_id
            WHERE a.control = 'loan' AND NOT EXISTS (SELECT 1 FROM loan_product WHERE account_id = a.id)
              AND ((e.kind = 1 AND p.amount < 0) OR (e.kind = 4 AND p.amount > 0)))",
                                      as_of_);
        while (rows.next())
            if (const auto found = slots_.find(rows.integer(0)); found != slots_.end())
                found->second.sums.interest -= rows.money(1);
    }

    const LoanAccounts& accounts_of_policy(const Loan& loan)
    {
        const auto key = std::pair(loan.policy, loan.interest_account.value);
        auto found = roles_.find(key);
        if (found == roles_.end())
            found = roles_.emplace(key, accounts_of(books_, loan, policies_.at(loan.policy))).first;
        return found->second;
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
            const auto found = rows.is_null(0) ? slots_.end() : slots_.find(rows.integer(0));
            if (found != slots_.end() && found->second.loan->interest_account == rows.get<AccountId>(1))
                found->second.sums.interest -= rows.money(2);
        }
    }

    Books& books_;
    Date as_of_;
    std::unordered_map<std::int64_t, Policy> policies_;
    std::unordered_map<std::int64_t, Slot> slots_;
    std::map<std::pair<std::int64_t, std::int64_t>, LoanAccounts> roles_;
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
