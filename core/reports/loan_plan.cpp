// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_plan.h"

#include "reports/parameters.h"

namespace sokoguru::reports {

namespace {

Word word(const loans::RowState& row, bool is_next)
{
    if (row.open().is_zero()) return {"paid", label("reports", "paid")};
    if (row.is_due)
        return row.paid().is_zero() ? Word{"overdue", label("reports", "overdue")}
                                    : Word{"part", label("reports", "paid in part, overdue")};
    return is_next ? Word{"next", label("reports", "next")} : Word{"later", label("reports", "to come")};
}

} // namespace

Report loan_plan(const loans::History& history, Date as_of)
{
    const loans::Loan& loan = history.loan;
    const loans::State state = history.on(as_of);
    const bool runs = history.is_paid_out();
    Report report;
    report.name = "loan-plan";
    report.title = label("reports", "Schedule of loan {0}", loan.loan_no);
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.is_statement = true;
    report.columns = {{"no", label("reports", "No."), ColumnKind::integer},
                      {"due", label("reports", "Due"), ColumnKind::date},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"interest", label("reports", "Interest"), ColumnKind::money},
                      {"total", label("reports", "Instalment"), ColumnKind::money},
                      {"balance", label("reports", "Balance"), ColumnKind::money},
                      {"state", label("reports", "Status")},
                      {"paid", label("reports", "Paid"), ColumnKind::money},
                      {"overdue", label("reports", "Overdue"), ColumnKind::money},
                      {"penalty", label("reports", "Penalty"), ColumnKind::money}};
    Money principal, interest, paid, overdue, penalty;
    for (std::size_t k = 0; k < state.rows.size(); ++k) {
        const loans::RowState& row = state.rows[k];
        const Money late = runs && row.is_due ? row.open() : Money();
        const Money done = runs ? row.paid() : Money();
        principal += row.plan.principal;
        interest += row.plan.interest;
        paid += done;
        overdue += late;
        penalty += row.open_penalty();
        report.rows.push_back(
            {{std::int64_t{row.plan.number}, row.plan.due ? Cell(*row.plan.due) : Cell(), row.plan.principal,
              row.plan.interest, row.plan.principal + row.plan.interest, row.plan.balance,
              runs ? Cell(word(row, state.next == k)) : Cell(), done, late, row.open_penalty()}});
    }
    report.rows.push_back(
        {{{}, {}, principal, interest, principal + interest, {}, {}, paid, overdue, penalty}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
