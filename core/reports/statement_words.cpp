// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

namespace sokoguru::reports {

Money MemberStatement::savings_opening() const
{
    Money sum;
    for (const StatementSavings& account : savings)
        sum += account.opening;
    return sum;
}

Money MemberStatement::savings_closing() const
{
    Money sum;
    for (const StatementSavings& account : savings)
        sum += account.closing;
    return sum;
}

Money MemberStatement::loans_outstanding() const
{
    Money sum;
    for (const StatementLoan& loan : loans)
        sum += loan.outstanding;
    return sum;
}

Money MemberStatement::loans_overdue() const
{
    Money sum;
    for (const StatementLoan& loan : loans)
        sum += loan.overdue;
    return sum;
}

namespace {

Label savings_words(const MemberStatement& statement)
{
    const Money opening = statement.savings_opening();
    const Money closing = statement.savings_closing();
    if (closing > opening)
        return label("reports", "Your savings grew by Rp {0} and stand at Rp {1} on {2}.", closing - opening, closing,
                     statement.to);
    if (closing < opening)
        return label("reports", "Your savings fell by Rp {0} and stand at Rp {1} on {2}.", opening - closing, closing,
                     statement.to);
    if (closing.is_zero()) return label("reports", "You have no savings on {0}.", statement.to);
    return label("reports", "Your savings are unchanged at Rp {0} on {1}.", closing, statement.to);
}

/// The loan whose instalment comes next; the first of them where several fall on one day.
const StatementLoan* next_due(const MemberStatement& statement)
{
    const StatementLoan* found = nullptr;
    for (const StatementLoan& loan : statement.loans)
        if (loan.next_due && (!found || *loan.next_due < *found->next_due)) found = &loan;
    return found;
}

} // namespace

std::vector<Label> plain_words(const MemberStatement& statement)
{
    std::vector<Label> words{savings_words(statement)};
    const Money outstanding = statement.loans_outstanding();
    if (outstanding.is_zero()) {
        words.push_back(label("reports", "You have no loan to repay."));
        return words;
    }
    if (const StatementLoan* next = next_due(statement))
        words.push_back(label("reports",
                              "You still owe Rp {0} of principal; the next instalment of Rp {1} is due on {2}.",
                              outstanding, next->next_amount, *next->next_due));
    else
        words.push_back(label("reports", "You still owe Rp {0} of principal.", outstanding));
    if (const Money overdue = statement.loans_overdue(); !overdue.is_zero())
        words.push_back(
            label("reports", "Instalments of Rp {0} are overdue; please talk to the cooperative's office.", overdue));
    return words;
}

} // namespace sokoguru::reports
