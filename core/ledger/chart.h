// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "books/books.h"

namespace sokoguru::ledger {

enum class AccountType { asset, liability, equity, income, expense };
enum class Side { debit, credit };
enum class MemberOrigin { member, non_member, common };
enum class MemberRule { none, optional, required };
enum class Patronage { none, interest, purchases };
/// What a control account is kept by; none: an ordinary account.
enum class Control { none, savings, loan, member, run, partner, programme };
enum class CashKind { none, cash, bank };

struct Account {
    AccountId id;
    std::string code;
    std::string name;
    std::string name_en;
    AccountId parent; ///< 0: top
    AccountType type = AccountType::asset;
    Side normal_side = Side::debit;
    bool postable = false;
    bool active = true;
    std::string unit;
    MemberOrigin member_origin = MemberOrigin::common;
    std::string statement_line;
    std::string cash_flow;
    bool own_capital = false;
    bool whole_rupiah = true;
    CashKind cash = CashKind::none;
    bool cash_transit = false;
    Patronage patronage = Patronage::none;
    MemberRule member_rule = MemberRule::none;
    Control control = Control::none;

    bool is_income_or_expense() const { return type == AccountType::income || type == AccountType::expense; }
};

/// The chart of accounts in memory, in the order of the codes. Get it from Books::chart().
class Chart {
public:
    explicit Chart(Books& books);

    const std::vector<Account>& accounts() const { return accounts_; }
    /// nullptr where there is none. Codes are case-insensitive.
    const Account* find(std::string_view code) const;
    const Account* find(AccountId id) const;
    /// Throws Error(unknown_account).
    const Account& by_code(std::string_view code) const;
    const Account& by_id(AccountId id) const;

private:
    std::vector<Account> accounts_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::int64_t, std::size_t> by_id_;
};

/// The names in the file: `non-member`, `savings` …
const char* name(AccountType type);
const char* name(Control control);
const char* name(MemberOrigin origin);
const char* name(Patronage patronage);
/// The other way; they throw Error(damaged_file) for any other name.
AccountType type_named(std::string_view text);
Control control_named(std::string_view text);
MemberOrigin origin_named(std::string_view text);
Patronage patronage_named(std::string_view text);

} // namespace sokoguru::ledger
