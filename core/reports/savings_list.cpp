// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/savings_list.h"

#include <algorithm>
#include <unordered_map>

#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

/// Balances by member, in the order of the products; positive.
using Balances = std::unordered_map<std::int64_t, std::vector<Money>>;

Balances read_balances(Books& books, const std::vector<savings::Product>& products, Date as_of)
{
    Balances balances;
    for (std::size_t i = 0; i < products.size(); ++i) {
        // One range of the covering index for each member; grouping the whole index would read all postings.
        auto rows = books.db().query(R"(
            SELECT m.id, -(SELECT sum(amount) FROM posting INDEXED BY posting_member
                           WHERE member_id = m.id AND account_id = ?1 AND date <= ?2)
            FROM member AS m)",
                                     products[i].account, as_of);
        while (rows.next()) {
            if (rows.is_null(1)) continue;
            auto& mine = balances[rows.integer(0)];
            mine.resize(products.size());
            mine[i] = rows.money(1);
        }
    }
    return balances;
}

std::vector<savings::Product> chosen(Books& books, std::string_view code)
{
    if (!code.empty()) return {savings::product(books, code)};
    return savings::products(books);
}

} // namespace

Report savings_list(Books& books, Date as_of, std::string_view code)
{
    books.require(books::Permission::read);
    const std::vector<savings::Product> products = chosen(books, code);
    const Balances balances = read_balances(books, products, as_of);
    std::vector<Money> totals(products.size());
    std::vector<bool> held(products.size(), false);
    for (const auto& [member, mine] : balances)
        for (std::size_t i = 0; i < mine.size(); ++i) {
            totals[i] += mine[i];
            if (!mine[i].is_zero()) held[i] = true;
        }

    Report report;
    report.name = "savings";
    report.title = label("reports", "Savings of members");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    if (!code.empty()) {
        report.subtitle = label("reports", "{0}, as of {1}", products.front().name, as_of);
        report.parameters.emplace_back("product", products.front().code);
    }
    report.columns = {{"member_no", label("reports", "Member no.")}, {"name", label("reports", "Name")}};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < products.size(); ++i) {
        if (code.empty() && !products[i].active && !held[i]) continue;
        shown.push_back(i);
        report.columns.push_back({products[i].code, verbatim(products[i].name), ColumnKind::money});
    }
    report.columns.push_back({"total", label("reports", "Total"), ColumnKind::money});

    auto rows = books.db().query("SELECT id, member_no, name, joined, left_on FROM member ORDER BY member_no");
    Money total;
    while (rows.next()) {
        const auto mine = balances.find(rows.integer(0));
        const bool empty = mine == balances.end() ||
                           std::all_of(mine->second.begin(), mine->second.end(), [](Money m) { return m.is_zero(); });
        const auto left = rows.get<std::optional<Date>>(4);
        if (empty && (rows.date(3) > as_of || (left && *left <= as_of))) continue;
        Row row{{rows.text(1), rows.text(2)}, RowStyle::line, 0, {Link::Kind::member, rows.integer(0)}};
        Money sum;
        for (const std::size_t i : shown) {
            const Money balance = mine == balances.end() ? Money() : mine->second[i];
            row.cells.emplace_back(balance);
            sum += balance;
        }
        row.cells.emplace_back(sum);
        total += sum;
        report.rows.push_back(std::move(row));
    }
    Row last{{{}, label("reports", "Total")}, RowStyle::total};
    for (const std::size_t i : shown)
        last.cells.emplace_back(totals[i]);
    last.cells.emplace_back(total);
    report.rows.push_back(std::move(last));
    return report;
}

} // namespace sokoguru::reports
