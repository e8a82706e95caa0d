// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_list.h"

#include "loans/standing.h"

namespace sokoguru::reports {

Report loan_list(Books& books, Date as_of)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "loans";
    report.title = label("reports", "Loans");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns = {
        {"loan_no", label("reports", "Loan no.")},
        {"member_no", label("reports", "Member no.")},
        {"name", label("reports", "Name")},
        {"product", label("reports", "Product")},
        {"disbursed", label("reports", "Disbursed"), ColumnKind::date},
        {"principal", label("reports", "Loan"), ColumnKind::money},
        {"outstanding", label("reports", "Remaining principal"), ColumnKind::money},
        {"next_due", label("reports", "Next due"), ColumnKind::date},
        {"next_amount", label("reports", "Next instalment"), ColumnKind::money},
    };
    Money principal, outstanding, next;
    std::int64_t awaiting = 0;
    for (const loans::LoanRow& row : loans::loan_list(books, as_of, loans::Which::running)) {
        const loans::Standing& now = row.standing;
        if (now.outstanding.is_zero() && !now.awaiting_opening) continue;
        if (now.awaiting_opening) ++awaiting;
        const bool more = now.next_due.has_value();
        report.rows.push_back({{row.loan.loan_no, row.member_no, row.member_name, row.loan.product,
                                row.loan.disbursed(), row.loan.principal(), now.outstanding,
                                more ? Cell(*now.next_due) : Cell(), more ? Cell(now.next_amount) : Cell()},
                               RowStyle::line,
                               0,
                               {Link::Kind::loan, row.loan.id.value}});
        principal += row.loan.principal();
        outstanding += now.outstanding;
        if (more) next += now.next_amount;
    }
    report.rows.push_back(
        {{{}, {}, label("reports", "Total"), {}, {}, principal, outstanding, {}, next}, RowStyle::total});
    if (awaiting > 0) report.notes.push_back(label("reports", "{0} loans await their opening balances.", awaiting));
    return report;
}

} // namespace sokoguru::reports
