// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/house_rules.h"

#include <charconv>

#include "ledger/chart_edit.h"
#include "ledger/role_accounts.h"
#include "loans/application.h"
#include "loans/contract.h"
#include "loans/grading.h"
#include "loans/policy.h"
#include "savings/savings.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

using ledger::RoleAccount;
/// By Role.
constexpr const std::array<RoleAccount, role_count>& usual = ledger::loan_accounts;
constexpr const char* usual_share = "15";
constexpr const char* usual_related_share = "10";
constexpr int most_days = 9'999;
constexpr const char* list_excess_setting = "collective.excess_savings";

Role role_at(std::size_t i)
{
    return static_cast<Role>(i);
}

constexpr std::string_view prefix = "loans.";

std::string key(const char* setting)
{
    return std::string(prefix) + setting;
}

AccountId account_of(Books& books, const RoleAccount& role)
{
    const ledger::Account* const found = books.chart().find(books.setting(role.setting).value_or(role.code));
    return found ? found->id : AccountId();
}

bool takes_excess(Books& books, const std::string& code)
{
    for (const savings::Product& product : savings::products(books))
        if (product.code == code) return product.active && product.payout == savings::Payout::on_demand;
    return false;
}

std::string written(const std::vector<int>& bands)
{
    std::string out;
    for (const int days : bands)
        out += (out.empty() ? "" : " ") + std::to_string(days);
    return out;
}

bool rise(const std::vector<int>& bands)
{
    int before = 0;
    for (const int days : bands) {
        if (days <= before || days > most_days) return false;
        before = days;
    }
    return !bands.empty();
}

base::Term what_it_is_not(Role role)
{
    switch (role) {
    case Role::allowance:
        return base::term("loans", "It is no account of the balance sheet for amounts of its own.");
    case Role::allowance_expense:
        return base::term("loans", "It is no account of expense.");
    case Role::receivable:
        return base::term("loans", "It is not kept by loans, or carries their principal.");
    default:
        return base::term("loans", "It is no account of income.");
    }
}

} // namespace

AccountId house_account(Books& books, Role role)
{
    const RoleAccount& own = usual.at(static_cast<std::size_t>(role));
    return books.chart().by_code(books.setting(own.setting).value_or(own.code)).id;
}

Rate capital_share(Books& books, bool related)
{
    return Rate::parse(books.setting(related ? "loans.related_share" : "loans.share")
                           .value_or(related ? usual_related_share : usual_share));
}

HouseRules house_rules(Books& books)
{
    HouseRules out;
    if (const auto set = books.setting(key("four_eyes")); set == "0" || set == "1") out.four_eyes = set == "1";
    out.rate_limit = rate_limit(books);
    out.share = capital_share(books, false);
    out.related_share = capital_share(books, true);
    out.age_bands = age_bands(books);
    out.list_excess = books.setting(list_excess_setting).value_or("");
    for (std::size_t i = 0; i < role_count; ++i)
        out.accounts.at(i) = account_of(books, usual.at(i));
    return out;
}

std::optional<std::vector<int>> read_bands(std::string_view text)
{
    std::vector<int> out;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        if (*at == ' ' || *at == ',') {
            ++at;
            continue;
        }
        int days = 0;
        const auto [next, problem] = std::from_chars(at, end, days);
        if (problem != std::errc() || (next < end && *next != ' ' && *next != ',')) return std::nullopt;
        out.push_back(days);
        at = next;
    }
    return out;
}

bool suits(Books& books, Role role, const ledger::Account& account)
{
    if (!account.postable || !account.active) return false;
    switch (role) {
    case Role::allowance:
        return account.type == ledger::AccountType::asset && account.control == ledger::Control::none &&
               account.cash == ledger::CashKind::none && !account.cash_transit;
    case Role::allowance_expense:
        return account.type == ledger::AccountType::expense && account.member_rule != ledger::MemberRule::required;
    case Role::receivable:
        return account.control == ledger::Control::loan && !is_principal(books, account.id);
    default:
        return account.type == ledger::AccountType::income;
    }
}

