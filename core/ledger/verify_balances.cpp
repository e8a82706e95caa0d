// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <fmt/format.h>

#include "ledger/ledger.h"
#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

/// `1110 Kas`
std::string account_name(storage::Database& db, std::int64_t account)
{
    auto row = db.query("SELECT coalesce(code, '') || ' ' || coalesce(name, '') FROM account WHERE id = ?", account);
    return row.next() ? shown_text(row, 0) : fmt::format("#{}", account);
}

void balance_differs(storage::Database& db, std::int64_t account, std::int64_t period, Findings& findings)
{
    findings.add("balance", label("ledger", "The stored balance of account {0} for {1} is not the sum of its postings.",
                                  account_name(db, account), shown_period(period)));
}

/// Where numbering goes on from; no number follows the greatest.
std::int64_t next_after(std::int64_t number)
{
    return number == std::numeric_limits<std::int64_t>::max() ? number : number + 1;
}

/// What the trigger keeps, against what the postings come to. Returns the net by account.
std::unordered_map<std::int64_t, base::Int128> check_stored(storage::Database& db, const PostingSums& sums,
                                                            Findings& findings)
{
    std::unordered_map<std::int64_t, base::Int128> net;
    std::size_t seen = 0;
    auto rows = db.query("SELECT account_id, period, debit, credit FROM balance");
    while (rows.next()) {
        const AccountPeriod key{whole_number(rows, 0, 0), whole_number(rows, 1, 0)};
        const base::Int128 debit = whole_number(rows, 2, 0);
        const base::Int128 credit = whole_number(rows, 3, 0);
        net[key.account] += debit - credit;
        const auto computed = sums.by_period.find(key);
        if (computed == sums.by_period.end() || computed->second.debit != debit || computed->second.credit != credit)
            balance_differs(db, key.account, key.period, findings);
        if (computed != sums.by_period.end()) ++seen;
    }
    if (seen == sums.by_period.size()) return net;
    for (const auto& [key, sum] : sums.by_period)
        if (!db.value<std::int64_t>("SELECT 1 FROM balance WHERE account_id = ? AND period = ?", key.account,
                                    key.period))
            balance_differs(db, key.account, key.period, findings);
    return net;
}

} // namespace

void verify_numbers(storage::Database& db, Findings& findings)
{
    auto rows = db.query(R"(
        SELECT d.series, d.period, d.number, coalesce(s.start_number, 1)
        FROM document AS d LEFT JOIN document_series AS s ON s.code = d.series AND s.start_period = d.period
        ORDER BY d.series, d.period, d.number)");
    std::string series;
    std::int64_t period = 0;
    std::int64_t expected = 0;
    while (rows.next()) {
        const std::string this_series = stored_text(rows, 0);
        const std::int64_t this_period = whole_number(rows, 1, 0);
        if (this_series != series || this_period != period) {
            series = this_series;
            period = this_period;
            expected = whole_number(rows, 3, 1);
        }
        const std::int64_t number = whole_number(rows, 2, 0);
        if (number != expected)
            findings.add("number-gap",
                         label("ledger", "The number {0} is missing.", number_of_document(series, period, expected)),
                         number_of_document(series, period, number));
        expected = next_after(number);
    }
}

void verify_balances(storage::Database& db, const PostingSums& sums, Findings& findings)
{
    const auto ledger = check_stored(db, sums, findings);
    base::Int128 trial = 0;
    for (const auto& [account, net] : ledger)
        trial += net;
    if (trial != 0)
        findings.add("balance",
                     label("ledger", "The trial balance does not add up to zero but to {0}.", shown_money(trial)));

    auto controls = db.query("SELECT id FROM account WHERE control <> '' ORDER BY code");
    while (controls.next()) {
        const std::int64_t account = controls.integer(0);
        const auto stored = ledger.find(account);
        const auto part = sums.by_subledger.find(account);
        const base::Int128 general = stored == ledger.end() ? 0 : stored->second;
        const base::Int128 subledgers = part == sums.by_subledger.end() ? 0 : part->second;
        if (general != subledgers)
            findings.add("control-account",
                         label("ledger", "Account {0} stands at {1}, its subsidiary accounts at {2}.",
                               account_name(db, account), shown_money(general), shown_money(subledgers)));
    }
}

} // namespace sokoguru::ledger
