// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "ledger/chart.h"

/// What the cooperative decided for all its loans, whatever their product: settings `loans.…`. Data, none of it law; as
/// delivered the usual ones.
namespace sokoguru::loans {

/// What an account is for. Products may name their own for penalties and fees.
enum class Role { penalty, fee, recovery, allowance, allowance_expense, receivable };
inline constexpr std::size_t role_count = 6;

struct HouseRules {
    /// Somebody else decides than who entered the application; nothing: as soon as two active users may post.
    std::optional<bool> four_eyes;
    Rate rate_limit;    ///< a year, in effect; above it comes a warning
    Rate share;         ///< of own capital that one member may owe without a warning
    Rate related_share; ///< the same for officers
    std::vector<int> age_bands;
    /// Code of the savings product that gets what a list brings beyond what is due; empty: it is held for the member.
    std::string list_excess;
    std::array<AccountId, role_count> accounts{}; ///< by Role; 0: the chart has none

    AccountId& account(Role role) { return accounts.at(static_cast<std::size_t>(role)); }
};

/// One of them alone, for who books. Throws Error(unknown_account) where the chart has it not.
AccountId house_account(Books& books, Role role);
/// Of own capital that one member may owe without a warning; officers are related parties.
Rate capital_share(Books& books, bool related);

/// As they hold now, the usual ones where nothing was set.
HouseRules house_rules(Books& books);
/// Bands as somebody writes them: days with blanks or commas between them, `30 60 90 180`. Nothing where anything else
/// stands there.
std::optional<std::vector<int>> read_bands(std::string_view text);

/// Whether an account can do this.
bool suits(Books& books, Role role, const ledger::Account& account);
/// The account stays: what was paid as penalty, fee or after a write-off is known by the account it was posted to, and
/// an allowance or receivable that holds an amount would be booked a second time on another.
bool is_fixed(Books& books, Role role);

/// What refuses them, `column` being the setting's name behind `loans.`: bad_value for shares above 100 percent, bands
/// that do not rise from at least one day, savings that are not paid out on demand, an account that does not suit;
/// account_in_use for one that is fixed.
std::vector<Issue> check(Books& books, const HouseRules& rules);
/// Writes what differs. Needs change_settings. Throws the first error of check().
void set_house_rules(Books& books, const HouseRules& rules);

/// `penalty_account`: the setting's name behind `loans.`.
const char* name(Role role);

} // namespace sokoguru::loans
