// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/standing.h"

#include <unordered_map>

#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::loans {

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

bool has_entries(Books& books, const Loan& loan)
{
    return books.db()
        .value<std::int64_t>(R"(
        SELECT 1 FROM posting AS p INDEXED BY posting_member JOIN entry AS e ON e.id = p.entry_id
        WHERE p.member_id = ? AND p.account_id = ? AND p.subledger_id = ?
          AND e.kind <> 4 AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id) LIMIT 1)",
                             loan.member, loan.account, loan.id)
        .has_value();
}

bool is_open(Books& books, const Loan& loan)
{
    const auto outstanding =
        books.db().value<Money>("SELECT coalesce(sum(amount), 0) FROM posting INDEXED BY posting_member"
                                " WHERE member_id = ? AND account_id = ? AND subledger_id = ?",
                                loan.member, loan.account, loan.id);
    return *outstanding > Money() || !has_entries(books, loan);
}

std::vector<LoanRow> member_loans(Books& books, MemberId member, Date as_of)
{
    std::unordered_map<std::int64_t, Money> principals;
    auto sums = books.db().query(R"(
        SELECT p.subledger_id, sum(p.amount)
        FROM (SELECT DISTINCT account_id AS id FROM loan_product) AS a
             CROSS JOIN posting AS p INDEXED BY posting_member
               ON p.member_id = ? AND p.account_id = a.id AND p.date <= ?
        WHERE p.subledger_id IS NOT NULL GROUP BY 1)",
                                 member, as_of);
    while (sums.next())
        principals[sums.integer(0)] = sums.money(1);
    std::vector<LoanRow> rows;
    const members::Member owner = members::read(books, member);
    for (Loan& loan : of_member(books, member, as_of)) {
        if (loan.disbursed() > as_of) continue;
        Standing now;
        now.as_of = as_of;
        if (principals[loan.id.value] > Money()) {
            const History all = history(books, loan.id, as_of);
            now = standing(all.on(as_of), all.is_awaiting_opening());
        } else {
            now.outstanding = principals[loan.id.value];
            now.awaiting_opening = loan.cut_over && !has_entries(books, loan);
        }
        rows.push_back({std::move(loan), owner.member_no, owner.name, std::move(now)});
    }
    return rows;
}

} // namespace sokoguru::loans
