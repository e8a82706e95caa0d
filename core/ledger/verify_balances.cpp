// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "ledger/ledger.h"
#include "ledger/verify_parts.h"

namespace sokoguru::ledger {

namespace {

/// `1110 Kas`
std::string account_name(storage::Database& db, std::int64_t account)
{
    return db.value<std::string>("SELECT code || ' ' || name FROM account WHERE id = ?", account)
        .value_or(fmt::format("#{}", account));
}

void balance_differs(storage::Database& db, std::int64_t account, Period period, Findings& findings)
{
    findings.add("balance", label("ledger", "The stored balance of account {0} for {1} is not the sum of its postings.",
                                  account_name(db, account), period));
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
        if (rows.view(0) != series || rows.integer(1) != period) {
            series = rows.text(0);
            period = rows.integer(1);
            expected = rows.integer(3);
        }
        const std::int64_t number = rows.integer(2);
        if (number != expected) {
            const Period month = Period::from_int(static_cast<int>(period));
            findings.add("number-gap",
                         label("ledger", "The number {0} is missing.", document_number(series, month, expected)),
                         document_number(series, month, number));
        }
        expected = number + 1;
    }
}

void verify_balances(storage::Database& db, const PostingSums& sums, Findings& findings)
{
    std::size_t seen = 0;
    Money trial;
    std::unordered_map<std::int64_t, Money> ledger;
    {
        auto rows = db.query("SELECT account_id, period, debit, credit FROM balance");
        while (rows.next()) {
            const std::int64_t account = rows.integer(0);
            const Money net = rows.money(2) - rows.money(3);
            trial += net;
            ledger[account] += net;
            const auto computed = sums.by_period.find(account * 1'000'000 + rows.integer(1));
            if (computed == sums.by_period.end() || computed->second.debit != rows.money(2) ||
                computed->second.credit != rows.money(3))
                balance_differs(db, account, rows.period(1), findings);
            if (computed != sums.by_period.end()) ++seen;
        }
    }
    if (seen != sums.by_period.size()) {
        for (const auto& [key, sum] : sums.by_period)
            if (!db.value<std::int64_t>("SELECT 1 FROM period_sum WHERE key = ?", key))
                balance_differs(db, key / 1'000'000, Period::from_int(static_cast<int>(key % 1'000'000)), findings);
    }
    if (!trial.is_zero())
        findings.add("balance", label("ledger", "The trial balance does not add up to zero but to {0}.", trial));

    auto controls = db.query("SELECT id FROM account WHERE control <> '' ORDER BY code");
    while (controls.next()) {
        const std::int64_t account = controls.integer(0);
        const auto part = sums.by_subledger.find(account);
        const Money subledgers = part == sums.by_subledger.end() ? Money() : part->second;
        if (ledger[account] != subledgers)
            findings.add("control-account",
                         label("ledger", "Account {0} stands at {1}, its subsidiary accounts at {2}.",
                               account_name(db, account), ledger[account], subledgers));
    }
}

} // namespace sokoguru::ledger
