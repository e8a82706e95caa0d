// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/history.h"

#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "storage/database.h"

namespace sokoguru::surplus {

namespace {

struct Month {
    std::optional<Money> balance, interest_paid, purchases;
};

/// What is missing, gathered so that one message names it all.
class Missing {
public:
    void add(Period month, const std::string& member_no)
    {
        months_.insert(month);
        members_.insert(member_no);
    }
    void raise(int year) const
    {
        if (months_.empty()) return;
        std::string text;
        for (const Period month : months_)
            text += (text.empty() ? "" : ", ") + base::iso(month);
        text += ": ";
        std::size_t named = 0;
        for (const std::string& member : members_) {
            if (named == 5) break;
            text += (named++ == 0 ? "" : ", ") + member;
        }
        if (members_.size() > named) text += ", … (" + std::to_string(members_.size()) + ")";
        throw Error(Code::base_incomplete, {std::to_string(year), text});
    }

private:
    std::set<Period> months_;
    std::set<std::string> members_;
};

using History = std::map<std::pair<std::int64_t, int>, Month>;

History read_history(Books& books, int year)
{
    History out;
    auto rows = books.db().query(R"(
        SELECT member_id, period, savings_balance, interest_paid, purchases FROM history
        WHERE period BETWEEN ?1 AND ?2)",
                                 Period{year - 1, 12}, Period{year, 12});
    while (rows.next())
        out[{rows.integer(0), rows.get<int>(1)}] = {
            rows.get<std::optional<Money>>(2), rows.get<std::optional<Money>>(3), rows.get<std::optional<Money>>(4)};
    return out;
}

/// A member's month of before, or nothing known at all.
Month month_of(const History& history, const MemberYear& member, Period period)
{
    const auto found = history.find({member.id.value, period.to_int()});
    return found == history.end() ? Month{} : found->second;
}

void add_flow(const std::optional<Money>& amount, Money& into, const MemberYear& member, Period period,
              Missing& missing)
{
    if (amount)
        into += *amount;
    else
        missing.add(period, member.member_no);
}

} // namespace

void add_history(Books& books, int year, const Needs& needs, std::vector<MemberYear>& members)
{
    const Date first_day = books.cooperative().first_day;
    if (static_cast<int>(first_day.year()) != year || first_day == base::make_date(year, 1, 1)) return;
    const History history = read_history(books, year);
    const Date opening_day = base::add_days(first_day, -1);
    Missing missing;
    for (MemberYear& member : members) {
        const auto was_member = [&](Period month) {
            return member.membership.joined <= month.last_day() &&
                   (!member.membership.left || *member.membership.left >= month.first_day());
        };
        // Month ends before the opening; the opening's own day is in the books.
        for (int month = needs.year_begin ? 0 : 1; needs.month_ends && month <= 12; ++month) {
            const Period period = month == 0 ? Period{year - 1, 12} : Period{year, month};
            if (period.last_day() >= opening_day) break;
            if (!was_member(period)) continue;
            const auto balance = month_of(history, member, period).balance;
            if (!balance) missing.add(period, member.member_no);
            const auto at = static_cast<std::size_t>(month);
            member.capital.month_end[at] = member.with_voluntary.month_end[at] = balance.value_or(Money());
        }
        // Flows of the months that began before the first book day.
        for (Period period{year, 1}; period.first_day() < first_day; period = period.plus(1)) {
            if (!was_member(period)) continue;
            const Month month = month_of(history, member, period);
            if (needs.interest_paid) add_flow(month.interest_paid, member.interest_paid, member, period, missing);
            if (needs.purchases) add_flow(month.purchases, member.purchases, member, period, missing);
        }
    }
    missing.raise(year);
    if (!needs.principal_borrowed) return;
    std::map<std::int64_t, Money> borrowed;
    auto loans = books.db().query(
        "SELECT member_id, sum(principal) FROM loan WHERE disbursed >= ?1 AND disbursed < ?2 GROUP BY member_id",
        base::make_date(year, 1, 1), first_day);
    while (loans.next())
        borrowed[loans.integer(0)] = loans.money(1);
    for (MemberYear& member : members)
        if (const auto found = borrowed.find(member.id.value); found != borrowed.end())
            member.principal_borrowed += found->second;
}

} // namespace sokoguru::surplus
