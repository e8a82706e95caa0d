// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tie_out.h"

#include <algorithm>
#include <unordered_map>

#include "ledger/balances.h"
#include "reports/words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

using ByAccount = std::unordered_map<std::int64_t, Money>;

void add(storage::Query rows, ByAccount& sums)
{
    while (rows.next())
        sums[rows.integer(0)] += rows.money(1);
}

ByAccount sums_of_subledgers(Books& books, Date as_of)
{
    ByAccount sums;
    // Kept by member: from the member's side, through the index that covers member, account and subsidiary account.
    add(books.db().query(R"(
        SELECT a.id, sum(p.amount)
        FROM account AS a
             JOIN subledger AS s ON s.kind = a.control AND (s.kind <> 'savings' OR s.account_id = a.id)
             CROSS JOIN posting AS p INDEXED BY posting_member
                  ON p.member_id = s.member_id AND p.account_id = a.id AND p.date <= ? AND p.subledger_id = s.id
        WHERE a.control IN ('savings', 'loan', 'member')
        GROUP BY a.id)",
                         as_of),
        sums);
    // Partners, programmes and runs are few.
    add(books.db().query(R"(
        SELECT a.id, sum(p.amount)
        FROM account AS a
             JOIN posting AS p INDEXED BY posting_account ON p.account_id = a.id AND p.date <= ?
             JOIN subledger AS s ON s.id = p.subledger_id AND s.kind = a.control
        WHERE a.control IN ('partner', 'programme', 'run')
        GROUP BY a.id)",
                         as_of),
        sums);
    return sums;
}

} // namespace

Report tie_out(Books& books, Date as_of)
{
    books.require(books::Permission::read);
    ByAccount ledger;
    for (const ledger::Turnover& sum : ledger::balances(books, as_of))
        ledger[sum.account.value] = sum.net();
    const ByAccount subledgers = sums_of_subledgers(books, as_of);

    Report report;
    report.name = "tie-out";
    report.title = label("reports", "Control accounts and their subsidiary accounts");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns = {
        {"account", label("reports", "Account")},
        {"name", label("reports", "Name")},
        {"ledger", label("reports", "Ledger"), ColumnKind::money},
        {"subledgers", label("reports", "Subsidiary accounts"), ColumnKind::money},
        {"difference", label("reports", "Difference"), ColumnKind::money},
    };
    for (const ledger::Account& account : books.chart().accounts()) {
        if (!account.postable || account.control == ledger::Control::none) continue;
        const std::int64_t sign = account.normal_side == ledger::Side::debit ? 1 : -1;
        const auto figure = [&](const ByAccount& sums) {
            const auto found = sums.find(account.id.value);
            return found == sums.end() ? Money() : found->second * sign;
        };
        const Money left = figure(ledger);
        const Money right = figure(subledgers);
        report.rows.push_back({{account.code, account_name(account), left, right, left - right},
                               RowStyle::line,
                               0,
                               {Link::Kind::account, account.id.value}});
    }
    const int different = differences(report);
    report.notes.push_back(different == 0 ? label("reports", "Every control account agrees.")
                                          : label("reports", "{0} control accounts differ.", std::int64_t{different}));
    return report;
}

int differences(const Report& tie_out)
{
    return static_cast<int>(std::count_if(tie_out.rows.begin(), tie_out.rows.end(),
                                          [](const Row& row) { return !std::get<Money>(row.cells.at(4)).is_zero(); }));
}

} // namespace sokoguru::reports
