// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statements.h"

#include <map>
#include <set>

#include "base/check.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "reports/sources.h"
#include "reports/statement_layout.h"
#include "reports/statement_rows.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

/// Net amounts by account, debit positive.
using Nets = std::vector<std::pair<AccountId, Money>>;
/// Figures by line id, as they are shown.
using Figures = std::map<std::string, Money, std::less<>>;

Nets nets_of(const std::vector<ledger::Turnover>& sums)
{
    Nets nets;
    for (const ledger::Turnover& sum : sums)
        nets.emplace_back(sum.account, sum.net());
    return nets;
}

/// Last year's figures as they were entered by hand, for books that began later; empty where there are none.
Nets comparison_figures(Books& books, int year)
{
    Nets nets;
    auto rows = books.db().query("SELECT account_id, amount FROM comparison_figure WHERE year = ?", year);
    while (rows.next())
        nets.emplace_back(rows.get<AccountId>(0), rows.money(1));
    return nets;
}

/// One column of a statement.
struct Amounts {
    Figures figures;
    std::map<std::string, Sources, std::less<>> sources;
    /// Lines that carry the result of income and expense accounts, and nothing else.
    std::set<std::string, std::less<>> results;
    /// Codes of accounts without a line.
    std::set<std::string> unplaced;
};

/// The balance sheet takes its own accounts by line and the others as the result; the PHU takes only the result.
Amounts amounts_of(const Layout& layout, const ledger::Chart& chart, const Nets& nets)
{
    const bool balance_sheet = layout.name == "balance-sheet";
    Amounts out;
    Money result; // credit positive: a surplus
    for (const auto& [id, net] : nets) {
        const ledger::Account& account = chart.by_id(id);
        if (account.is_income_or_expense() == balance_sheet) {
            result -= net;
            continue;
        }
        const Destination to = destination(layout, account);
        if (to.fallback && !net.is_zero()) out.unplaced.insert(account.code);
        out.figures[to.line->id] += to.line->side == ledger::Side::debit ? net : -net;
        if (!net.is_zero()) out.sources[to.line->id].add(id);
    }
    for (const LayoutLine& line : layout.lines) {
        if (balance_sheet && line.with_result && !result.is_zero()) {
            out.figures[line.id] += result;
            if (!out.sources.contains(line.id)) out.results.insert(line.id);
        }
        for (const LayoutLine::Part& part : line.parts) {
            const Money amount = out.figures[part.id];
            out.figures[line.id] += part.subtracted ? -amount : amount;
        }
    }
    return out;
}

/// Which lines the reader sees: those with a figure, and the headings and sums above and below them. Sums of the
/// outermost level always stay.
std::vector<bool> visible_lines(const Layout& layout, const Figures& now, const Figures& before)
{
    const auto has_figure = [&](const std::string& id) {
        const auto one = now.find(id);
        const auto other = before.find(id);
        return (one != now.end() && !one->second.is_zero()) || (other != before.end() && !other->second.is_zero());
    };
    const auto& lines = layout.lines;
    std::vector<bool> visible(lines.size());
    std::set<std::string, std::less<>> seen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const LayoutLine& line = lines[i];
        visible[i] = has_figure(line.id);
        if (line.style == RowStyle::subtotal || line.style == RowStyle::total) {
            if (line.level == 0) visible[i] = true;
            for (const LayoutLine::Part& part : line.parts)
                if (seen.contains(part.id)) visible[i] = true;
        }
        if (visible[i]) seen.insert(line.id);
    }
    // A heading stays where something deeper follows before the next heading of its level.
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].style != RowStyle::heading) continue;
        for (std::size_t below = i + 1; below < lines.size() && lines[below].level > lines[i].level; ++below)
            if (visible[below]) visible[i] = true;
    }
    return visible;
}

/// Where the reader finds what a line of those days is made of.
Link link_of(const Amounts& amounts, const std::string& line, const DateRange& days)
{
    if (amounts.results.contains(line)) return {Link::Kind::surplus_statement, 0, days.from, days.to};
    const auto found = amounts.sources.find(line);
    return found == amounts.sources.end() ? Link{} : found->second.link(days);
}

