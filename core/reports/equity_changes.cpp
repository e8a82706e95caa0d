// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/equity_changes.h"

#include <map>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "reports/sources.h"
#include "reports/statement_layout.h"
#include "reports/statement_rows.h"

namespace sokoguru::reports {

namespace {

/// One kind of equity in one range; credit positive.
struct Movement {
    Money before;
    Money added;
    Money taken;
    Money surplus; ///< earned in the range; only of the line that carries the result
    Money after;
    Sources sources; ///< the equity accounts it is made of
};
using ByLine = std::map<std::string, Movement>;

/// Adds balances of equity accounts by line; income and expense go to the line that carries the result.
void add_balances(Books& books, Date day, Money Movement::*field, ByLine& lines)
{
    const Layout& sheet = layout("balance-sheet");
    for (const ledger::Turnover& balance : ledger::balances(books, day)) {
        const ledger::Account& account = books.chart().by_id(balance.account);
        if (account.is_income_or_expense()) {
            lines["current-surplus"].*field -= balance.net();
        } else if (account.type == ledger::AccountType::equity) {
            Movement& line = lines[destination(sheet, account).line->id];
            line.*field -= balance.net();
            if (!balance.net().is_zero()) line.sources.add(account.id);
        }
    }
}

ByLine read_movements(Books& books, DateRange range)
{
    ByLine lines;
    range.from = std::max(range.from, books.cooperative().first_day);
    if (range.to < range.from) return lines;
    add_balances(books, base::add_days(range.from, -1), &Movement::before, lines);
    add_balances(books, range.to, &Movement::after, lines);
    const Layout& sheet = layout("balance-sheet");
    for (const ledger::Turnover& turnover : ledger::turnovers(books, range.from, range.to)) {
        const ledger::Account& account = books.chart().by_id(turnover.account);
        if (account.is_income_or_expense()) {
            lines["current-surplus"].surplus -= turnover.net();
        } else if (account.type == ledger::AccountType::equity) {
            Movement& line = lines[destination(sheet, account).line->id];
            line.added += turnover.credit;
            line.taken += turnover.debit;
            line.sources.add(account.id);
        }
    }
    return lines;
}

struct Side {
    ByLine lines;
    Movement total;
};

Side side_of(ByLine lines)
{
    Side out;
    for (const auto& [id, line] : lines) {
        out.total.before += line.before;
        out.total.added += line.added;
        out.total.taken += line.taken;
        out.total.surplus += line.surplus;
        out.total.after += line.after;
    }
    out.lines = std::move(lines);
    return out;
}

void add_block(StatementRows& rows, const std::string& id, const Label& text, const DateRange& days,
               const Movement& now, const Movement& before, RowStyle style)
{
    rows.heading(id, text, 0);
    const auto name = [&](const char* part) { return id + "-" + part; };
    const Link link = now.sources.link(days);
    const auto line = [&](const char* part, Label what, Money amount, Money other, const Link& to,
                          bool always = false) {
        if (rows.line(name(part), std::move(what), 1, amount, other, always)) rows.leads_to(to);
    };
    line("before", label("reports", "Balance before"), now.before, before.before, link, true);
    line("added", label("reports", "Added"), now.added, before.added, link);
    line("taken", label("reports", "Taken away"), -now.taken, -before.taken, link);
    line("surplus", label("reports", "Surplus of the period"), now.surplus, before.surplus,
         {Link::Kind::surplus_statement, 0, days.from, days.to});
    rows.sum(name("after"), label("reports", "Balance after"), style, 0, now.after, before.after,
             {name("before"), name("added"), name("taken"), name("surplus")});
}

bool has_figures(const Movement& line)
{
    return !(line.before.is_zero() && line.added.is_zero() && line.taken.is_zero() && line.surplus.is_zero() &&
             line.after.is_zero());
}

} // namespace

Report equity_changes(Books& books, const DateRange& range, std::optional<Date> compare)
{
    books.require(books::Permission::read);
    const Side now = side_of(read_movements(books, range));
    Side before;
    if (compare)
        before = side_of(read_movements(books, {first_of_january(static_cast<int>(compare->year())), *compare}));

    StatementRows rows("equity-changes", label("reports", "Statement of changes in equity"), compare.has_value());
    const auto movement = [](const Side& side, const std::string& id) {
        const auto found = side.lines.find(id);
        return found == side.lines.end() ? Movement() : found->second;
    };
    for (const LayoutLine& line : layout("balance-sheet").lines) {
        const Movement one = movement(now, line.id);
        const Movement other = movement(before, line.id);
        if (line.takes_accounts && (has_figures(one) || has_figures(other)))
            add_block(rows, line.id, line.text, range, one, other, RowStyle::subtotal);
    }
    add_block(rows, "equity", label("reports", "TOTAL EQUITY"), range, now.total, before.total, RowStyle::total);
    rows.report.subtitle = describe(range);
    rows.report.parameters = {{"from", range.from}, {"to", range.to}};
    rows.report.columns[4].title = label("reports", "to {0}", range.to);
    if (compare) {
        rows.report.parameters.emplace_back("compare", *compare);
        rows.report.columns[5].title = label("reports", "to {0}", *compare);
    }
    return std::move(rows.report);
}

} // namespace sokoguru::reports
