// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trial_balance.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "reports/words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

struct Figures {
    Money closing;
    Money debit;
    Money credit;
    Money opening() const { return closing - debit + credit; }
};

using ByAccount = std::unordered_map<std::int64_t, Figures>;

/// Closing entries of years that end within the range are turnover like any other: without them opening and turnover
/// would not lead to the closing balance.
void add_closings_between(Books& books, const DateRange& range, ByAccount& figures)
{
    const int first = static_cast<int>(range.from.year());
    const int last = static_cast<int>(range.to.year()) - 1;
    if (last < first) return;
    auto rows = books.db().query(R"(
        SELECT account_id, debit, credit FROM balance
        WHERE period % 100 = 13 AND period BETWEEN ? AND ?)",
                                 Period{first, 13}, Period{last, 13});
    while (rows.next()) {
        Figures& account = figures[rows.integer(0)];
        account.debit += rows.money(1);
        account.credit += rows.money(2);
    }
}

Money debit_part(Money net)
{
    return net.is_negative() ? Money() : net;
}
Money credit_part(Money net)
{
    return net.is_negative() ? -net : Money();
}

} // namespace

Report trial_balance(Books& books, const DateRange& range)
{
    books.require(books::Permission::read);
    ByAccount figures;
    for (const ledger::Turnover& sum : ledger::balances(books, range.to, true))
        figures[sum.account.value].closing = sum.net();
    for (const ledger::Turnover& sum : ledger::turnovers(books, range.from, range.to)) {
        figures[sum.account.value].debit = sum.debit;
        figures[sum.account.value].credit = sum.credit;
    }
    add_closings_between(books, range, figures);

    Report report;
    report.name = "trial-balance";
    report.title = label("reports", "Trial balance");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.columns = {
        {"account", label("reports", "Account")},
        {"name", label("reports", "Name")},
        {"opening_debit", label("reports", "Opening debit"), ColumnKind::money},
        {"opening_credit", label("reports", "Opening credit"), ColumnKind::money},
        {"debit", label("reports", "Debit"), ColumnKind::money},
        {"credit", label("reports", "Credit"), ColumnKind::money},
        {"closing_debit", label("reports", "Closing debit"), ColumnKind::money},
        {"closing_credit", label("reports", "Closing credit"), ColumnKind::money},
    };
    std::array<Money, 6> totals;
    for (const ledger::Account& account : books.chart().accounts()) {
        const auto found = figures.find(account.id.value);
        if (found == figures.end()) continue;
        const Figures& sums = found->second;
        const std::array<Money, 6> amounts = {
            debit_part(sums.opening()), credit_part(sums.opening()), sums.debit, sums.credit,
            debit_part(sums.closing),   credit_part(sums.closing)};
        // Closed for good: nothing before, nothing during, nothing after.
        if (std::all_of(amounts.begin(), amounts.end(), [](Money amount) { return amount.is_zero(); })) continue;
        Row row{{account.code, account_name(account)},
                RowStyle::line,
                0,
                {Link::Kind::account, account.id.value, range.from, range.to}};
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            totals[i] += amounts[i];
            row.cells.emplace_back(amounts[i]);
        }
        report.rows.push_back(std::move(row));
    }
    Row total{{{}, label("reports", "Total")}, RowStyle::total};
    total.cells.insert(total.cells.end(), totals.begin(), totals.end());
    report.rows.push_back(std::move(total));
    return report;
}

} // namespace sokoguru::reports
