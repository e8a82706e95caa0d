// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/periods.h"

#include <charconv>

#include "books/audit.h"
#include "ledger/balances.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

/// The accounts of the year's end (domain.md 2.1, 2.2); settings may name others.
std::string year_end_account(Books& books, const char* key, const char* fallback)
{
    return books.setting(key).value_or(fallback);
}

void set_closed(Books& books, Period period, bool closed, const std::string& reason)
{
    const Head now = head(books);
    const books::Fields fields = {
        {"closed", std::int64_t{closed ? 1 : 0}}, {"entries", now.entries}, {"head", now.hash}};
    const std::int64_t key = period.to_int();
    books::Work work(books);
    if (!reason.empty())
        books::record_event(books, "reopen", "period", std::to_string(key),
                            books.db().value<std::string>("SELECT json_object('reason', ?)", reason).value());
    if (books.db().value<std::int64_t>("SELECT 1 FROM period WHERE period = ?", key)) {
        books::update_row(books, "period", key, fields);
    } else {
        books::Fields all = fields;
        all.insert(all.begin(), {"period", key});
        books::insert_row(books, "period", all);
    }
    // The books' head stands in the row; the audit trail's, with this change in it, in an event of its own.
    if (closed)
        books::record_event(
            books, "heads", "period", std::to_string(key),
            books.db()
                .value<std::string>("SELECT json_object('entries', ?, 'head', ?, 'events', ?, 'audit_head', ?)",
                                    now.entries, now.hash, books::audit_events(books), books::audit_head(books))
                .value());
    work.commit();
}

/// A year whose SHU the members' meeting has decided stays as it was shown to them.
void refuse_decided(Books& books, int year)
{
    if (books.db().value<std::int64_t>("SELECT 1 FROM surplus_decision WHERE year = ?", year))
        throw Error(Code::surplus_decided, {std::to_string(year)});
}

/// The year's closing document that is not reversed, if any.
std::optional<DocumentId> closing_document(Books& books, int year)
{
    return books.db().value<DocumentId>(R"(
        SELECT d.id FROM document AS d JOIN entry AS e ON e.id = d.first_entry
        WHERE d.series = 'PT' AND d.period = ? AND e.kind = 3
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id)
        ORDER BY d.id DESC LIMIT 1)",
                                        year * 100 + 12);
}

/// The entry that carries a year's surplus from 3180 to 3170, not reversed.
std::optional<EntryId> carried_entry(Books& books, int year)
{
    const auto noted = books.setting("surplus-carried-" + std::to_string(year));
    if (!noted) return std::nullopt;
    EntryId id;
    if (std::from_chars(noted->data(), noted->data() + noted->size(), id.value).ec != std::errc()) return std::nullopt;
    if (books.db().value<std::int64_t>("SELECT 1 FROM entry WHERE reverses = ?", id)) return std::nullopt;
    return id;
}

Line line_of(AccountId account, Money amount)
{
    return {account, amount, std::nullopt, std::nullopt};
}

} // namespace

bool is_closed(Books& books, Period period)
{
    return books.db().value<std::int64_t>("SELECT 1 FROM period WHERE period = ? AND closed = 1", period).has_value();
}

Period open_period(Books& books)
{
    const auto last = books.db().value<std::optional<Period>>(
        "SELECT max(period) FROM period WHERE closed = 1 AND period % 100 <= 12");
    if (!last || !*last) return Period::of(books.cooperative().first_day);
    return (*last)->plus(1);
}

void close_month(Books& books, Period month)
{
    books.require(books::Permission::close_period);
    if (is_closed(books, month)) throw Error(Code::already_closed, {month});
    const Period next = open_period(books);
    if (month != next) throw Error(Code::close_order, {month, next});
    set_closed(books, month, true, {});
}

