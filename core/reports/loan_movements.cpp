// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_movements.h"

#include <algorithm>
#include <unordered_map>

#include "storage/database.h"

namespace sokoguru::reports {

namespace {

Cell or_empty(Money amount)
{
    return amount.is_zero() ? Cell() : Cell(amount);
}

/// One loan below its heading.
void add_loan(Report& report, const loans::History& loan, const DateRange& range)
{
    report.rows.push_back(
        {{{}, {}, loan.loan.loan_no + " · " + loan.loan.product_name, {}, {}, {}, {}, {}}, RowStyle::heading});
    Money balance;
    for (const loans::LoanEntry& one : loan.entries)
        if (one.moved.date < range.from) balance += one.moved.principal;
    report.rows.push_back(
        {{range.from, {}, label("reports", "Balance before"), {}, {}, {}, {}, balance}, RowStyle::note, 1});
    LoanColumns sums;
    for (const loans::LoanEntry& one : loan.entries) {
        if (one.moved.date < range.from || one.moved.date > range.to) continue;
        const LoanColumns moved = columns_of(one);
        balance += one.moved.principal;
        sums.lent += moved.lent;
        sums.principal += moved.principal;
        sums.interest += moved.interest;
        sums.penalty += moved.penalty;
        report.rows.push_back({{one.moved.date, one.document, one.memo, or_empty(moved.lent), or_empty(moved.principal),
                                or_empty(moved.interest), or_empty(moved.penalty), balance},
                               RowStyle::line,
                               1,
                               {Link::Kind::entry, one.entry.value}});
    }
    report.rows.push_back(
        {{{}, {}, label("reports", "Balance after"), sums.lent, sums.principal, sums.interest, sums.penalty, balance},
         RowStyle::subtotal,
         1});
}

/// Something came back of a loan that was written off before.
bool is_recovered_within(Books& books, const loans::Loan& loan, const DateRange& range)
{
    if (!books.db().value<std::int64_t>("SELECT 1 FROM loan_write_off WHERE loan_id = ?", loan.id)) return false;
    const loans::History history = loans::history(books, loan.id, range.to);
    return std::any_of(history.entries.begin(), history.entries.end(), [&](const loans::LoanEntry& one) {
        return one.moved.date >= range.from && one.moved.date <= range.to;
    });
}

} // namespace

LoanColumns columns_of(const loans::LoanEntry& entry)
{
    const loans::Movement& moved = entry.moved;
    const bool is_lent = (entry.kind == ledger::EntryKind::reversal) == moved.principal.is_negative();
    return {is_lent ? moved.principal : Money(), is_lent ? Money() : -moved.principal, moved.interest,
            moved.penalty + moved.fee + entry.recovered};
}

std::vector<loans::History> loans_within(Books& books, MemberId member, const DateRange& range)
{
    struct Principal {
        Money left;
        bool has_moved = false;
    };
    std::unordered_map<std::int64_t, Principal> principals;
    auto rows = books.db().query(R"(
        SELECT p.subledger_id, sum(p.amount), max(p.date)
        FROM (SELECT DISTINCT account_id AS id FROM loan_product) AS a
             CROSS JOIN posting AS p INDEXED BY posting_member
               ON p.member_id = ? AND p.account_id = a.id AND p.date <= ?
        WHERE p.subledger_id IS NOT NULL GROUP BY 1)",
                                 member, range.to);
    while (rows.next())
        principals[rows.integer(0)] = {rows.money(1), rows.date(2) >= range.from};
    std::vector<loans::History> out;
    for (const loans::Loan& loan : loans::of_member(books, member, range.to)) {
        if (loan.disbursed() > range.to) continue;
        const auto found = principals.find(loan.id.value);
        const bool is_waiting = found == principals.end() && loan.cut_over.has_value();
        const bool is_told = found != principals.end() && (!found->second.left.is_zero() || found->second.has_moved);
        if (!is_waiting && !is_told && !is_recovered_within(books, loan, range)) continue;
        out.push_back(loans::history(books, loan.id, range.to));
    }
    return out;
}

Report member_loan_movements(Books& books, MemberId member, const DateRange& range)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "loan-movements";
    report.title = label("reports", "Loans");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.is_statement = true;
    report.columns = {{"date", label("reports", "Date"), ColumnKind::date},
                      {"document", label("reports", "Document")},
                      {"memo", label("reports", "Memo")},
                      {"lent", label("reports", "Paid out"), ColumnKind::money},
                      {"principal", label("reports", "Principal"), ColumnKind::money},
                      {"interest", label("reports", "Interest"), ColumnKind::money},
                      {"penalty", label("reports", "Penalty"), ColumnKind::money},
                      {"balance", label("reports", "Balance"), ColumnKind::money}};
    for (const loans::History& loan : loans_within(books, member, range))
        if (!loan.entries.empty()) add_loan(report, loan, range);
    return report;
}

} // namespace sokoguru::reports
