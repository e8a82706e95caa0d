// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/overview.h"

#include <algorithm>
#include <map>
#include <set>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "loans/contract.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

/// Several loan products may share one account of principal: it counts once.
std::set<std::int64_t> principal_accounts(Books& books)
{
    std::set<std::int64_t> out;
    for (const loans::Product& product : loans::products(books))
        out.insert(product.account.value);
    return out;
}

/// Sums by account and month, as the ledger keeps them: debit less credit.
using Sums = std::map<std::int64_t, std::map<int, Money>>;

Sums read_sums(Books& books)
{
    Sums sums;
    auto row = books.db().query("SELECT account_id, period, debit - credit FROM balance");
    while (row.next())
        sums[row.integer(0)][static_cast<int>(row.integer(1))] = Money::sen(row.integer(2));
    return sums;
}

/// Balance at the end of each month, debit positive: everything of the periods up to it.
std::vector<Money> closings(const Sums& sums, const std::set<std::int64_t>& accounts, const std::vector<Period>& months)
{
    std::vector<Money> out(months.size());
    for (const std::int64_t account : accounts) {
        const auto found = sums.find(account);
        if (found == sums.end()) continue;
        for (std::size_t i = 0; i < months.size(); ++i)
            for (const auto& [period, sum] : found->second)
                if (period <= months[i].to_int()) out[i] += sum;
    }
    return out;
}

/// What came to the accounts in each month itself, debit positive.
std::vector<Money> flows(const Sums& sums, const std::set<std::int64_t>& accounts, const std::vector<Period>& months)
{
    std::vector<Money> out(months.size());
    for (const std::int64_t account : accounts) {
        const auto found = sums.find(account);
        if (found == sums.end()) continue;
        for (std::size_t i = 0; i < months.size(); ++i) {
            const auto sum = found->second.find(months[i].to_int());
            if (sum != found->second.end()) out[i] += sum->second;
        }
    }
    return out;
}

std::vector<Money> negated(std::vector<Money> values)
{
    for (Money& value : values)
        value = -value;
    return values;
}

bool all_zero(const std::vector<Money>& values)
{
    return std::all_of(values.begin(), values.end(), [](Money value) { return value.is_zero(); });
}

/// Balances of all accounts at the end of a day, debit positive.
std::map<std::int64_t, Money> balances_at(Books& books, Date day)
{
    std::map<std::int64_t, Money> out;
    for (const ledger::Turnover& sum : ledger::balances(books, day))
        out[sum.account.value] = sum.net();
    return out;
}

Money total(const std::map<std::int64_t, Money>& balances, const std::set<std::int64_t>& accounts)
{
    Money sum;
    for (const std::int64_t account : accounts)
        if (const auto found = balances.find(account); found != balances.end()) sum += found->second;
    return sum;
}

/// Income less expense from 1 January to the day.
Money surplus_to(Books& books, Date day, const std::set<std::int64_t>& results)
{
    const Date january = base::make_date(static_cast<int>(day.year()), 1, 1);
    Money sum;
    for (const ledger::Turnover& turnover : ledger::turnovers(books, january, day, ledger::Flow::with_opening_figures))
        if (results.count(turnover.account.value) > 0) sum -= turnover.net();
    return sum;
}

std::vector<Period> last_months(Books& books, Date as_of, int count)
{
    Period last = Period::of(as_of);
    const auto newest = books.db().value<std::int64_t>(
        "SELECT period FROM balance WHERE period % 100 BETWEEN 1 AND 12 ORDER BY period DESC LIMIT 1");
    if (newest && *newest < last.to_int()) last = Period::from_int(static_cast<int>(*newest));
    std::vector<Period> out;
    for (Period month = last; static_cast<int>(out.size()) < count; month = month.plus(-1))
        out.insert(out.begin(), month);
    return out;
}

} // namespace

Overview overview(Books& books, Date as_of, int months)
{
    books.require(books::Permission::read);
    Overview out;
    const books::Cooperative& cooperative = books.cooperative();
    out.name = cooperative.name;
    out.place = cooperative.city.empty() ? cooperative.plant : cooperative.city;
    out.as_of = as_of;
    const Date before = Period::of(as_of).plus(-1).last_day();

    const auto members_on = [&](Date day) {
        return books.db()
            .value<std::int64_t>("SELECT count(*) FROM member WHERE joined <= ? AND (left_on IS NULL OR left_on > ?)",
                                 day, day)
            .value_or(0);
    };
    out.members = members_on(as_of);
    out.members_month_ago = members_on(before);

    const std::vector<savings::Product> products = savings::products(books);
    std::set<std::int64_t> savings_accounts;
    for (const savings::Product& product : products)
        savings_accounts.insert(product.account.value);
    const std::set<std::int64_t> principals = principal_accounts(books);
    std::set<std::int64_t> money_accounts;
    std::set<std::int64_t> income_accounts;
    std::set<std::int64_t> expense_accounts;
    for (const ledger::Account& account : books.chart().accounts()) {
        if (account.cash != ledger::CashKind::none) money_accounts.insert(account.id.value);
        if (account.type == ledger::AccountType::income) income_accounts.insert(account.id.value);
        if (account.type == ledger::AccountType::expense) expense_accounts.insert(account.id.value);
    }
    std::set<std::int64_t> results = income_accounts;
    results.insert(expense_accounts.begin(), expense_accounts.end());

    const auto now = balances_at(books, as_of);
    const auto then = balances_at(books, before);
    out.savings = {-total(now, savings_accounts), -total(then, savings_accounts)};
    out.loans = {total(now, principals), total(then, principals)};
    out.money = {total(now, money_accounts), total(then, money_accounts)};
    out.surplus = {surplus_to(books, as_of, results),
                   before.year() == as_of.year() ? surplus_to(books, before, results) : Money()};

    out.months = last_months(books, as_of, months);
    const Sums sums = read_sums(books);
    for (const savings::Product& product : products) {
        MonthSeries series{verbatim(product.name), negated(closings(sums, {product.account.value}, out.months))};
        if (!all_zero(series.values)) out.savings_by_product.push_back(std::move(series));
    }
    out.loans_by_month = {label("reports", "Remaining principal"), closings(sums, principals, out.months)};
    out.income = {label("reports", "Income"), negated(flows(sums, income_accounts, out.months))};
    out.expense = {label("reports", "Expense"), flows(sums, expense_accounts, out.months)};
    return out;
}

} // namespace sokoguru::reports
