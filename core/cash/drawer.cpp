// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/drawer.h"

#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/embedded.h"
#include "base/error.h"
#include "books/audit.h"
#include "ledger/balances.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

/// `100000=12 1000=3 1000c=5`: value in rupiah, c for coins, and the number of pieces.
std::string to_text(const std::vector<Pieces>& pieces)
{
    std::string out;
    for (const Pieces& kind : pieces)
        if (kind.count != 0)
            out += fmt::format("{}{}{}={}", out.empty() ? "" : " ", kind.denomination.value.whole_rupiah(),
                               kind.denomination.coin ? "c" : "", kind.count);
    return out;
}

std::int64_t number_at(const char*& at, const char* end)
{
    std::int64_t number = 0;
    const auto [rest, failed] = std::from_chars(at, end, number);
    if (failed != std::errc()) throw Error(Code::damaged_file, {std::string("cash_count"), std::string(at, end)});
    at = rest;
    return number;
}

std::vector<Pieces> from_text(std::string_view text)
{
    std::vector<Pieces> out;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        Pieces kind;
        kind.denomination.value = Money::rupiah(number_at(at, end));
        kind.denomination.coin = at < end && *at == 'c';
        at += kind.denomination.coin ? 2 : 1;
        kind.count = number_at(at, end);
        out.push_back(kind);
        ++at;
    }
    return out;
}

constexpr const char* select =
    "SELECT id, day, account_id, denominations, counted, book, note, at, user_id FROM cash_count WHERE ";

DrawerCount to_count(const storage::Query& row)
{
    return {row.integer(0), row.date(1), row.get<AccountId>(2), from_text(row.view(3)), row.money(4),
            row.money(5),   row.text(6), row.integer(7),        row.get<UserId>(8)};
}

} // namespace

const std::vector<Denomination>& denominations()
{
    static const std::vector<Denomination> all = [] {
        std::vector<Denomination> out;
        const auto data = nlohmann::json::parse(base::embedded("denominations.json"));
        for (const bool coin : {false, true})
            for (const auto& value : data.at(coin ? "coins" : "notes"))
                out.push_back({Money::rupiah(value.get<std::int64_t>()), coin});
        return out;
    }();
    return all;
}

Money total(const std::vector<Pieces>& pieces)
{
    Money sum;
    for (const Pieces& kind : pieces)
        sum += kind.denomination.value * kind.count;
    return sum;
}

DrawerCount record_count(Books& books, Date day, std::string_view code, const std::vector<Pieces>& pieces,
                         const std::string& note)
{
    books.require(books::Permission::post);
    const ledger::Account& account = books.chart().by_code(code);
    if (account.cash != ledger::CashKind::cash || !account.postable)
        throw Error(Code::not_cash_account, {account.code});
    for (const Pieces& kind : pieces)
        if (kind.count < 0) throw Error(Code::negative_amount, {kind.denomination.value * kind.count});
    const std::int64_t id = books::insert_row(books, "cash_count",
                                              {{"day", std::int64_t{base::to_int(day)}},
                                               {"account_id", account.id.value},
                                               {"denominations", to_text(pieces)},
                                               {"counted", total(pieces).in_sen()},
                                               {"book", ledger::balance(books, account.id, day).in_sen()},
                                               {"note", note},
                                               {"at", books.now()},
                                               {"user_id", books.user().id.value}});
    auto row = books.db().query(std::string(select) + "id = ?", id);
    row.next();
    return to_count(row);
}

std::optional<DrawerCount> count_of(Books& books, Date day, AccountId account)
{
    auto row =
        books.db().query(std::string(select) + "account_id = ? AND day = ? ORDER BY id DESC LIMIT 1", account, day);
    if (!row.next()) return std::nullopt;
    return to_count(row);
}

std::vector<DrawerCount> counts(Books& books, AccountId account)
{
    std::vector<DrawerCount> out;
    auto rows = books.db().query(std::string(select) + "account_id = ? ORDER BY id DESC", account);
    while (rows.next())
        out.push_back(to_count(rows));
    return out;
}

std::optional<ledger::DocumentDraft> difference_draft(Books& books, const DrawerCount& count)
{
    books.require(books::Permission::post);
    const Money difference = count.counted - ledger::balance(books, count.account, count.day);
    if (difference.is_zero()) return std::nullopt;
    ledger::EntryDraft entry;
    entry.date = count.day;
    entry.memo = "Selisih hitung kas " + base::iso(count.day);
    if (!count.note.empty()) entry.memo += ": " + count.note;
    const std::string account = books.setting("cash.difference_account").value_or("4170");
    entry.lines = {{count.account, difference}, {books.chart().by_code(account).id, -difference}};
    ledger::DocumentDraft out;
    out.series = ledger::series_for(books, entry.lines);
    out.entries.push_back(std::move(entry));
    return out;
}

} // namespace sokoguru::cash
