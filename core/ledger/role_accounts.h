// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Accounts that the program books to by itself, by their codes in the charts it brings along.
namespace sokoguru::ledger {

/// Cash, parked payments, SHU of years past, SHU of the year, the year's closing; nothing may be without them.
inline constexpr std::array program_accounts = {"1110", "2164", "3161", "3170", "3180", "9110"};

/// What loans are booked to unless the setting names another account. In the order of loans::Role.
struct RoleAccount {
    const char* setting;
    const char* code;
};
inline constexpr std::array<RoleAccount, 6> loan_accounts = {{{"loans.penalty_account", "4160"},
                                                              {"loans.fee_account", "4120"},
                                                              {"loans.recovery_account", "7110"},
                                                              {"loans.allowance_account", "1149"},
                                                              {"loans.allowance_expense", "6123"},
                                                              {"loans.receivable_account", "1145"}}};

} // namespace sokoguru::ledger
