// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/savings_overview.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "ledger/balances.h"
#include "reports/parameters.h"
#include "savings/missing.h"
#include "storage/database.h"

namespace sokoguru::reports {

Report savings_overview(Books& books, Date as_of)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "savings-overview";
    report.title = label("reports", "Savings by product");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns = {{"name", label("reports", "Savings")},
                      {"accounts", label("reports", "Accounts"), ColumnKind::integer},
                      {"balance", label("reports", "Balance"), ColumnKind::money},
                      {"due", label("reports", "Due this month"), ColumnKind::money},
                      {"paid", label("reports", "Paid"), ColumnKind::money},
                      {"missing", label("reports", "Missing"), ColumnKind::money}};
    std::map<std::int64_t, Money> balances;
    for (const ledger::Turnover& sum : ledger::balances(books, as_of))
        balances[sum.account.value] = -sum.net();
    std::map<std::int64_t, std::int64_t> accounts;
    auto counts = books.db().query("SELECT savings_product_id, count(*) FROM savings_account GROUP BY 1");
    while (counts.next())
        accounts[counts.integer(0)] = counts.integer(1);
    Money total;
    savings::MemberDues all;
    const Period month = Period::of(as_of);
    for (const savings::Product& product : savings::products(books)) {
        const Money balance = balances[product.account.value];
        if (!product.active && balance.is_zero()) continue;
        total += balance;
        Row row{{product.name, accounts[product.id], balance, {}, {}, {}}};
        if (product.kind == savings::Kind::compulsory && product.active) {
            savings::MemberDues sum;
            for (const savings::MemberDues& dues : savings::dues_of_all(books, product, month, month)) {
                sum.due += dues.due;
                sum.missing += dues.missing;
            }
            // What somebody paid beyond his due does not make up for another.
            row.cells[3] = sum.due;
            row.cells[4] = sum.due - sum.missing;
            row.cells[5] = sum.missing;
            all.due += sum.due;
            all.missing += sum.missing;
        }
        report.rows.push_back(std::move(row));
    }
    report.rows.push_back(
        {{label("reports", "Total"), {}, total, all.due, all.due - all.missing, all.missing}, RowStyle::total});
    return report;
}

Report missing_payments(Books& books, std::string_view code, Period from, Period to)
{
    const savings::Product product = savings::product(books, code);
    Report report;
    report.name = "missing-payments";
    report.title = label("reports", "Missing payments: {0}", product.name);
    report.subtitle = label("reports", "{0} to {1}", from, to);
    report.columns = {{"member_no", label("reports", "Member no.")},
                      {"name", label("reports", "Name")},
                      {"unit", label("reports", "Unit")},
                      {"months", label("reports", "Months"), ColumnKind::integer},
                      {"since", label("reports", "Since")},
                      {"missing", label("reports", "Missing"), ColumnKind::money}};
    std::vector<savings::MemberDues> missing;
    for (savings::MemberDues& dues : savings::dues_of_all(books, product, from, to))
        if (!dues.missing.is_zero()) missing.push_back(std::move(dues));
    std::stable_sort(missing.begin(), missing.end(),
                     [](const savings::MemberDues& a, const savings::MemberDues& b) { return b.missing < a.missing; });
    struct Who {
        std::string number;
        std::string name;
        std::string unit;
    };
    std::unordered_map<std::int64_t, Who> members;
    auto rows = books.db().query("SELECT m.id, m.member_no, m.name, coalesce(u.name, '') FROM member AS m"
                                 " LEFT JOIN work_unit AS u ON u.id = m.work_unit_id WHERE m.left_on IS NULL");
    while (rows.next())
        members[rows.integer(0)] = {rows.text(1), rows.text(2), rows.text(3)};
    Money total;
    for (const savings::MemberDues& dues : missing) {
        const auto member = members.find(dues.member.value);
        if (member == members.end()) continue;
        total += dues.missing;
        const Who& who = member->second;
        // A month by its name in the reader's language; nothing else to translate.
        report.rows.push_back({{who.number, who.name, who.unit, static_cast<std::int64_t>(dues.missed.size()),
                                Label{"", "{0}", {dues.missed.front()}}, dues.missing},
                               RowStyle::line,
                               0,
                               {Link::Kind::member, dues.member.value}});
    }
    if (!report.rows.empty())
        report.rows.push_back({{{}, label("reports", "Total"), {}, {}, {}, total}, RowStyle::total});
    return report;
}

} // namespace sokoguru::reports
