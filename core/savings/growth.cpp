// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/growth.h"

#include <algorithm>
#include <map>

#include "storage/database.h"

namespace sokoguru::savings {

Growth growth(Books& books, MemberId member, Period to)
{
    books.require(books::Permission::read);
    Growth out;
    std::vector<std::map<Period, Money>> flows;
    std::optional<Period> first;
    for (const Product& product : products(books)) {
        auto rows = books.db().query(R"(
            SELECT date / 100, -sum(amount) FROM posting INDEXED BY posting_member
            WHERE member_id = ? AND account_id = ? AND date <= ? GROUP BY date / 100)",
                                     member, product.account, to.last_day());
        std::map<Period, Money> flow;
        while (rows.next())
            flow[rows.period(0)] = rows.money(1);
        if (flow.empty()) continue;
        first = first ? std::min(*first, flow.begin()->first) : flow.begin()->first;
        out.products.push_back({product, {}});
        flows.push_back(std::move(flow));
    }
    if (!first) return out;
    for (Period month = *first; month <= to; month = month.plus(1))
        out.months.push_back(month);
    for (std::size_t i = 0; i < flows.size(); ++i) {
        Money balance;
        for (const Period month : out.months) {
            if (const auto flow = flows[i].find(month); flow != flows[i].end()) balance += flow->second;
            out.products[i].balances.push_back(balance);
        }
    }
    return out;
}

} // namespace sokoguru::savings
