// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/balance_comparison.h"

#include "reports/parameters.h"

namespace sokoguru::reports {

Report balance_comparison(Books& books, const exchange::BalanceComparison& comparison)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "balance-comparison";
    report.title = label("reports", "Your list compared with the books");
    report.subtitle = describe(comparison.day);
    report.parameters = {{"as_of", comparison.day}};
    report.columns = {{"member_no", label("reports", "Member no.")},
                      {"name", label("reports", "Name")},
                      {"what", label("reports", "Balance")},
                      {"listed", label("reports", "List"), ColumnKind::money},
                      {"books", label("reports", "Books"), ColumnKind::money},
                      {"difference", label("reports", "Difference"), ColumnKind::money}};
    Money sum;
    for (const exchange::BalanceDifference& difference : comparison.differences) {
        const Money by = difference.listed - difference.books;
        sum += by;
        const bool is_known = difference.member.value != 0;
        Cell name = difference.name;
        if (!is_known)
            name = difference.name.empty() ? label("reports", "not in the register")
                                           : label("reports", "{0} (not in the register)", difference.name);
        report.rows.push_back({{difference.member_no, std::move(name), Word{difference.what, difference.shown},
                                difference.listed, difference.books, by},
                               RowStyle::line,
                               0,
                               is_known ? Link{Link::Kind::member, difference.member.value} : Link{}});
    }
    if (!report.rows.empty())
        report.rows.push_back({{{}, label("reports", "Total"), {}, {}, {}, sum}, RowStyle::total});
    if (comparison.differences.empty())
        report.notes.push_back(
            label("reports", "The balances of {0} members agree with the books.", comparison.members));
    else
        report.notes.push_back(
            label("reports", "{0} members differ; a difference is what the list has more.", comparison.different));
    return report;
}

} // namespace sokoguru::reports
