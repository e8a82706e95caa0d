// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/suggest.h"

namespace sokoguru::savings {

std::vector<Suggestion> suggest(Books& books, MemberId member, Date date)
{
    std::vector<Suggestion> out;
    const members::Member who = members::read(books, member);
    if (who.left && *who.left <= date) return out;
    const Period month = Period::of(date);
    for (const Product& product : products(books)) {
        if (!product.active) continue;
        Suggestion due{product, {}, {}, {}, 0, std::nullopt};
        if (product.kind == Kind::principal) {
            const Money whole = savings::due(books, product, member, month).value_or(Money());
            // All that was ever paid counts, also what is dated later.
            const Money paid = balance(books, member, product, base::make_date(2999, 12, 31));
            if (whole > paid) due.amount = whole - paid;
            due.now = due.amount;
        } else if (product.kind == Kind::compulsory) {
            for (const MonthDue& one : dues(books, member, product, month)) {
                if (one.missing().is_zero()) continue;
                due.amount += one.missing();
                if (one.period == month) due.now = one.missing();
                if (!due.since) due.since = one.period;
                ++due.months;
            }
            due.year = due.now;
            for (int later = 1; later < 12; ++later)
                due.year += savings::due(books, product, member, month.plus(later)).value_or(Money());
        }
        if (due.amount > Money()) out.push_back(std::move(due));
    }
    return out;
}

} // namespace sokoguru::savings
