// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/balances.h"

#include <map>

#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

/// Sums by account, in the order of the accounts' ids.
class Sums {
public:
    void add(storage::Query rows, std::int64_t sign = 1)
    {
        while (rows.next()) {
            Turnover& sum = sums_[rows.integer(0)];
            sum.account = rows.get<AccountId>(0);
            sum.debit += rows.money(1) * sign;
            sum.credit += rows.money(2) * sign;
        }
    }
    std::vector<Turnover> take() const
    {
        std::vector<Turnover> out;
        for (const auto& [id, sum] : sums_)
            if (!sum.debit.is_zero() || !sum.credit.is_zero()) out.push_back(sum);
        return out;
    }

private:
    std::map<std::int64_t, Turnover> sums_;
};

storage::Query whole_periods(Books& books, int first, int last)
{
    return books.db().query("SELECT account_id, sum(debit), sum(credit) FROM balance WHERE period BETWEEN ? AND ?"
                            " GROUP BY account_id",
                            first, last);
}

/// Days of one month, straight from the postings through the index that covers them. One range of the index for each
/// account: asking for all accounts at once would read the whole index.
storage::Query days(Books& books, Date from, Date to)
{
    return books.db().query(R"(
        SELECT a.id,
               (SELECT sum(max(amount, 0)) FROM posting INDEXED BY posting_account
                WHERE account_id = a.id AND date BETWEEN ?1 AND ?2),
               (SELECT sum(max(-amount, 0)) FROM posting INDEXED BY posting_account
                WHERE account_id = a.id AND date BETWEEN ?1 AND ?2)
        FROM account AS a
        WHERE EXISTS (SELECT 1 FROM posting INDEXED BY posting_account
                      WHERE account_id = a.id AND date BETWEEN ?1 AND ?2))",
                            from, to);
}

/// Closing entries and the opening stand on days that belong to months, too: 31 December and the day before the first
/// book day. Days of their months read from postings would bring them along.
bool is_month_end(Date date)
{
    return date == Period::of(date).last_day();
}

} // namespace

std::vector<Turnover> balances(Books& books, Date as_of, bool before_closing)
{
    const Period month = Period::of(as_of);
    const Date first_day = books.cooperative().first_day;
    Sums sums;
    if (as_of < first_day) {
        // Before the first book day only the opening can be.
        if (as_of >= base::add_days(first_day, -1))
            sums.add(whole_periods(books, static_cast<int>(first_day.year()) * 100,
                                   static_cast<int>(first_day.year()) * 100));
        return sums.take();
    }
    if (is_month_end(as_of)) {
        const bool with_closing = month.month == 12 && !before_closing;
        sums.add(whole_periods(books, 0, month.to_int() + (with_closing ? 1 : 0)));
    } else {
        sums.add(whole_periods(books, 0, month.to_int() - 1));
        sums.add(days(books, std::max(month.first_day(), first_day), as_of));
    }
    return sums.take();
}

std::vector<Turnover> turnovers(Books& books, Date from, Date to, Flow flow)
{
    const Date first_day = books.cooperative().first_day;
    Sums sums;
    if (flow == Flow::with_opening_figures && from <= first_day && to >= first_day && from.year() == first_day.year()) {
        const int opening = static_cast<int>(first_day.year()) * 100;
        sums.add(whole_periods(books, opening, opening));
    }
    from = std::max(from, first_day);
    // Month by month: whole months from the balances, parts of months from the postings. A December read in part
    // never reaches the 31st, where the closing entries are, unless it begins after the 1st.
    for (Period month = Period::of(from); month <= Period::of(to); month = month.plus(1)) {
        const Date first = std::max(from, std::max(month.first_day(), first_day));
        const Date last = std::min(to, month.last_day());
        const bool whole = (first == month.first_day() || first == first_day) && last == month.last_day();
        if (whole) {
            sums.add(whole_periods(books, month.to_int(), month.to_int()));
        } else {
            if (first > last) continue;
            sums.add(days(books, first, last));
            if (month.month == 12 && last == month.last_day())
                sums.add(whole_periods(books, month.to_int() + 1, month.to_int() + 1), -1);
        }
    }
    return sums.take();
}

Money balance(Books& books, AccountId account, Date as_of)
{
    const Period month = Period::of(as_of);
    const Date first_day = books.cooperative().first_day;
    if (as_of < first_day && as_of < base::add_days(first_day, -1)) return {};
    if (as_of < first_day) {
        const int opening = static_cast<int>(first_day.year()) * 100;
        return books.db()
            .value<Money>("SELECT coalesce(sum(debit - credit), 0) FROM period_sum WHERE key = ? * 1000000 + ?",
                          account, opening)
            .value();
    }
    const bool whole = is_month_end(as_of);
    const int through = whole ? month.to_int() + (month.month == 12 ? 1 : 0) : month.to_int() - 1;
    Money sum = books.db()
                    .value<Money>("SELECT coalesce(sum(debit - credit), 0) FROM period_sum"
                                  " WHERE key BETWEEN ?1 * 1000000 AND ?1 * 1000000 + ?2",
                                  account, through)
                    .value();
    if (!whole)
        sum += books.db()
                   .value<Money>("SELECT coalesce(sum(amount), 0) FROM posting INDEXED BY posting_account"
                                 " WHERE account_id = ? AND date BETWEEN ? AND ?",
                                 account, std::max(month.first_day(), first_day), as_of)
                   .value();
    return sum;
}

Money balance(Books& books, AccountId account, SubledgerId subledger, Date as_of)
{
    const auto member =
        books.db().value<std::optional<MemberId>>("SELECT member_id FROM subledger WHERE id = ?", subledger);
    if (member && *member)
        return books.db()
            .value<Money>("SELECT coalesce(sum(amount), 0) FROM posting INDEXED BY posting_member"
                          " WHERE member_id = ? AND account_id = ? AND date <= ? AND subledger_id = ?",
                          **member, account, as_of, subledger)
            .value();
    // A partner's or programme's postings carry a member only where the account lets them.
    return books.db()
        .value<Money>("SELECT coalesce(sum(amount), 0) FROM posting INDEXED BY posting_account"
                      " WHERE account_id = ? AND date <= ? AND +subledger_id = ?",
                      account, as_of, subledger)
        .value();
}

} // namespace sokoguru::ledger
