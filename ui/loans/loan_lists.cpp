// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loan_lists.h"

#include <set>

#include "loans/words.h"
#include "members/members.h"

namespace sokoguru::ui {

namespace {

using reports::Cell;
using reports::ColumnKind;
using reports::Link;
using reports::Report;
using reports::RowStyle;
using reports::Word;

/// Where there is nothing the cell stays empty: a column of zeros hides what matters.
Cell amount(Money money)
{
    return money.is_zero() ? Cell() : Cell(money);
}

} // namespace

Report loans_table(Books& books, Date today, loans::Which which)
{
    Report report;
    report.name = "loans-window";
    report.columns = {{"loan_no", label("loans", "Loan no.")},
                      {"member_no", label("loans", "Member no.")},
                      {"name", label("loans", "Name")},
                      {"product", label("loans", "Product")},
                      {"outstanding", label("loans", "Remaining principal"), ColumnKind::money},
                      {"overdue", label("loans", "Overdue"), ColumnKind::money},
                      {"days", label("loans", "Days"), ColumnKind::integer},
                      {"class", label("loans", "Class")},
                      {"state", label("loans", "Status")}};
    std::set<SubledgerId> written_off;
    for (const loans::WrittenOff& one : loans::written_off(books, today))
        written_off.insert(one.loan.id);
    const std::vector<loans::Grade> grades = loans::grades(books);
    Money outstanding, overdue;
    for (const loans::LoanRow& row : loans::loan_list(books, today, which)) {
        const loans::Standing& now = row.standing;
        const bool runs = !now.outstanding.is_zero();
        Cell grade;
        if (runs) {
            const loans::Grade& found = loans::grade_of(grades, row.loan.terms, now);
            grade = Word{found.code, loans::title(found)};
        }
        report.rows.push_back(
            {{row.loan.loan_no, row.member_no, row.member_name, row.loan.product, now.outstanding,
              amount(now.overdue()), now.days_overdue > 0 ? Cell(std::int64_t{now.days_overdue}) : Cell(),
              std::move(grade), standing_word(now, written_off.contains(row.loan.id))},
             RowStyle::line,
             0,
             {Link::Kind::loan, row.loan.id.value}});
        outstanding += now.outstanding;
        overdue += now.overdue();
    }
    report.rows.push_back({{{}, {}, label("loans", "Total"), {}, outstanding, overdue, {}, {}, {}}, RowStyle::total});
    return report;
}

Report applications_table(Books& books, bool all)
{
    Report report;
    report.name = "applications-window";
    report.columns = {{"loan_no", label("loans", "Loan no.")},
                      {"day", label("loans", "Day"), ColumnKind::date},
                      {"member_no", label("loans", "Member no.")},
                      {"name", label("loans", "Name")},
                      {"product", label("loans", "Product")},
                      {"principal", label("loans", "Asked for"), ColumnKind::money},
                      {"periods", label("loans", "Instalments"), ColumnKind::integer},
                      {"purpose", label("loans", "Purpose")},
                      {"state", label("loans", "Status")}};
    Money sum;
    for (const loans::Application& one : loans::applications(books, all)) {
        const members::Member member = members::read(books, one.member);
        const Word state = one.is_paid_out         ? Word{"paid-out", label("loans", "paid out")}
                           : !one.decision         ? Word{"waiting", label("loans", "waits for a decision")}
                           : one.decision->granted ? Word{"granted", label("loans", "granted, to be paid out")}
                                                   : Word{"refused", label("loans", "refused")};
        report.rows.push_back({{one.loan_no, one.day, member.member_no, member.name, one.product, one.terms.principal,
                                std::int64_t{one.terms.periods}, one.goods.empty() ? one.purpose : one.goods, state},
                               RowStyle::line,
                               0,
                               {Link::Kind::none, one.id}});
        sum += one.terms.principal;
    }
    report.rows.push_back({{{}, {}, {}, label("loans", "Total"), {}, sum, {}, {}, {}}, RowStyle::total});
    return report;
}

} // namespace sokoguru::ui
