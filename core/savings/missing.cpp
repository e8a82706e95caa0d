// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/missing.h"

#include <algorithm>

#include "storage/database.h"

namespace sokoguru::savings {

DueTable::DueTable(Books& books, const Product& product)
{
    auto amounts = books.db().query(
        "SELECT member_class_id, from_period, amount FROM savings_due WHERE savings_product_id = ?", product.id);
    while (amounts.next()) {
        Dated& dated = amounts.is_null(0) ? everybody_ : by_class_[amounts.integer(0)];
        dated[static_cast<int>(amounts.integer(1))] = amounts.money(2);
    }
    auto classes = books.db().query("SELECT member_id, from_period, member_class_id FROM member_class_period");
    while (classes.next())
        classes_[classes.integer(0)][static_cast<int>(classes.integer(1))] = classes.integer(2);
}

std::optional<Money> DueTable::at(const Dated& amounts, Period month)
{
    const auto after = amounts.upper_bound(month.to_int());
    return after == amounts.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

std::optional<Money> DueTable::due(MemberId member, Period month) const
{
    if (const auto mine = classes_.find(member.value); mine != classes_.end()) {
        const auto after = mine->second.upper_bound(month.to_int());
        if (after != mine->second.begin())
            if (const auto amounts = by_class_.find(std::prev(after)->second); amounts != by_class_.end())
                if (const auto amount = at(amounts->second, month)) return amount;
    }
    return at(everybody_, month);
}

std::vector<MemberDues> dues_of_all(Books& books, const Product& product, Period from, Period to)
{
    books.require(books::Permission::read);
    const Date first_day = books.cooperative().first_day;
    from = std::max(from, Period::of(first_day));
    const DueTable table(books, product);
    // What was paid in each month: a range of the covering index for every member.
    std::unordered_map<std::int64_t, std::map<int, Money>> paid;
    auto payments = books.db().query(R"(
        SELECT m.id, p.date / 100, -sum(p.amount)
        FROM member AS m CROSS JOIN posting AS p INDEXED BY posting_member
             ON p.member_id = m.id AND p.account_id = ?1 AND p.date BETWEEN ?2 AND ?3
        GROUP BY m.id, p.date / 100)",
                                     product.account, std::max(from.first_day(), first_day), to.last_day());
    while (payments.next())
        paid[payments.integer(0)][static_cast<int>(payments.integer(1))] = payments.money(2);

    std::vector<MemberDues> out;
    auto members = books.db().query("SELECT id, joined, left_on FROM member ORDER BY member_no");
    while (members.next()) {
        MemberDues dues;
        dues.member = members.get<MemberId>(0);
        // Who has left is settled: he owes nothing more, and what he was paid out is no due that he did not pay.
        const auto left = members.get<std::optional<Date>>(2);
        if (left && *left <= to.last_day()) continue;
        const auto mine = paid.find(dues.member.value);
        for (Period month = std::max(from, Period::of(members.date(1))); month <= to; month = month.plus(1)) {
            const Money due = table.due(dues.member, month).value_or(Money());
            Money in;
            if (mine != paid.end())
                if (const auto month_paid = mine->second.find(month.to_int()); month_paid != mine->second.end())
                    in = month_paid->second;
            dues.due += due;
            dues.paid += in;
            if (!(in < due)) continue;
            dues.missing += due - in;
            dues.missed.push_back(month);
        }
        if (!dues.due.is_zero()) out.push_back(std::move(dues));
    }
    return out;
}

} // namespace sokoguru::savings
