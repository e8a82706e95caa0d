// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_ledger.h"

#include <algorithm>
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

ReferenceLedger::Refusal ReferenceLedger::lend(Money principal, Date date)
{
    if (const Refusal refusal = day(date)) return refusal;
    loans_.push_back({principal, date, entries_.size()});
    entries_.push_back({date, {{"loan" + std::to_string(loans_.size() - 1), principal}}});
    return std::nullopt;
}

bool ReferenceLedger::is_lending(std::size_t entry) const
{
    for (const Loan& loan : loans_)
        if (loan.entry == entry) return true;
    return false;
}

Money ReferenceLedger::outstanding(std::size_t loan, Date as_of) const
{
    return balance("loan" + std::to_string(loan), as_of);
}

/// Instalments that are due.
int ReferenceLedger::due(std::size_t loan, Date as_of) const
{
    int count = 0;
    while (count < 10 && base::add_months(loans_[loan].date, count + 1) <= as_of)
        ++count;
    return count;
}

Money ReferenceLedger::overdue_principal(std::size_t loan, Date as_of) const
{
    const Money left = outstanding(loan, as_of);
    const Money instalment = Money::sen(loans_[loan].principal.in_sen() / 10);
    const Money should_be = loans_[loan].principal - instalment * due(loan, as_of);
    return left > should_be ? left - should_be : Money();
}

Money ReferenceLedger::overdue_interest(std::size_t loan, Date as_of) const
{
    if (outstanding(loan, as_of).is_zero()) return {};
    const Money asked = Money::sen(loans_[loan].principal.in_sen() / 100) * due(loan, as_of);
    const Money paid = balance("interest" + std::to_string(loan), as_of);
    return asked > paid ? asked - paid : Money();
}

ReferenceLedger::Refusal ReferenceLedger::pay(std::size_t loan, Money amount, Date date)
{
    const Date for_ever = base::make_date(2999, 12, 31);
    if (amount <= Money()) return Code::negative_amount;
    if (date < loans_[loan].date) return Code::loan_not_disbursed;
    if (outstanding(loan, for_ever).is_zero() || outstanding(loan, date).is_zero()) return Code::loan_closed;
    Money repaid = loans_[loan].principal - outstanding(loan, for_ever);
    Money earned = balance("interest" + std::to_string(loan), for_ever);
    Money principal, interest;
    const auto fill = [&](Money& paid_before, Money asked, Money& part) {
        const Money had = std::min(paid_before, asked);
        paid_before -= had;
        const Money now = std::min(amount, asked - had);
        amount -= now;
        part += now;
    };
    for (int row = 0; row < 10; ++row) {
        fill(earned, Money::sen(loans_[loan].principal.in_sen() / 100), interest);
        fill(repaid, Money::sen(loans_[loan].principal.in_sen() / 10), principal);
    }
    if (!amount.is_zero()) return Code::loan_more_than_owed;
    if (const Refusal refusal = day(date)) return refusal;
    const std::string number = std::to_string(loan);
    const Entry entry{date,
                      {{"cash", principal + interest}, {"loan" + number, -principal}, {"interest" + number, interest}}};
    if (!holds(entry)) return Code::loan_overpaid;
    entries_.push_back(entry);
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
