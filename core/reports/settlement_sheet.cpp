// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/settlement_sheet.h"

#include "ledger/chart.h"
#include "reports/parameters.h"

namespace sokoguru::reports {

Report settlement_sheet(Books& books, const cash::Leaving& leaving)
{
    const members::Member member = members::read(books, leaving.member);
    const cash::Settlement settled = cash::settlement(books, leaving.member, leaving.date);
    Report report;
    report.name = "settlement-sheet";
    report.title = label("reports", "Settlement of {0}", members::display(member));
    report.subtitle = describe(leaving.date);
    report.parameters = {{"as_of", leaving.date}};
    report.is_statement = true;
    report.columns = {{"item", label("reports", "Item")},
                      {"his", label("reports", "In his favour"), ColumnKind::money},
                      {"owed", label("reports", "Owed by him"), ColumnKind::money}};
    const auto add = [&](Cell item, Money his, Money owed) {
        report.rows.push_back(
            {{std::move(item), his.is_zero() ? Cell() : Cell(his), owed.is_zero() ? Cell() : Cell(owed)}});
    };
    for (const cash::SettlementSavings& one : settled.savings)
        add(one.product.name, one.balance, {});
    for (const cash::SettlementAccount& one : settled.accounts) {
        const bool his = !one.balance.is_negative();
        add(books.chart().by_id(one.account).name, his ? one.balance : Money(), his ? Money() : -one.balance);
    }
    for (const cash::SettlementLoan& one : settled.loans) {
        add(label("reports", "Loan {0}, principal", one.loan_no), {}, one.principal);
        if (!one.interest.is_zero()) add(label("reports", "Loan {0}, interest", one.loan_no), {}, one.interest);
        if (!one.other.is_zero()) add(label("reports", "Loan {0}, penalty and fees", one.loan_no), {}, one.other);
    }
    report.rows.push_back({{label("reports", "Total"), settled.receives(), settled.owes()}, RowStyle::total});
    const Money net = settled.net();
    report.rows.push_back(
        {{net.is_negative() ? label("reports", "Still to be paid by him") : label("reports", "Paid out"),
          net.is_negative() ? Cell() : Cell(net), net.is_negative() ? Cell(-net) : Cell()},
         RowStyle::subtotal});
    const std::string receiver = cash::receiver_of(leaving, member);
    if (receiver != member.name) report.notes.push_back(label("reports", "Received by {0}.", receiver));
    for (const std::string& loan : cash::guaranteed_loans(books, leaving.member, leaving.date))
        report.notes.push_back(label("reports", "He stands guarantor for loan {0}.", loan));
    return report;
}

} // namespace sokoguru::reports
