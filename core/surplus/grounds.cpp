// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/grounds.h"

#include <array>
#include <unordered_map>

#include "base/error.h"
#include "ledger/balances.h"
#include "members/members.h"
#include "savings/savings.h"

namespace sokoguru::surplus {

namespace {

constexpr std::array capital_roles = {"none", "capital", "voluntary"};

std::unordered_map<std::int64_t, CapitalRole> capital_accounts(Books& books)
{
    std::unordered_map<std::int64_t, CapitalRole> out;
    for (const savings::Product& product : savings::products(books)) {
        if (product.capital_base)
            out[product.account.value] = CapitalRole::capital;
        else if (product.kind == savings::Kind::voluntary)
            out.try_emplace(product.account.value, CapitalRole::voluntary);
    }
    return out;
}

std::vector<AccountRole> roles(Books& books, int year)
{
    const auto capital = capital_accounts(books);
    std::unordered_map<std::int64_t, Money> turnover;
    for (const ledger::Turnover& sum : ledger::turnovers(
             books, base::make_date(year, 1, 1), base::make_date(year, 12, 31), ledger::Flow::with_opening_figures))
        turnover[sum.account.value] = sum.net();
    std::vector<AccountRole> out;
    for (const ledger::Account& account : books.chart().accounts()) {
        const auto role = capital.find(account.id.value);
        const auto moved = turnover.find(account.id.value);
        if (role == capital.end() && moved == turnover.end() && account.patronage == ledger::Patronage::none) continue;
        out.push_back({account.id, account.type, account.member_origin, account.patronage,
                       role == capital.end() ? CapitalRole::none : role->second, account.unit,
                       moved == turnover.end() ? Money() : moved->second});
    }
    return out;
}

std::vector<MemberYear> members_of(Books& books, int year)
{
    const Date first = base::make_date(year, 1, 1);
    const Date last = base::make_date(year, 12, 31);
    std::vector<MemberYear> out;
    for (const members::Member& row : members::all(books)) {
        if (row.joined > last || (row.left && *row.left < first)) continue;
        MemberYear member;
        member.id = row.id;
        member.member_no = row.member_no;
        member.name = row.name;
        member.employee_no = row.employee_no;
        member.unit = row.unit;
        // Who leaves later was a member like others in this year.
        member.membership.joined = row.joined;
        if (row.left && *row.left <= last) {
            member.membership.left = row.left;
            member.membership.deceased = row.left_reason == members::LeftReason::deceased;
        }
        out.push_back(std::move(member));
    }
    return out;
}

/// The place of an income or expense in the results.
Money Results::*place_of(const AccountRole& account)
{
    const bool income = account.type == ledger::AccountType::income;
    switch (account.origin) {
    case ledger::MemberOrigin::member:
        return income ? &Results::member_income : &Results::member_costs;
    case ledger::MemberOrigin::non_member:
        return income ? &Results::non_member_income : &Results::non_member_costs;
    case ledger::MemberOrigin::common:
        break;
    }
    return income ? &Results::common_income : &Results::common_costs;
}

} // namespace

Grounds grounds_now(Books& books, int year)
{
    return {year, roles(books, year), members_of(books, year)};
}

Results results_of(const Grounds& grounds)
{
    Results results;
    for (const AccountRole& account : grounds.accounts) {
        if (account.type == ledger::AccountType::income)
            results.*place_of(account) -= account.turnover;
        else if (account.type == ledger::AccountType::expense)
            results.*place_of(account) += account.turnover;
    }
    return results;
}

const char* name(CapitalRole role)
{
    return capital_roles.at(static_cast<std::size_t>(role));
}

CapitalRole capital_role_named(std::string_view text)
{
    for (std::size_t i = 0; i < capital_roles.size(); ++i)
        if (capital_roles.at(i) == text) return static_cast<CapitalRole>(i);
    throw Error(Code::damaged_file, {std::string("surplus_kept_account"), std::string(text)});
}

} // namespace sokoguru::surplus
