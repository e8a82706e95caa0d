// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rules.h"

#include "ledger/balances.h"
#include "storage/database.h"

namespace sokoguru::ledger {

Period period_of(Books& books, const EntryDraft& draft)
{
    const Period month = Period::of(draft.date);
    switch (draft.kind) {
    case EntryKind::normal:
        return month;
    case EntryKind::opening:
        return {static_cast<int>(books.cooperative().first_day.year()), 0};
    case EntryKind::closing:
        return {month.year, 13};
    case EntryKind::reversal:
        break;
    }
    const auto original = books.db().value<Period>("SELECT period FROM entry WHERE id = ?", draft.reverses);
    return original && !original->is_month() ? *original : month;
}

Tail tail(Books& books)
{
    Tail out;
    auto last = books.db().query("SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1");
    if (last.next()) {
        out.id = last.integer(0);
        const auto bytes = last.bytes(1);
        std::copy(bytes.begin(), bytes.end(), out.hash.begin());
    }
    return out;
}

bool is_locked(Books& books, Period period)
{
    const int first = period.to_int();
    const int last = period.month == 0 ? first + 13 : first;
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM period WHERE closed = 1 AND period BETWEEN ? AND ?", first, last)
        .has_value();
}

bool is_loan_principal(Books& books, AccountId account)
{
    return books.db().value<std::int64_t>("SELECT 1 FROM loan_product WHERE account_id = ?", account).has_value();
}

std::string subledger_name(Books& books, SubledgerId subledger)
{
    return books.db()
        .value<std::string>(R"(
            SELECT CASE s.kind
                   WHEN 'savings' THEN coalesce(p.code || ' ', '') || m.member_no || ' ' || m.name
                   WHEN 'loan' THEN s.code || ' ' || m.member_no || ' ' || m.name
                   WHEN 'member' THEN m.member_no || ' ' || m.name
                   ELSE trim(coalesce(s.code, '') || ' ' || s.name) END
            FROM subledger AS s
                 LEFT JOIN member AS m ON m.id = s.member_id
                 LEFT JOIN savings_product AS p ON p.account_id = s.account_id
            WHERE s.id = ?)",
                            subledger)
        .value_or(std::to_string(subledger.value));
}

Lowest lowest_balance(Books& books, AccountId account, SubledgerId subledger, MemberId member, Date from, Side side)
{
    const std::int64_t sign = side == Side::credit ? -1 : 1;
    auto days = books.db().query("SELECT date, sum(amount) FROM posting INDEXED BY posting_member"
                                 " WHERE member_id = ? AND account_id = ? AND subledger_id = ?"
                                 " GROUP BY date ORDER BY date",
                                 member, account, subledger);
    Money running;
    Lowest lowest{Money(), from};
    bool reached = false;
    while (days.next()) {
        if (days.date(0) > from) {
            if (!reached) lowest.balance = running;
            reached = true;
        }
        running += days.money(1) * sign;
        if (reached && running < lowest.balance) lowest = {running, days.date(0)};
    }
    if (!reached) lowest.balance = running;
    return lowest;
}

Lowest lowest_cash(Books& books, AccountId account, Date from)
{
    if (!books.db().value<std::int64_t>("SELECT 1 FROM posting INDEXED BY posting_account"
                                        " WHERE account_id = ? AND date > ? LIMIT 1",
                                        account, from))
        return {books.db()
                    .value<Money>("SELECT coalesce(sum(debit - credit), 0) FROM period_sum"
                                  " WHERE key BETWEEN ?1 * 1000000 AND ?1 * 1000000 + 999999",
                                  account)
                    .value(),
                from};
    Lowest lowest{balance(books, account, from), from};
    Money running = lowest.balance;
    auto days = books.db().query("SELECT date, sum(amount) FROM posting INDEXED BY posting_account"
                                 " WHERE account_id = ? AND date > ? GROUP BY date ORDER BY date",
                                 account, from);
    while (days.next()) {
        running += days.money(1);
        if (running < lowest.balance) lowest = {running, days.date(0)};
    }
    return lowest;
}

} // namespace sokoguru::ledger
