// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_schedule.h"

namespace sokoguru::reports {

Report loan_schedule(const loans::Terms& terms)
{
    Report report;
    report.name = "loan-schedule";
    report.title = label("reports", "Loan schedule");
    report.parameters = {{"principal", terms.principal},
                         {"rate", terms.rate},
                         {"per", std::string(loans::name(terms.per))},
                         {"periods", std::int64_t{terms.periods}},
                         {"method", std::string(loans::name(terms.method))}};
    report.columns = {{"n", label("reports", "No."), ColumnKind::integer},
                      {"due", label("reports", "Due"), ColumnKind::date},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"interest", label("reports", "Interest"), ColumnKind::money},
                      {"total", label("reports", "Instalment"), ColumnKind::money},
                      {"balance", label("reports", "Remaining principal"), ColumnKind::money}};
    Money principal, interest;
    for (const loans::Instalment& row : loans::schedule(terms)) {
        const Cell due = row.due ? Cell(*row.due) : Cell();
        report.rows.push_back(
            {{std::int64_t{row.number}, due, row.principal, row.interest, row.total, row.balance}, RowStyle::line});
        principal += row.principal;
        interest += row.interest;
    }
    report.columns[1].machine_only =
        !report.rows.empty() && std::holds_alternative<std::monostate>(report.rows[0].cells[1]);
    report.rows.push_back(
        {{{}, label("reports", "Total"), principal, interest, principal + interest, {}}, RowStyle::total});
    const loans::EffectiveRate rate = loans::effective_rate(terms);
    report.notes.push_back(label("reports",
                                 "Effective rate a year, fees not counted: {0} nominal (12 × the rate of a month), {1} "
                                 "compounded.",
                                 rate.nominal, rate.compounded));
    return report;
}

} // namespace sokoguru::reports
