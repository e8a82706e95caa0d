// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/usual.h"

#include <algorithm>

#include "ledger/balances.h"
#include "ledger/chart.h"
#include "loans/contract.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::questions {

namespace {

/// The average of the lines on an account with the sign of `line`; of one member, or of all.
std::optional<Money> average(Books& books, const ledger::Line& line, std::optional<MemberId> member, EntryId before)
{
    const std::int64_t sign = line.amount.is_negative() ? -1 : 1;
    return books.db()
        .value<std::optional<Money>>(R"(
        SELECT sum(p.amount) * ?3 / count(*) FROM posting AS p JOIN entry AS e ON e.id = p.entry_id
        WHERE p.account_id = ?1 AND (?2 IS NULL OR p.member_id = ?2) AND p.amount * ?3 > 0 AND e.id < ?4 AND e.kind = 1
          AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id))",
                                     line.account, member, sign, before)
        .value_or(std::nullopt);
}

std::optional<Reference> usual(Books& books, const ledger::Line& line, EntryId before)
{
    auto amount = average(books, line, line.member, before);
    if (!amount) amount = average(books, line, std::nullopt, before);
    if (!amount) return std::nullopt;
    return Reference{*amount, false};
}

std::optional<Reference> of_savings(Books& books, Date date, const ledger::Line& line, EntryId before)
{
    const std::vector<savings::Product> all = savings::products(books);
    const auto product =
        std::find_if(all.begin(), all.end(), [&](const savings::Product& one) { return one.account == line.account; });
    if (product == all.end()) return std::nullopt;
    const Period month = Period::of(date);
    const auto due = savings::due(books, *product, *line.member, month);
    if (!due || due->is_zero()) return usual(books, line, before);
    Reference out{*due, true};
    if (product->kind == savings::Kind::compulsory) {
        Money missing;
        for (const savings::MonthDue& one : savings::dues(books, *line.member, *product, month))
            missing += one.missing();
        out.amount = std::max(out.amount, missing);
    }
    if (const auto own = average(books, line, line.member, before); own && *own > out.amount) out = {*own, false};
    return out;
}

std::optional<Reference> of_loan(Books& books, Date date, const ledger::Line& line, EntryId before)
{
    if (!loans::is_principal(books, line.account)) return std::nullopt;
    const loans::Loan loan = loans::read(books, *line.subledger, date);
    const Money left = ledger::balance(books, line.account, *line.subledger, base::make_date(2999, 12, 31));
    const bool was_posted = books.db().value<std::int64_t>("SELECT 1 FROM entry WHERE id = ?", before).has_value();
    if ((was_posted ? left : left + line.amount).is_zero()) return std::nullopt;
    return Reference{Money::sen(loan.terms.principal.in_sen() / std::max(loan.terms.periods, 1)), true};
}

} // namespace

std::optional<Reference> reference_for(Books& books, Date date, const ledger::Line& line, EntryId before)
{
    switch (books.chart().by_id(line.account).control) {
    case ledger::Control::savings:
        // What goes out is limited by what is there.
        return line.amount.is_negative() ? of_savings(books, date, line, before) : std::nullopt;
    case ledger::Control::loan:
        return line.amount.is_negative() ? of_loan(books, date, line, before) : std::nullopt;
    case ledger::Control::member:
        return usual(books, line, before);
    default:
        return std::nullopt;
    }
}

bool ever_so_much(Books& books, Money amount, EntryId before)
{
    // Usually one of the first rows will do; the entry is only looked at for those.
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM posting AS p CROSS JOIN entry AS e ON e.id = p.entry_id"
                             " WHERE (p.amount >= ?1 OR p.amount <= -?1) AND e.id < ?2 AND e.kind = 1 LIMIT 1",
                             amount, before)
        .has_value();
}

Money most_ever(Books& books, EntryId before)
{
    return books.db()
        .value<std::optional<Money>>("SELECT max(abs(p.amount)) FROM entry AS e CROSS JOIN posting AS p"
                                     " ON p.entry_id = e.id WHERE e.id < ? AND e.kind = 1",
                                     before)
        .value_or(std::nullopt)
        .value_or(Money());
}

std::int64_t entries_before(Books& books, EntryId before, std::int64_t enough)
{
    return books.db()
        .value<std::int64_t>("SELECT count(*) FROM (SELECT 1 FROM entry WHERE kind = 1 AND id < ? LIMIT ?)", before,
                             enough)
        .value();
}

} // namespace sokoguru::questions