std::vector<EntryDraft> closing_entries(Books& books, int year)
{
    const Chart& chart = books.chart();
    const Account& summary = chart.by_code(year_end_account(books, "account-surplus-summary", "9110"));
    const Account& surplus = chart.by_code(year_end_account(books, "account-current-surplus", "3180"));
    EntryDraft income;
    EntryDraft expense;
    EntryDraft result;
    for (EntryDraft* draft : {&income, &expense, &result}) {
        draft->date = base::make_date(year, 12, 31);
        draft->kind = EntryKind::closing;
    }
    // Memos are in the language of the books, as the accounts' names are.
    income.memo = "Penutupan pendapatan " + std::to_string(year);
    expense.memo = "Penutupan beban " + std::to_string(year);
    result.memo = "Sisa hasil usaha " + std::to_string(year);
    Money total_income;
    Money total_expense;
    for (const Turnover& sum : balances(books, base::make_date(year, 12, 31), true)) {
        const Account& account = chart.by_id(sum.account);
        if (!account.is_income_or_expense() || account.id == summary.id || sum.net().is_zero()) continue;
        const bool is_income = account.type == AccountType::income;
        (is_income ? income : expense).lines.push_back(line_of(account.id, -sum.net()));
        (is_income ? total_income : total_expense) += sum.net();
    }
    std::vector<EntryDraft> out;
    if (!income.lines.empty() && !total_income.is_zero()) income.lines.push_back(line_of(summary.id, total_income));
    if (!expense.lines.empty() && !total_expense.is_zero()) expense.lines.push_back(line_of(summary.id, total_expense));
    if (!income.lines.empty()) out.push_back(std::move(income));
    if (!expense.lines.empty()) out.push_back(std::move(expense));
    // Income is a credit (negative): what stands on the summary account goes to the year's surplus.
    const Money rest = total_income + total_expense;
    if (!rest.is_zero()) {
        result.lines = {line_of(summary.id, -rest), line_of(surplus.id, rest)};
        out.push_back(std::move(result));
    }
    return out;
}

std::optional<Posted> close_year(Books& books, int year)
{
    books.require(books::Permission::close_period);
    const Period closing{year, 13};
    if (is_closed(books, closing)) throw Error(Code::already_closed, {closing});
    const int first_year = static_cast<int>(books.cooperative().first_day.year());
    if (year < first_year) throw Error(Code::before_first_day, {closing.last_day(), books.cooperative().first_day});
    if (year > first_year && !is_closed(books, {year - 1, 13}))
        throw Error(Code::close_order, {closing, Period{year - 1, 13}});
    if (const Period next = open_period(books); next <= Period{year, 12})
        throw Error(Code::close_order, {closing, next});

    books::Work work(books);
    std::optional<Posted> posted;
    DocumentDraft draft;
    draft.series = "PT";
    draft.entries = closing_entries(books, year);
    if (!draft.entries.empty()) posted = post(books, draft);
    const Chart& chart = books.chart();
    const AccountId surplus = chart.by_code(year_end_account(books, "account-current-surplus", "3180")).id;
    const Money carried = balance(books, surplus, closing.last_day());
    set_closed(books, closing, true, {});
    if (!carried.is_zero()) {
        const AccountId earlier = chart.by_code(year_end_account(books, "account-earlier-surplus", "3170")).id;
        EntryDraft carry;
        carry.date = std::max(Period{year + 1, 1}.first_day(), open_period(books).first_day());
        carry.memo = "Pemindahan SHU tahun " + std::to_string(year);
        carry.lines = {line_of(surplus, -carried), line_of(earlier, carried)};
        const Posted moved = post(books, "PT", carry);
        books.set_setting("surplus-carried-" + std::to_string(year), std::to_string(moved.first_entry.value));
    }
    work.commit();
    return posted;
}

void reopen_month(Books& books, Period month, const std::string& reason)
{
    books.require(books::Permission::reopen_period);
    if (reason.find_first_not_of(" \t") == std::string::npos) throw Error(Code::reason_required);
    if (!is_closed(books, month)) throw Error(Code::not_closed, {month});
    refuse_decided(books, month.year);
    if (const Period last = open_period(books).plus(-1); month != last) throw Error(Code::close_order, {month, last});
    if (is_closed(books, {month.year, 13})) throw Error(Code::close_order, {month, Period{month.year, 13}});
    set_closed(books, month, false, reason);
}

void reopen_year(Books& books, int year, const std::string& reason)
{
    books.require(books::Permission::reopen_period);
    if (reason.find_first_not_of(" \t") == std::string::npos) throw Error(Code::reason_required);
    const Period closing{year, 13};
    if (!is_closed(books, closing)) throw Error(Code::year_not_closed, {std::to_string(year)});
    refuse_decided(books, year);
    if (is_closed(books, {year + 1, 13})) throw Error(Code::close_order, {closing, Period{year + 1, 13}});
    books::Work work(books);
    set_closed(books, closing, false, reason);
    if (const auto carried = carried_entry(books, year)) {
        const Date original = read_entry(books, *carried).content.date;
        reverse(books, document_of(books, *carried).id, std::max(original, open_period(books).first_day()), reason);
    }
    if (const auto document = closing_document(books, year)) reverse(books, *document, closing.last_day(), reason);
    work.commit();
}

} // namespace sokoguru::ledger
