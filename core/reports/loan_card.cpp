// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_card.h"

#include "members/members.h"
#include "reports/loan_movements.h"

namespace sokoguru::reports {

namespace {

Label method_words(loans::Method method)
{
    switch (method) {
    case loans::Method::flat:
        return label("reports", "flat");
    case loans::Method::annuity:
        return label("reports", "annuity");
    case loans::Method::declining:
        return label("reports", "declining");
    case loans::Method::none:
        return label("reports", "principal at the end");
    }
    return {};
}

/// Where nothing moved the cell stays empty: a column of zeros hides what matters.
Cell or_empty(Money amount)
{
    return amount.is_zero() ? Cell() : Cell(amount);
}

} // namespace

Report loan_card(const loans::History& history, Date as_of)
{
    Report report;
    report.name = "loan-card";
    report.title = label("reports", "Card of loan {0}", history.loan.loan_no);
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.is_statement = true;
    report.columns = {{"date", label("reports", "Date"), ColumnKind::date},
                      {"document", label("reports", "Document")},
                      {"memo", label("reports", "Memo")},
                      {"lent", label("reports", "Paid out"), ColumnKind::money},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"interest", label("reports", "Interest"), ColumnKind::money},
                      {"penalty", label("reports", "Penalty"), ColumnKind::money},
                      {"balance", label("reports", "Balance"), ColumnKind::money},
                      {"state", label("reports", "Status")}};
    Money balance, lent, principal, interest, penalty;
    for (const loans::LoanEntry& one : history.entries) {
        const loans::Movement& moved = one.moved;
        if (moved.date > as_of) break;
        const LoanColumns columns = columns_of(one);
        balance += moved.principal;
        lent += columns.lent;
        principal += columns.principal;
        interest += columns.interest;
        penalty += columns.penalty;
        Cell state;
        if (one.is_reversed) state = Word{"reversed", label("reports", "reversed")};
        if (one.kind == ledger::EntryKind::reversal) state = Word{"reversal", label("reports", "reversal")};
        report.rows.push_back({{moved.date, one.document, one.memo, or_empty(columns.lent), or_empty(columns.principal),
                                or_empty(columns.interest), or_empty(columns.penalty), balance, std::move(state)},
                               RowStyle::line,
                               0,
                               {Link::Kind::entry, one.entry.value}});
    }
    report.rows.push_back(
        {{{}, {}, label("reports", "Total"), lent, principal, interest, penalty, balance, {}}, RowStyle::total});
    return report;
}

Report loan_quote(Books& books, const loans::Quote& quote)
{
    const members::Member member = members::read(books, loans::by_number(books, quote.loan_no).member);
    Report report;
    report.name = "loan-quote";
    report.title = label("reports", "Paying off loan {0}", quote.loan_no);
    report.subtitle = label("reports", "{0}, paid on {1}", member.member_no + " · " + member.name, quote.date);
    report.parameters = {{"as_of", quote.date}};
    report.is_statement = true;
    report.columns = {{"item", label("reports", "Item")}, {"amount", label("reports", "Amount"), ColumnKind::money}};
    const auto add = [&](Label item, Money amount) {
        if (!amount.is_zero()) report.rows.push_back({{std::move(item), amount}});
    };
    add(label("reports", "Remaining principal"), quote.parts.principal);
    add(label("reports", "Interest"), quote.parts.interest);
    add(label("reports", "Penalty"), quote.parts.penalty);
    add(label("reports", "Fees"), quote.parts.fee);
    add(label("reports", "Savings returned"), -quote.returned);
    report.rows.push_back({{label("reports", "To pay"), quote.to_pay()}, RowStyle::total});
    report.notes = {
        label("reports", "Valid for a payment on {0}; on another day it may be another amount.", quote.date)};
    return report;
}

Report loan_versions(const loans::Loan& loan, const std::vector<loans::PlanVersion>& versions)
{
    Report report;
    report.name = "loan-versions";
    report.title = label("reports", "Terms of loan {0}", loan.loan_no);
    report.is_statement = true;
    report.columns = {{"version", label("reports", "No."), ColumnKind::integer},
                      {"from", label("reports", "From"), ColumnKind::date},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"rate", label("reports", "Interest"), ColumnKind::percent},
                      {"per", label("reports", "A month or a year")},
                      {"method", label("reports", "Method")},
                      {"periods", label("reports", "Instalments"), ColumnKind::integer},
                      {"first_due", label("reports", "First due"), ColumnKind::date},
                      {"reason", label("reports", "Reason")},
                      {"decision", label("reports", "Decision")},
                      {"approved_by", label("reports", "Approved by")},
                      {"state", label("reports", "Status")}};
    for (const loans::PlanVersion& one : versions) {
        const bool monthly = one.terms.per == loans::RatePer::month;
        report.rows.push_back(
            {{std::int64_t{one.version}, one.from, one.terms.principal, one.terms.rate,
              Word{loans::name(one.terms.per), monthly ? label("reports", "month") : label("reports", "year")},
              Word{loans::name(one.terms.method), method_words(one.terms.method)}, std::int64_t{one.terms.periods},
              *one.terms.first_due, one.reason, one.decision_no, one.approved_by,
              one.is_void ? Word{"void", label("reports", "its payment was reversed")}
                          : Word{"valid", label("reports", "valid")}}});
    }
    return report;
}

} // namespace sokoguru::reports