bool is_fixed(Books& books, Role role)
{
    const AccountId account = account_of(books, usual.at(static_cast<std::size_t>(role)));
    if (account.value == 0 || role == Role::allowance_expense) return false;
    if (role == Role::allowance || role == Role::receivable) return !ledger::use_of(books, account).balance.is_zero();
    return books.db()
        .value<std::int64_t>("SELECT 1 FROM posting AS p JOIN subledger AS s ON s.id = p.subledger_id"
                             " WHERE p.account_id = ? AND s.kind = 'loan' LIMIT 1",
                             account)
        .has_value();
}

std::vector<Issue> check(Books& books, const HouseRules& rules)
{
    std::vector<Issue> out;
    const auto bad = [&](const char* column, std::string value, base::Term why) {
        std::vector<base::LabelArg> args = {std::string(column), value, std::move(why)};
        out.push_back({Severity::error, Code::bad_value, 0, column, std::move(value), std::move(args)});
    };
    for (const auto& [column, share] : {std::pair{"share", rules.share}, {"related_share", rules.related_share}})
        if (share > Rate::millionths(Rate::per_unit))
            bad(column, share.plain(), base::term("loans", "Up to 100 percent."));
    if (!rise(rules.age_bands))
        bad("age_bands", written(rules.age_bands),
            base::term("loans", "Write whole numbers of days, each larger than the one before, such as 30 60 90 180."));
    if (!rules.list_excess.empty() && !takes_excess(books, rules.list_excess))
        bad("list_excess", rules.list_excess,
            base::term("loans", "Choose savings that are in use and paid out on demand."));
    for (std::size_t i = 0; i < role_count; ++i) {
        const AccountId wanted = rules.accounts.at(i);
        if (wanted == account_of(books, usual.at(i))) continue;
        if (wanted.value == 0) {
            bad(name(role_at(i)), {}, base::term("loans", "An account is needed."));
            continue;
        }
        const ledger::Account& account = books.chart().by_id(wanted);
        if (!suits(books, role_at(i), account))
            bad(name(role_at(i)), account.code, what_it_is_not(role_at(i)));
        else if (is_fixed(books, role_at(i)))
            out.push_back({Severity::error,
                           Code::account_in_use,
                           0,
                           name(role_at(i)),
                           account.code,
                           {books.chart().by_id(account_of(books, usual.at(i))).code,
                            base::term("loans", "entries of loans stand on it")}});
    }
    return out;
}

void set_house_rules(Books& books, const HouseRules& rules)
{
    books.require(books::Permission::change_settings);
    for (const Issue& issue : check(books, rules))
        throw Error(issue.code, issue.args);
    books::Work work(books);
    const HouseRules before = house_rules(books);
    const auto write = [&](const char* setting, bool differs, const std::string& value) {
        if (differs) books.set_setting(key(setting), value);
    };
    write("four_eyes", rules.four_eyes != before.four_eyes,
          rules.four_eyes ? std::string(*rules.four_eyes ? "1" : "0") : "by-users");
    write("rate_limit", rules.rate_limit != before.rate_limit, rules.rate_limit.plain());
    write("share", rules.share != before.share, rules.share.plain());
    write("related_share", rules.related_share != before.related_share, rules.related_share.plain());
    write("age_bands", rules.age_bands != before.age_bands, written(rules.age_bands));
    if (rules.list_excess != before.list_excess) books.set_setting(list_excess_setting, rules.list_excess);
    for (std::size_t i = 0; i < role_count; ++i)
        if (rules.accounts.at(i) != before.accounts.at(i))
            write(name(role_at(i)), true, books.chart().by_id(rules.accounts.at(i)).code);
    work.commit();
}

const char* name(Role role)
{
    return usual.at(static_cast<std::size_t>(role)).setting + prefix.size();
}

} // namespace sokoguru::loans
