// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/browse.h"

#include <algorithm>
#include <tuple>

#include "ledger/annotate.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

std::vector<MonthRows> account_months(Books& books, AccountId account, Date from, Date to)
{
    // From the first to the last month posted to, each a range of the covering index: grouping all of them at once
    // would sort them.
    const auto edge = [&](const char* which) {
        return books.db().value<std::optional<Date>>(std::string("SELECT ") + which +
                                                         "(date) FROM posting INDEXED BY posting_account"
                                                         " WHERE account_id = ? AND date BETWEEN ? AND ?",
                                                     account, from, to);
    };
    const auto first = edge("min");
    const auto last = edge("max");
    std::vector<MonthRows> out;
    if (!first || !*first || !last || !*last) return out;
    for (Period month = Period::of(**first); month <= Period::of(**last); month = month.plus(1)) {
        const auto rows =
            books.db().value<std::int64_t>("SELECT count(*) FROM posting INDEXED BY posting_account"
                                           " WHERE account_id = ? AND date BETWEEN ? AND ?",
                                           account, std::max(from, month.first_day()), std::min(to, month.last_day()));
        if (rows.value_or(0) > 0) out.push_back({month, static_cast<int>(*rows)});
    }
    return out;
}

std::vector<Movement> account_movements(Books& books, AccountId account, Date from, Date to)
{
    std::vector<Movement> out;
    auto rows = books.db().query("SELECT date, entry_id, line, amount FROM posting INDEXED BY posting_account"
                                 " WHERE account_id = ? AND date BETWEEN ? AND ?",
                                 account, from, to);
    while (rows.next())
        out.push_back({rows.date(0), rows.get<EntryId>(1), static_cast<int>(rows.integer(2)), rows.money(3)});
    std::sort(out.begin(), out.end(), [](const Movement& a, const Movement& b) {
        return std::tie(a.date, a.entry, a.line) < std::tie(b.date, b.entry, b.line);
    });
    return out;
}

DaysTurnover account_turnover(Books& books, AccountId account, Date from, Date to)
{
    DaysTurnover sum;
    const auto add = [&](storage::Query row) {
        if (!row.next() || row.is_null(0)) return;
        sum.debit += row.money(0);
        sum.credit += row.money(1);
    };
    const auto days = [&](Date first, Date last) {
        if (first <= last)
            add(books.db().query("SELECT sum(max(amount, 0)), sum(max(-amount, 0)) FROM posting"
                                 " INDEXED BY posting_account WHERE account_id = ? AND date BETWEEN ? AND ?",
                                 account, first, last));
    };
    Period first = Period::of(from);
    if (from != first.first_day()) first = first.plus(1);
    Period last = Period::of(to);
    if (to != last.last_day()) last = last.plus(-1);
    if (first > last) {
        days(from, to);
        return sum;
    }
    // Parts of months from the postings, whole ones from the balances: a year's closing (13) goes with its December.
    days(from, base::add_days(first.first_day(), -1));
    days(base::add_days(last.last_day(), 1), to);
    add(books.db().query("SELECT sum(debit), sum(credit) FROM period_sum"
                         " WHERE key BETWEEN ?1 * 1000000 + ?2 AND ?1 * 1000000 + ?3 AND key % 100 <> 0",
                         account, first, last.to_int() + (last.month == 12 ? 1 : 0)));
    // The opening has a period of its own and stands on the day before the first book day.
    const Date opening = base::add_days(books.cooperative().first_day, -1);
    if (first.first_day() <= opening && opening <= last.last_day())
        add(books.db().query("SELECT sum(debit), sum(credit) FROM period_sum WHERE key = ? * 1000000 + ?", account,
                             static_cast<int>(books.cooperative().first_day.year()) * 100));
    return sum;
}

std::vector<JournalEntry> journal_entries(Books& books, Period month)
{
    std::vector<JournalEntry> out;
    // The order of the joins is the plan: series, their documents of the month, the entries of each, its lines.
    auto rows = books.db().query(R"(
        SELECT e.id, e.date, (SELECT count(*) FROM posting AS p WHERE p.entry_id = e.id)
        FROM document_series AS s
             CROSS JOIN document AS d ON d.series = s.code AND d.period = ?
             CROSS JOIN entry AS e ON e.id BETWEEN d.first_entry AND d.last_entry)",
                                 month);
    while (rows.next())
        out.push_back({rows.get<EntryId>(0), rows.date(1), static_cast<int>(rows.integer(2))});
    std::sort(out.begin(), out.end(), [](const JournalEntry& a, const JournalEntry& b) {
        return std::tie(a.date, a.entry) < std::tie(b.date, b.entry);
    });
    return out;
}

std::optional<MonthRange> journal_months(Books& books)
{
    std::optional<MonthRange> range;
    auto rows = books.db().query("SELECT (SELECT min(period) FROM document WHERE series = s.code),"
                                 " (SELECT max(period) FROM document WHERE series = s.code) FROM document_series AS s");
    while (rows.next()) {
        if (rows.is_null(0)) continue;
        if (!range) range = MonthRange{rows.period(0), rows.period(1)};
        range->first = std::min(range->first, rows.period(0));
        range->last = std::max(range->last, rows.period(1));
    }
    return range;
}

EntryRow entry_row(Books& books, EntryId entry)
{
    const Entry read = read_entry(books, entry);
    EntryRow row;
    row.id = entry;
    row.document = read.document;
    row.number = document_of(books, entry).number;
    row.date = read.content.date;
    row.kind = read.content.kind;
    row.memo = annotated(books, entry, AnnotationField::memo).value_or(read.content.memo);
    row.counterparty = read.content.counterparty.value_or("");
    row.lines = read.content.lines;
    row.reversed_by = books.db().value<EntryId>("SELECT id FROM entry WHERE reverses = ?", entry);
    return row;
}

std::string describe(Books& books, SubledgerId subledger)
{
    return subledger_name(books, subledger);
}

} // namespace sokoguru::ledger