Report render(const Layout& layout, const DateRange& days, const Amounts& now, const std::optional<Amounts>& before)
{
    Report report = StatementRows(layout.name, {}, before.has_value()).report;
    const auto figure = [](const Amounts& column, const LayoutLine& line) -> Cell {
        if (line.style == RowStyle::heading) return {};
        const auto found = column.figures.find(line.id);
        return found == column.figures.end() ? Money() : found->second;
    };
    const std::vector<bool> visible = visible_lines(layout, now.figures, before ? before->figures : Figures());
    std::map<std::string, int, std::less<>> place; // row numbers, from 1
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        if (!visible[i]) continue;
        const LayoutLine& line = layout.lines[i];
        Row row{{line.id, line.text, std::string(style_name(line.style)), std::int64_t{line.level}, figure(now, line),
                 before ? figure(*before, line) : Cell()},
                line.style,
                line.level};
        row.link = link_of(now, line.id, days);
        for (const LayoutLine::Part& part : line.parts)
            if (const auto found = place.find(part.id); found != place.end())
                row.sum_of.push_back(part.subtracted ? -found->second : found->second);
        report.rows.push_back(std::move(row));
        place[line.id] = static_cast<int>(report.rows.size());
    }
    for (const std::string& code : now.unplaced)
        report.notes.push_back(
            label("reports", "Account {0} names no line of this statement and stands among the others.", code));
    return report;
}

/// A column for a day of comparison: from the books, from the figures entered by hand, or nothing.
std::optional<Amounts> comparison(Books& books, const Layout& layout, Date day, const Nets& from_books,
                                  std::vector<Label>& notes)
{
    const Date first_day = books.cooperative().first_day;
    const Nets entered = day < first_day ? comparison_figures(books, static_cast<int>(day.year())) : Nets();
    if (!entered.empty()) return amounts_of(layout, books.chart(), entered);
    if (!from_books.empty()) return amounts_of(layout, books.chart(), from_books);
    notes.push_back(label("reports", "There are no figures to compare with for {0}.", day));
    return std::nullopt;
}

/// A date as a column's heading.
Label the_day(Date date)
{
    return Label{"", "{0}", {date}};
}

} // namespace

Report balance_sheet(Books& books, Date as_of, std::optional<Date> compare)
{
    books.require(books::Permission::read);
    const Layout& lines = layout("balance-sheet");
    const Amounts now = amounts_of(lines, books.chart(), nets_of(ledger::balances(books, as_of)));
    std::vector<Label> notes;
    std::optional<Amounts> before;
    if (compare) before = comparison(books, lines, *compare, nets_of(ledger::balances(books, *compare)), notes);

    Report report = render(lines, {first_of_january(static_cast<int>(as_of.year())), as_of}, now, before);
    report.title = label("reports", "Statement of financial position");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns[4].title = the_day(as_of);
    if (compare) {
        report.parameters.emplace_back("compare", *compare);
        report.columns[5].title = the_day(*compare);
    }
    report.notes.insert(report.notes.end(), notes.begin(), notes.end());
    return report;
}

Report surplus_statement(Books& books, const DateRange& range, std::optional<Date> compare)
{
    books.require(books::Permission::read);
    const Layout& lines = layout("surplus-statement");
    const auto flows = [&](const DateRange& days) {
        return nets_of(ledger::turnovers(books, days.from, days.to, ledger::Flow::with_opening_figures));
    };
    const Amounts now = amounts_of(lines, books.chart(), flows(range));
    std::vector<Label> notes;
    std::optional<Amounts> before;
    if (compare) {
        const DateRange earlier{first_of_january(static_cast<int>(compare->year())), *compare};
        before = comparison(books, lines, *compare, flows(earlier), notes);
    }
    Report report = render(lines, range, now, before);
    report.title = label("reports", "Statement of operations (PHU)");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.columns[4].title = label("reports", "to {0}", range.to);
    if (compare) {
        report.parameters.emplace_back("compare", *compare);
        report.columns[5].title = label("reports", "to {0}", *compare);
    }
    report.notes.insert(report.notes.end(), notes.begin(), notes.end());
    return report;
}

} // namespace sokoguru::reports
