// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/standing.h"

#include <algorithm>

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

LoanRow to_row(Books& books, Loan loan, const members::Member& member, Date as_of)
{
    LoanRow row;
    row.member_no = member.member_no;
    row.member_name = member.name;
    row.standing = standing(books, loan, as_of);
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

Standing standing(const Loan& loan, Money outstanding, bool awaiting_opening, Date as_of)
{
    Standing out;
    out.as_of = as_of;
    out.awaiting_opening = awaiting_opening;
    out.outstanding = outstanding;
    if (awaiting_opening || !(outstanding > Money())) return out;
    Money paid = loan.principal() - outstanding;
    Money due;
    for (const Instalment& row : schedule(loan.terms)) {
        const Money covered = std::clamp(paid, Money(), row.principal);
        paid -= covered;
        const Money missing = row.principal - covered;
        const bool is_due = *row.due <= as_of;
        if (is_due) due += row.principal;
        // Interest alone leaves no trace in the principal; behind the day it is the next thing to pay.
        if (missing.is_zero() && (is_due || !row.principal.is_zero())) continue;
        const bool before_cut_over = loan.cut_over && *row.due <= loan.cut_over->day;
        const Money interest = covered.is_zero() && !before_cut_over ? row.interest : Money();
        if (is_due) {
            out.overdue_principal += missing;
            out.overdue_interest += interest;
            ++out.overdue_instalments;
        } else if (!out.next_due) {
            out.next_due = row.due;
            out.next_amount = missing + (before_cut_over ? Money() : row.interest);
        }
    }
    if (loan.cut_over && outstanding >= loan.cut_over->outstanding)
        out.overdue_interest += loan.cut_over->interest_arrears;
    const Money repaid = loan.principal() - outstanding;
    if (repaid > due) out.paid_ahead = repaid - due;
    return out;
}

Standing standing(Books& books, const Loan& loan, Date as_of)
{
    const Principal principal = principal_on(books, loan, as_of);
    return standing(loan, principal.outstanding, loan.cut_over && !principal.has_postings, as_of);
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
    for (Loan& loan : all(books)) {
        if (loan.disbursed() > as_of) continue;
        const auto member = std::lower_bound(everybody.begin(), everybody.end(), loan.member,
                                             [](const members::Member& a, MemberId id) { return a.id < id; });
        rows.push_back(to_row(books, std::move(loan), *member, as_of));
    }
    return rows;
}

std::vector<LoanRow> member_loans(Books& books, MemberId member, Date as_of)
{
    std::vector<LoanRow> rows;
    const members::Member owner = members::read(books, member);
    for (Loan& loan : of_member(books, member))
        if (loan.disbursed() <= as_of) rows.push_back(to_row(books, std::move(loan), owner, as_of));
    return rows;
}

} // namespace sokoguru::loans
