// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/overview.h"

#include <map>
#include <set>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "loans/contract.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::ui {

namespace {

/// Later than anything that can be posted.
const Date end_of_time = base::make_date(2999, 12, 31);

void add(std::vector<Overview::Line>& lines, Money& total, Label name, Money amount)
{
    if (amount.is_zero()) return;
    lines.push_back({std::move(name), amount});
    total += amount;
}

Label account_name(const ledger::Account& account)
{
    return bilingual(account.name, account.name_en.empty() ? account.name : account.name_en);
}

} // namespace

Overview read_overview(Books& books)
{
    books.require(books::Permission::read);
    Overview out;
    const books::Cooperative& cooperative = books.cooperative();
    out.name = cooperative.name;
    out.place = cooperative.city.empty() ? cooperative.plant : cooperative.city;
    out.members = books.db().value<std::int64_t>("SELECT count(*) FROM member WHERE left_on IS NULL").value_or(0);

    std::map<std::int64_t, Money> balances;
    for (const ledger::Turnover& sum : ledger::balances(books, end_of_time))
        balances[sum.account.value] = sum.net();
    for (const savings::Product& product : savings::products(books))
        add(out.savings, out.savings_total, verbatim(product.name), -balances[product.account.value]);
    // Several loan products may share one account of principal: it counts once.
    std::set<std::int64_t> principals;
    for (const loans::Product& product : loans::products(books))
        principals.insert(product.account.value);
    for (const std::int64_t id : principals)
        add(out.loans, out.loans_total, account_name(books.chart().by_id(AccountId{id})), balances[id]);
    for (const ledger::Account& account : books.chart().accounts())
        if (account.cash != ledger::CashKind::none)
            add(out.money, out.money_total, account_name(account), balances[account.id.value]);

    const ledger::Head head = ledger::head(books);
    out.entries = head.entries;
    out.head = head.hash;
    if (head.entries > 0) {
        const ledger::Entry last = ledger::read_entry(books, EntryId{head.entries});
        out.last_date = last.content.date;
        out.last_document = ledger::document_of(books, last.id).number;
    }
    return out;
}

} // namespace sokoguru::ui
