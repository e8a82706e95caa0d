// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cash_flow.h"

#include <map>

#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "reports/sources.h"
#include "reports/statement_rows.h"
#include "storage/database.h"

namespace sokoguru::reports {

const std::vector<CashFlowCategory>& cash_flow_categories()
{
    static const std::vector<CashFlowCategory> all = [] {
        std::vector<CashFlowCategory> out;
        const auto file = nlohmann::json::parse(base::embedded("accounts.json"));
        for (const auto& one : file.at("cash_flow_categories"))
            out.push_back({one.at("category"), one.at("activity"), bilingual(one.at("id"), one.at("en"))});
        return out;
    }();
    return all;
}

namespace {

const std::string other_category = "operating-other";

using Category = CashFlowCategory;

const std::vector<Category>& categories()
{
    return cash_flow_categories();
}

bool is_category(const std::string& id)
{
    for (const Category& category : categories())
        if (category.id == id) return true;
    return false;
}

struct Cash {
    Money amount;
    Sources sources;
};

Cash cash_on(Books& books, Date day)
{
    Cash cash;
    for (const ledger::Turnover& balance : ledger::balances(books, day)) {
        if (books.chart().by_id(balance.account).cash == ledger::CashKind::none) continue;
        cash.amount += balance.net();
        cash.sources.add(balance.account);
    }
    return cash;
}

/// What came in (positive) and went out in a range, by category.
struct Flows {
    std::map<std::string, Money> by_category;
    std::map<std::string, Sources> sources;
    Cash before;
    Cash after;

    Money of(const std::string& category) const
    {
        const auto found = by_category.find(category);
        return found == by_category.end() ? Money() : found->second;
    }
    Money of_activity(const std::string& activity) const
    {
        Money sum;
        for (const Category& category : categories())
            if (category.activity == activity) sum += of(category.id);
        return sum;
    }
};

Flows read_flows(Books& books, DateRange range)
{
    Flows flows;
    const Date first_day = books.cooperative().first_day;
    range.from = std::max(range.from, first_day);
    if (range.to < range.from) return flows;
    flows.before = cash_on(books, base::add_days(range.from, -1));
    flows.after = cash_on(books, range.to);
    auto rows = books.db().query(R"(
        SELECT p.account_id, -sum(p.amount)
        FROM (SELECT DISTINCT c.entry_id
              FROM account AS a JOIN posting AS c INDEXED BY posting_account
                ON c.account_id = a.id AND c.date BETWEEN ? AND ?
              WHERE a.cash <> '') AS moved
             JOIN posting AS p ON p.entry_id = moved.entry_id
             JOIN account AS a ON a.id = p.account_id
        WHERE a.cash = ''
        GROUP BY p.account_id)",
                                 range.from, range.to);
    while (rows.next()) {
        const std::string& category = books.chart().by_id(rows.get<AccountId>(0)).cash_flow;
        const std::string& line = is_category(category) ? category : other_category;
        flows.by_category[line] += rows.money(1);
        flows.sources[line].add(rows.get<AccountId>(0));
    }
    return flows;
}

struct Activity {
    const char* id;
    Label heading;
    Label sum;
};

std::vector<Activity> activities()
{
    return {{"operating", label("reports", "CASH FLOWS FROM OPERATIONS"), label("reports", "Net cash from operations")},
            {"investing", label("reports", "CASH FLOWS FROM INVESTING"), label("reports", "Net cash from investing")},
            {"financing", label("reports", "CASH FLOWS FROM FINANCING"), label("reports", "Net cash from financing")}};
}

} // namespace

Report cash_flow(Books& books, const DateRange& range, std::optional<Date> compare)
{
    books.require(books::Permission::read);
    const Flows now = read_flows(books, range);
    Flows before;
    if (compare) before = read_flows(books, {first_of_january(static_cast<int>(compare->year())), *compare});

    StatementRows rows("cash-flow", label("reports", "Statement of cash flows"), compare.has_value());
    std::vector<std::string> sums;
    for (const Activity& activity : activities()) {
        rows.heading(activity.id, activity.heading, 0);
        std::vector<std::string> parts;
        for (const Category& category : categories()) {
            if (category.activity != activity.id ||
                !rows.line(category.id, category.text, 1, now.of(category.id), before.of(category.id)))
                continue;
            parts.push_back(category.id);
            if (const auto found = now.sources.find(category.id); found != now.sources.end())
                rows.leads_to(found->second.link(range));
        }
        rows.drop_empty_heading();
        sums.push_back("net-" + std::string(activity.id));
        rows.sum(sums.back(), activity.sum, RowStyle::subtotal, 0, now.of_activity(activity.id),
                 before.of_activity(activity.id), parts);
    }
    const Money change = now.after.amount - now.before.amount;
    rows.sum("net-change", label("reports", "Net change in cash"), RowStyle::subtotal, 0, change,
             before.after.amount - before.before.amount, sums);
    rows.line("cash-before", label("reports", "Cash at the beginning"), 0, now.before.amount, before.before.amount,
              true);
    rows.leads_to(now.before.sources.link(range));
    rows.sum("cash-after", label("reports", "Cash at the end"), RowStyle::total, 0, now.after.amount,
             before.after.amount, {"net-change", "cash-before"});
    rows.leads_to(now.after.sources.link(range));
    // Only books that were changed from outside can differ here.
    const Money explained = now.of_activity("operating") + now.of_activity("investing") + now.of_activity("financing");
    if (change != explained)
        rows.report.notes.push_back(
            label("reports", "The flows and the balances of cash differ by {0}. Check the books.", change - explained));
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
