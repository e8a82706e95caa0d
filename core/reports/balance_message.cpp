// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/balance_message.h"

#include "reports/parameters.h"

namespace sokoguru::reports {

namespace {

/// `Pokok Rp 100.000, Wajib Rp 600.000`: names are data, figures the reader's. At most five products, as labels have
/// places for them; the sum stands before them anyway.
Label savings_line(const MemberStatement& statement)
{
    std::vector<const StatementSavings*> shown;
    for (const StatementSavings& account : statement.savings)
        if (!account.closing.is_zero()) shown.push_back(&account);
    const Money all = statement.savings_closing();
    switch (shown.size()) {
    case 0:
        return label("reports", "Savings: none.");
    case 1:
        return label("reports", "Savings: Rp {0} ({1}).", all, shown[0]->product);
    case 2:
        return label("reports", "Savings: Rp {0} ({1} {2}, {3} {4}).", all, shown[0]->product, shown[0]->closing,
                     shown[1]->product, shown[1]->closing);
    case 3:
        return label("reports", "Savings: Rp {0} ({1} {2}, {3} {4}, {5} {6}).", all, shown[0]->product,
                     shown[0]->closing, shown[1]->product, shown[1]->closing, shown[2]->product, shown[2]->closing);
    default:
        break;
    }
    return label("reports", "Savings: Rp {0} in {1} products.", all, static_cast<std::int64_t>(shown.size()));
}

Label loans_line(const MemberStatement& statement)
{
    const Money outstanding = statement.loans_outstanding();
    const Money overdue = statement.loans_overdue();
    if (outstanding.is_zero() && overdue.is_zero()) return label("reports", "Loans: none.");
    if (!overdue.is_zero())
        return label("reports", "Loans: Rp {0} of principal to pay; overdue with interest: Rp {1}.", outstanding,
                     overdue);
    const StatementLoan* next = nullptr;
    for (const StatementLoan& loan : statement.loans)
        if (loan.next_due && (next == nullptr || *loan.next_due < *next->next_due)) next = &loan;
    if (next == nullptr) return label("reports", "Loans: Rp {0} of principal to pay.", outstanding);
    return label("reports", "Loans: Rp {0} of principal to pay; next instalment Rp {1} on {2}.", outstanding,
                 next->next_amount, *next->next_due);
}

} // namespace

std::array<Label, 4> balance_message(const std::string& cooperative, const MemberStatement& statement)
{
    return {label("reports", "{0}: balance of {1} ({2}) on {3}.", cooperative, statement.name, statement.member_no,
                  statement.to),
            savings_line(statement), loans_line(statement),
            label("reports", "Something does not agree? Bring your receipts to the cooperative's office.")};
}

std::array<Label, 4> balance_message(Books& books, const members::Member& member, Date day)
{
    StatementReader reader(books, {first_of_january(static_cast<int>(day.year())), day});
    return balance_message(books.cooperative().name, reader.read(member));
}

std::string joined(const std::array<Label, 4>& lines, const Texts& texts)
{
    std::string out;
    for (const Label& line : lines)
        out += (out.empty() ? "" : "\n") + texts(line);
    return out;
}

} // namespace sokoguru::reports
