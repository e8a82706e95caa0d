// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chart.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

/// The names in the file, in the order of the enumerations.
constexpr std::array types = {"asset", "liability", "equity", "income", "expense"};
constexpr std::array sides = {"debit", "credit"};
constexpr std::array origins = {"member", "non-member", "common"};
constexpr std::array rules = {"none", "optional", "required"};
constexpr std::array patronages = {"none", "interest", "purchases"};
constexpr std::array controls = {"", "savings", "loan", "member", "run", "partner", "programme"};
constexpr std::array cash_kinds = {"", "cash", "bank"};

template <typename Enum, std::size_t N> Enum parse(const std::array<const char*, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text) return static_cast<Enum>(i);
    throw Error(Code::damaged_file, {std::string("account"), std::string(text)});
}

std::string folded(std::string_view code)
{
    std::string out(code);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

} // namespace

const char* name(AccountType type)
{
    return types.at(static_cast<std::size_t>(type));
}
const char* name(Control control)
{
    return controls.at(static_cast<std::size_t>(control));
}
const char* name(MemberOrigin origin)
{
    return origins.at(static_cast<std::size_t>(origin));
}
const char* name(Patronage patronage)
{
    return patronages.at(static_cast<std::size_t>(patronage));
}
AccountType type_named(std::string_view text)
{
    return parse<AccountType>(types, text);
}
Control control_named(std::string_view text)
{
    return parse<Control>(controls, text);
}
MemberOrigin origin_named(std::string_view text)
{
    return parse<MemberOrigin>(origins, text);
}
Patronage patronage_named(std::string_view text)
{
    return parse<Patronage>(patronages, text);
}

Chart::Chart(Books& books)
{
    auto row = books.db().query("SELECT id, code, name, name_en, coalesce(parent_id, 0), type, normal_side, postable,"
                                " active, unit, member_origin, statement_line, cash_flow, own_capital, whole_rupiah,"
                                " cash, cash_transit, patronage, member_rule, control FROM account ORDER BY code");
    while (row.next()) {
        Account account;
        account.id = row.get<AccountId>(0);
        account.code = row.text(1);
        account.name = row.text(2);
        account.name_en = row.text(3);
        account.parent = row.get<AccountId>(4);
        account.type = parse<AccountType>(types, row.view(5));
        account.normal_side = parse<Side>(sides, row.view(6));
        account.postable = row.get<bool>(7);
        account.active = row.get<bool>(8);
        account.unit = row.text(9);
        account.member_origin = parse<MemberOrigin>(origins, row.view(10));
        account.statement_line = row.text(11);
        account.cash_flow = row.text(12);
        account.own_capital = row.get<bool>(13);
        account.whole_rupiah = row.get<bool>(14);
        account.cash = parse<CashKind>(cash_kinds, row.view(15));
        account.cash_transit = row.get<bool>(16);
        account.patronage = parse<Patronage>(patronages, row.view(17));
        account.member_rule = parse<MemberRule>(rules, row.view(18));
        account.control = control_named(row.view(19));
        by_code_[folded(account.code)] = accounts_.size();
        by_id_[account.id.value] = accounts_.size();
        accounts_.push_back(std::move(account));
    }
}

const Account* Chart::find(std::string_view code) const
{
    const auto found = by_code_.find(folded(code));
    return found == by_code_.end() ? nullptr : &accounts_[found->second];
}

const Account* Chart::find(AccountId id) const
{
    const auto found = by_id_.find(id.value);
    return found == by_id_.end() ? nullptr : &accounts_[found->second];
}

const Account& Chart::by_code(std::string_view code) const
{
    if (const Account* account = find(code)) return *account;
    throw Error(Code::unknown_account, {std::string(code)});
}

const Account& Chart::by_id(AccountId id) const
{
    if (const Account* account = find(id)) return *account;
    throw Error(Code::unknown_account, {std::to_string(id.value)});
}

} // namespace sokoguru::ledger
