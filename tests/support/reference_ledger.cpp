// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_ledger.h"

#include <set>

namespace support {

using namespace sokoguru;

namespace {

Period first_open(Date first_day, int closed)
{
    return Period::of(first_day).plus(closed);
}

} // namespace

ReferenceLedger::Refusal ReferenceLedger::day(Date date) const
{
    if (date < first_day_) return Code::before_first_day;
    if (Period::of(date) < first_open(first_day_, closed_months_)) return Code::period_closed;
    return std::nullopt;
}

Money ReferenceLedger::balance(const std::string& what, Date as_of) const
{
    Money sum;
    for (const Entry& entry : entries_)
        for (const auto& [name, amount] : entry.amounts)
            if (name == what && entry.date <= as_of) sum += amount;
    return sum;
}

/// Nothing that the entry takes from is below zero at the end of its day or of any later day.
bool ReferenceLedger::holds(const Entry& added) const
{
    std::set<Date> days = {added.date};
    for (const Entry& entry : entries_)
        if (entry.date > added.date) days.insert(entry.date);
    for (const auto& [name, amount] : added.amounts) {
        if (!amount.is_negative()) continue;
        for (const Date day : days)
            if ((balance(name, day) + amount).is_negative()) return false;
    }
    return true;
}

ReferenceLedger::Refusal ReferenceLedger::deposit(int member, const std::string& product, Money amount, Date date)
{
    if (amount <= Money()) return Code::negative_amount;
    if (const Refusal refusal = day(date)) return refusal;
    entries_.push_back({date, {{"cash", amount}, {product + std::to_string(member), amount}}});
    return std::nullopt;
}

ReferenceLedger::Refusal ReferenceLedger::withdraw(int member, const std::string& product, Money amount, Date date)
{
    if (product != "SUKARELA") return Code::product_terms;
    if (amount <= Money()) return Code::negative_amount;
    if (const Refusal refusal = day(date)) return refusal;
    const Entry entry{date, {{"cash", -amount}, {product + std::to_string(member), -amount}}};
    if (!holds(entry)) return Code::insufficient_balance;
    entries_.push_back(entry);
    return std::nullopt;
}

ReferenceLedger::Refusal ReferenceLedger::expense(Money amount, Date date)
{
    if (const Refusal refusal = day(date)) return refusal;
    const Entry entry{date, {{"cash", -amount}}};
    if (!holds(entry)) return Code::insufficient_balance;
    entries_.push_back(entry);
    return std::nullopt;
}

ReferenceLedger::Refusal ReferenceLedger::reverse(std::size_t index, Date date)
{
    if (entries_[index].reversed) return Code::already_reversed;
    if (entries_[index].is_reversal) return Code::cannot_reverse_reversal;
    if (const Refusal refusal = day(date)) return refusal;
    if (date < entries_[index].date) return Code::reversal_before_original;
    Entry mirror{date, entries_[index].amounts, true};
    for (auto& [name, amount] : mirror.amounts)
        amount = -amount;
    entries_[index].reversed = true;
    entries_.push_back(mirror);
    return std::nullopt;
}

ReferenceLedger::Refusal ReferenceLedger::close_month(Period month)
{
    const Period next = first_open(first_day_, closed_months_);
    if (month < next) return Code::already_closed;
    if (month > next) return Code::close_order;
    ++closed_months_;
    return std::nullopt;
}

} // namespace support
