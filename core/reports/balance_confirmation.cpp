// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/balance_confirmation.h"

#include <map>

#include "base/error.h"
#include "loans/standing.h"
#include "members/members.h"
#include "reports/parameters.h"
#include "reports/savings_list.h"

namespace sokoguru::reports {

namespace {

/// The rows of one unit and their sums.
struct Unit {
    std::vector<Row> rows;
    std::vector<Money> totals;
};

struct Sheets {
    std::vector<Column> columns;
    std::map<std::string, Unit> units;
};

/// Built on the savings list, so that both always say the same.
Sheets read(Books& books, Date day)
{
    Report savings = savings_list(books, day, {});
    std::map<std::int64_t, Money> loans;
    for (const loans::LoanRow& loan : loans::loan_list(books, day, loans::Which::running))
        loans[loan.loan.member.value] += loan.standing.outstanding;
    std::map<std::int64_t, std::string> unit_of;
    for (const members::Member& member : members::all(books))
        unit_of[member.id.value] = member.unit;

    Sheets sheets;
    sheets.columns = std::move(savings.columns);
    sheets.columns.back().title = label("reports", "Savings");
    sheets.columns.back().key = "savings";
    sheets.columns.push_back({"loans", label("reports", "Loans"), ColumnKind::money});
    sheets.columns.push_back({"signature", label("reports", "Signature"), ColumnKind::text, false, false, 40});
    for (Row& row : savings.rows) {
        if (row.style != RowStyle::line) continue;
        row.cells.emplace_back(loans[row.link.id]);
        row.cells.emplace_back(std::string());
        Unit& unit = sheets.units[unit_of[row.link.id]];
        unit.totals.resize(sheets.columns.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (const Money* amount = std::get_if<Money>(&row.cells[i])) unit.totals[i] += *amount;
        unit.rows.push_back(std::move(row));
    }
    return sheets;
}

Row sum_row(const Sheets& sheets, const std::vector<Money>& totals, const Label& name, RowStyle style)
{
    Row row{{{}, name}, style};
    for (std::size_t i = 2; i < sheets.columns.size(); ++i)
        row.cells.push_back(sheets.columns[i].kind == ColumnKind::money ? Cell(totals[i]) : Cell());
    return row;
}

Report begin(Date day)
{
    Report report;
    report.name = "balance-confirmation";
    report.title = label("reports", "Confirmation of balances");
    report.subtitle = describe(day);
    report.parameters = {{"as_of", day}};
    report.notes = {label("reports",
                          "Whoever signs confirms his balances. If a figure is not right, cross it out, write "
                          "down what it should be, and bring your proof to the cooperative.")};
    return report;
}

Label name_of(const std::string& unit)
{
    return unit.empty() ? label("reports", "Without work unit") : verbatim(unit);
}

/// By name; those without a unit last.
std::vector<std::pair<std::string, const Unit*>> in_order(const Sheets& sheets)
{
    std::vector<std::pair<std::string, const Unit*>> order;
    for (const auto& [name, unit] : sheets.units)
        if (!name.empty()) order.emplace_back(name, &unit);
    if (const auto none = sheets.units.find(""); none != sheets.units.end()) order.emplace_back("", &none->second);
    return order;
}

} // namespace

std::vector<Report> balance_confirmations(Books& books, Date day)
{
    const Sheets sheets = read(books, day);
    if (sheets.units.empty()) throw Error(Code::no_data);
    std::vector<Report> out;
    for (const auto& [name, unit] : in_order(sheets)) {
        Report report = begin(day);
        report.title = name.empty() ? label("reports", "Confirmation of balances: without work unit")
                                    : label("reports", "Confirmation of balances: {0}", name);
        report.columns = sheets.columns;
        report.rows = unit->rows;
        report.rows.push_back(sum_row(sheets, unit->totals, label("reports", "Total"), RowStyle::total));
        out.push_back(std::move(report));
    }
    return out;
}

Report balance_confirmation(Books& books, Date day)
{
    const Sheets sheets = read(books, day);
    Report report = begin(day);
    report.columns = sheets.columns;
    std::vector<Money> totals(sheets.columns.size());
    for (const auto& [name, unit] : in_order(sheets)) {
        report.rows.push_back({{name_of(name)}, RowStyle::heading});
        report.rows.back().cells.resize(sheets.columns.size());
        report.rows.insert(report.rows.end(), unit->rows.begin(), unit->rows.end());
        report.rows.push_back(sum_row(sheets, unit->totals, label("reports", "Total"), RowStyle::subtotal));
        for (std::size_t i = 0; i < totals.size(); ++i)
            totals[i] += unit->totals[i];
    }
    report.rows.push_back(sum_row(sheets, totals, label("reports", "Total"), RowStyle::total));
    return report;
}

} // namespace sokoguru::reports
