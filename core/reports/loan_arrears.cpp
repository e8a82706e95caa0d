// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_arrears.h"

#include <algorithm>
#include <map>

#include "loans/change.h"
#include "loans/grading.h"
#include "members/members.h"

namespace sokoguru::reports {

namespace {

Report begin(const char* name, Label title, Date as_of)
{
    Report report;
    report.name = name;
    report.title = std::move(title);
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    return report;
}

Report begin(Books& books, const char* name, Label title, Date as_of)
{
    books.require(books::Permission::read);
    return begin(name, std::move(title), as_of);
}

Link to_loan(const loans::Loan& loan)
{
    return {Link::Kind::loan, loan.id.value};
}

Word word(const loans::Grade& grade)
{
    return {grade.code, loans::title(grade)};
}

/// The oldest due day that is not paid.
Cell since(const loans::Standing& standing)
{
    if (standing.days_overdue == 0 && !standing.principal_open_since && !standing.interest_open_since) return {};
    return base::add_days(standing.as_of, -standing.days_overdue);
}

} // namespace

Report arrears(Books& books, Date as_of)
{
    Report report = begin(books, "arrears", label("reports", "Arrears of loans"), as_of);
    report.columns = {{"loan_no", label("reports", "Loan no.")},
                      {"member_no", label("reports", "Member no.")},
                      {"name", label("reports", "Name")},
                      {"phone", label("reports", "Telephone")},
                      {"unit", label("reports", "Work unit")},
                      {"product", label("reports", "Product")},
                      {"outstanding", label("reports", "Remaining principal"), ColumnKind::money},
                      {"instalments", label("reports", "Instalments overdue"), ColumnKind::integer},
                      {"principal", label("reports", "Principal overdue"), ColumnKind::money},
                      {"interest", label("reports", "Interest overdue"), ColumnKind::money},
                      {"penalty", label("reports", "Penalty"), ColumnKind::money},
                      {"overdue", label("reports", "Overdue"), ColumnKind::money},
                      {"since", label("reports", "Since"), ColumnKind::date},
                      {"days", label("reports", "Days"), ColumnKind::integer},
                      {"band", label("reports", "Days overdue")}};
    std::vector<loans::LoanRow> late;
    for (loans::LoanRow& row : loans::loan_list(books, as_of, loans::Which::running))
        if (!row.standing.overdue().is_zero()) late.push_back(std::move(row));
    std::stable_sort(late.begin(), late.end(), [](const loans::LoanRow& a, const loans::LoanRow& b) {
        return a.standing.days_overdue > b.standing.days_overdue;
    });
    const std::vector<int> bands = loans::age_bands(books);
    std::map<int, std::pair<std::string, Money>> by_band;
    Money outstanding, principal, interest, penalty, overdue;
    for (const loans::LoanRow& row : late) {
        const loans::Standing& now = row.standing;
        const members::Member member = members::read(books, row.loan.member);
        const Money extra = now.overdue_penalty + now.overdue_fee;
        const std::string band = loans::age_band(bands, now.days_overdue);
        report.rows.push_back(
            {{row.loan.loan_no, row.member_no, row.member_name, member.phone, member.unit, row.loan.product,
              now.outstanding, std::int64_t{now.overdue_instalments}, now.overdue_principal, now.overdue_interest,
              extra, now.overdue(), since(now), std::int64_t{now.days_overdue}, band},
             RowStyle::line,
             0,
             to_loan(row.loan)});
        const auto place =
            static_cast<int>(std::lower_bound(bands.begin(), bands.end(), now.days_overdue) - bands.begin());
        by_band[now.days_overdue > 0 ? place : -1].first = band;
        by_band[now.days_overdue > 0 ? place : -1].second += now.overdue();
        outstanding += now.outstanding;
        principal += now.overdue_principal;
        interest += now.overdue_interest;
        penalty += extra;
        overdue += now.overdue();
    }
    report.rows.push_back({{{},
                            {},
                            label("reports", "Total"),
                            {},
                            {},
                            {},
                            outstanding,
                            {},
                            principal,
                            interest,
                            penalty,
                            overdue,
                            {},
                            {},
                            {}},
                           RowStyle::total});
    for (const auto& [place, band] : by_band)
        report.notes.push_back(band.first.empty()
                                   ? label("reports", "Due on the day itself: {0}.", band.second)
                                   : label("reports", "{0} days overdue: {1}.", band.first, band.second));
    return report;
}

Report collectibility(Books& books, Date as_of)
{
    Report report = begin(books, "collectibility", label("reports", "Collectibility of loans"), as_of);
    report.columns = {{"loan_no", label("reports", "Loan no.")},
                      {"member_no", label("reports", "Member no.")},
                      {"name", label("reports", "Name")},
                      {"product", label("reports", "Product")},
                      {"outstanding", label("reports", "Remaining principal"), ColumnKind::money},
                      {"overdue", label("reports", "Overdue"), ColumnKind::money},
                      {"days", label("reports", "Days"), ColumnKind::integer},
                      {"class", label("reports", "Class")},
                      {"allowance", label("reports", "Allowance"), ColumnKind::money}};
    Money outstanding, overdue, allowance;
    std::map<std::int64_t, std::pair<loans::Grade, Money>> by_class;
    for (const loans::GradedLoan& loan : loans::graded(books, as_of)) {
        const loans::Standing& now = loan.row.standing;
        report.rows.push_back(
            {{loan.row.loan.loan_no, loan.row.member_no, loan.row.member_name, loan.row.loan.product, now.outstanding,
              now.overdue(), std::int64_t{now.days_overdue}, word(loan.grade), loan.allowance},
             RowStyle::line,
             0,
             to_loan(loan.row.loan)});
        auto& sum = by_class.try_emplace(loan.grade.id, loan.grade, Money()).first->second.second;
        sum += now.outstanding;
        outstanding += now.outstanding;
        overdue += now.overdue();
        allowance += loan.allowance;
    }
    report.rows.push_back(
        {{{}, {}, label("reports", "Total"), {}, outstanding, overdue, {}, {}, allowance}, RowStyle::total});
    for (const auto& [id, sum] : by_class)
        report.notes.push_back(label("reports", "Class {0}: {1}.", sum.first.name, sum.second));
    for (const loans::WrittenOff& one : loans::written_off(books, as_of))
        report.notes.push_back(label("reports", "Written off on {0}: loan {1}, {2}, of which {3} came in since.",
                                     one.what.day, one.loan.loan_no, one.what.principal, one.what.recovered));
    return report;
}

Report loan_allowance(Books& books, Date as_of)
{
    return loan_allowance(loans::allowance_sheet(books, as_of));
}

Report loan_allowance(const loans::AllowanceSheet& sheet)
{
    Report report = begin("loan-allowance", label("reports", "Allowance for bad loans"), sheet.day);
    report.is_statement = true;
    report.columns = {{"class", label("reports", "Class")},
                      {"loans", label("reports", "Loans"), ColumnKind::integer},
                      {"principal", label("reports", "Remaining principal"), ColumnKind::money},
                      {"percent", label("reports", "Percent"), ColumnKind::percent},
                      {"needed", label("reports", "Allowance"), ColumnKind::money}};
    std::int64_t count = 0;
    Money principal;
    for (const loans::AllowanceSheet::Line& line : sheet.lines) {
        report.rows.push_back({{word(line.grade), line.loans, line.principal, line.grade.allowance, line.needed}});
        count += line.loans;
        principal += line.principal;
    }
    report.rows.push_back({{label("reports", "Total"), count, principal, {}, sheet.needed}, RowStyle::total});
    report.rows.push_back({{label("reports", "Booked so far"), {}, {}, {}, sheet.booked}});
    report.rows.push_back({{label("reports", "Still to book"), {}, {}, {}, sheet.difference()}});
    return report;
}

Report interest_receivable(Books& books, Date as_of)
{
    Report report = begin(books, "interest-receivable", label("reports", "Loan interest due and not paid"), as_of);
    report.columns = {{"loan_no", label("reports", "Loan no.")},
                      {"member_no", label("reports", "Member no.")},
                      {"name", label("reports", "Name")},
                      {"interest", label("reports", "Interest overdue"), ColumnKind::money}};
    Money sum;
    for (const loans::ReceivableLine& line : loans::interest_receivable(books, as_of)) {
        report.rows.push_back({{line.loan.loan_no, line.member_no, line.member_name, line.interest},
                               RowStyle::line,
                               0,
                               to_loan(line.loan)});
        sum += line.interest;
    }
    report.rows.push_back({{{}, {}, label("reports", "Total"), sum}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
