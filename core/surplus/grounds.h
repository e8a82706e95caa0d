// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "ledger/chart.h"
#include "surplus/allocate.h"
#include "surplus/member_years.h"

/// What a year's SHU is computed from beside the postings: what each account counts for, and who was a member. Now, or
/// as the members' meeting found it when it decided (kept.h).
namespace sokoguru::surplus {

/// Whether an account's balances are part of the base of jasa modal.
enum class CapitalRole { none, capital, voluntary };

struct AccountRole {
    AccountId account;
    ledger::AccountType type = ledger::AccountType::asset;
    ledger::MemberOrigin origin = ledger::MemberOrigin::common;
    ledger::Patronage patronage = ledger::Patronage::none;
    CapitalRole capital = CapitalRole::none;
    std::string unit; ///< business unit: `savings-and-loan`, `shop`, `general`
    Money turnover;   ///< of the year, debit positive; closing entries stay out, figures of a mid-year opening count
};

struct Grounds {
    int year = 0;
    /// The accounts that count for something or moved in the year, in the order of the chart.
    std::vector<AccountRole> accounts;
    /// Everybody who was a member on a day of the year, by member number; their bases are still empty.
    std::vector<MemberYear> members;
};

/// As the chart, the savings products and the register say today.
Grounds grounds_now(Books& books, int year);

/// Income and costs by origin.
Results results_of(const Grounds& grounds);

const char* name(CapitalRole role);
/// Throws Error(damaged_file) for any other name.
CapitalRole capital_role_named(std::string_view text);

} // namespace sokoguru::surplus
