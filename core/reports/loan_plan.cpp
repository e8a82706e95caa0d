// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_plan.h"

#include <algorithm>

#include "reports/parameters.h"

namespace sokoguru::reports {

namespace {

Word state_of(const loans::Instalment& row, Money covered, const loans::Standing& standing, bool& next_seen)
{
    const bool is_due = row.due && *row.due <= standing.as_of;
    const bool whole = covered >= row.principal;
    // Interest alone leaves no trace in the principal: it counts as paid when it is due.
    if (whole && (is_due || !row.principal.is_zero())) return {"paid", label("reports", "paid")};
    if (is_due)
        return covered.is_zero() ? Word{"overdue", label("reports", "overdue")}
                                 : Word{"part", label("reports", "paid in part, overdue")};
    if (!next_seen) {
        next_seen = true;
        return {"next", label("reports", "next")};
    }
    return {"later", label("reports", "to come")};
}

} // namespace

Report loan_plan(const loans::Loan& loan, const loans::Standing& standing)
{
    Report report;
    report.name = "loan-plan";
    report.title = label("reports", "Schedule of loan {0}", loan.loan_no);
    report.subtitle = describe(standing.as_of);
    report.parameters = {{"as_of", standing.as_of}};
    report.is_statement = true;
    report.columns = {{"no", label("reports", "No."), ColumnKind::integer},
                      {"due", label("reports", "Due"), ColumnKind::date},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"interest", label("reports", "Interest"), ColumnKind::money},
                      {"total", label("reports", "Instalment"), ColumnKind::money},
                      {"balance", label("reports", "Balance"), ColumnKind::money},
                      {"state", label("reports", "Status")}};
    Money paid = standing.awaiting_opening ? Money() : loan.principal() - standing.outstanding;
    Money principal;
    Money interest;
    bool next_seen = false;
    for (const loans::Instalment& row : loans::schedule(loan.terms)) {
        const Money covered = std::clamp(paid, Money(), row.principal);
        paid -= covered;
        principal += row.principal;
        interest += row.interest;
        report.rows.push_back(
            {{std::int64_t{row.number}, row.due ? Cell(*row.due) : Cell(), row.principal, row.interest, row.total,
              row.balance, standing.awaiting_opening ? Cell() : Cell(state_of(row, covered, standing, next_seen))}});
    }
    report.rows.push_back({{{}, {}, principal, interest, principal + interest, {}, {}}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
