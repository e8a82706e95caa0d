// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chart_edit.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "books/audit.h"
#include "ledger/role_accounts.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

std::int64_t flag(bool on)
{
    return on ? 1 : 0;
}

books::Fields fields_of(const Account& account)
{
    return {{"name", account.name},
            {"name_en", account.name_en},
            {"normal_side", std::string(name(account.normal_side))},
            {"postable", flag(account.postable)},
            {"active", flag(account.active)},
            {"unit", account.unit},
            {"member_origin", std::string(name(account.member_origin))},
            {"statement_line", account.statement_line},
            {"cash_flow", account.cash_flow},
            {"own_capital", flag(account.own_capital)},
            {"whole_rupiah", flag(account.whole_rupiah)},
            {"cash", std::string(name(account.cash))},
            {"cash_transit", flag(account.cash_transit)},
            {"patronage", std::string(name(account.patronage))},
            {"member_rule", std::string(name(account.member_rule))},
            {"control", std::string(name(account.control))}};
}

bool is_needed(Books& books, const Account& account)
{
    if (std::any_of(program_accounts.begin(), program_accounts.end(),
                    [&](const char* code) { return account.code == code; }))
        return true;
    // Loans book penalties and fees to an account before anybody has posted there.
    const bool lends = books.db().value<std::int64_t>("SELECT 1 FROM loan_product LIMIT 1").has_value();
    if (lends && std::any_of(loan_accounts.begin(), loan_accounts.end(), [&](const RoleAccount& role) {
            return account.code == role.code && !books.setting(role.setting);
        }))
        return true;
    return books.db()
        .value<std::int64_t>(R"(
        SELECT 1 WHERE EXISTS (SELECT 1 FROM savings_product WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM loan_product WHERE ?1 IN (account_id, interest_account_id))
                    OR EXISTS (SELECT 1 FROM loan_policy WHERE ?1 IN (penalty_account_id, fee_account_id))
                    OR EXISTS (SELECT 1 FROM loan_deduction WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM cash_purpose WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM surplus_scheme WHERE rest_account_id = ?1)
                    OR EXISTS (SELECT 1 FROM subledger WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM comparison_figure WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM cash_count WHERE account_id = ?1)
                    OR EXISTS (SELECT 1 FROM setting WHERE value = ?2
                               AND (key GLOB 'loans.*_account' OR key = 'loans.allowance_expense')))",
                             account.id, account.code)
        .has_value();
}

void refuse_frozen(const Account& was, const Account& is)
{
    const auto keep = [&](bool same, base::Term what) {
        if (!same) throw Error(Code::account_frozen, {was.code, std::move(what)});
    };
    keep(was.control == is.control, term("ledger", "the subsidiary accounts"));
    keep(was.cash == is.cash, term("ledger", "whether it is cash or bank"));
    keep(was.normal_side == is.normal_side, term("ledger", "the side"));
    keep(was.postable == is.postable, term("ledger", "that it takes postings"));
    // Sen may have been posted; they must not become unspeakable.
    keep(was.whole_rupiah || !is.whole_rupiah, term("ledger", "that it may hold sen"));
}

} // namespace

const char* name(Side side)
{
    return side == Side::debit ? "debit" : "credit";
}
const char* name(MemberRule rule)
{
    constexpr std::array names = {"none", "optional", "required"};
    return names.at(static_cast<std::size_t>(rule));
}
const char* name(CashKind cash)
{
    constexpr std::array names = {"", "cash", "bank"};
    return names.at(static_cast<std::size_t>(cash));
}

AccountUse use_of(Books& books, AccountId id)
{
    const Account& account = books.chart().by_id(id);
    AccountUse use;
    use.posted = books.db().value<std::int64_t>("SELECT 1 FROM posting WHERE account_id = ? LIMIT 1", id).has_value();
    use.has_children =
        books.db().value<std::int64_t>("SELECT 1 FROM account WHERE parent_id = ? LIMIT 1", id).has_value();
    use.needed = is_needed(books, account);
    use.balance = books.db()
                      .value<Money>("SELECT coalesce(sum(debit - credit), 0) FROM balance WHERE account_id = ?", id)
                      .value_or(Money());
    return use;
}

Account account_below(Books& books, AccountId parent)
{
    const Account& heading = books.chart().by_id(parent);
    Account out = heading;
    for (const Account& neighbour : books.chart().accounts())
        if (neighbour.parent == parent && neighbour.postable && neighbour.control == Control::none) {
            out = neighbour;
            break;
        }
    out.id = {};
    out.code.clear();
    out.name.clear();
    out.name_en.clear();
    out.parent = parent;
    out.postable = true;
    out.active = true;
    return out;
}

AccountId add_account(Books& books, const Account& account)
{
    books.require(books::Permission::change_settings);
    if (account.code.empty()) throw Error(Code::missing_value, {std::string("code")});
    if (account.name.empty()) throw Error(Code::name_required);
    if (books.chart().find(account.code) != nullptr) throw Error(Code::duplicate_account, {account.code});
    const Account& parent = books.chart().by_id(account.parent);
    if (parent.postable || parent.type != account.type) throw Error(Code::account_parent, {account.code, parent.code});
    books::Fields fields = fields_of(account);
    fields.emplace_back("code", account.code);
    fields.emplace_back("parent_id", account.parent.value);
    fields.emplace_back("type", std::string(name(account.type)));
    const AccountId id{books::insert_row(books, "account", fields)};
    books.forget();
    return id;
}

void change_account(Books& books, const Account& account)
{
    books.require(books::Permission::change_settings);
    if (account.name.empty()) throw Error(Code::name_required);
    const Account was = books.chart().by_id(account.id);
    const AccountUse use = use_of(books, account.id);
    if (use.posted) refuse_frozen(was, account);
    if (account.postable && use.has_children)
        throw Error(Code::account_in_use, {was.code, term("ledger", "other accounts stand below it")});
    if (was.active && !account.active) {
        if (!use.balance.is_zero()) throw Error(Code::account_in_use, {was.code, term("ledger", "it has a balance")});
        if (use.needed)
            throw Error(Code::account_in_use,
                        {was.code, term("ledger", "a product, a purpose or the program uses it")});
    }
    books::update_row(books, "account", account.id.value, fields_of(account));
    books.forget();
}

void remove_account(Books& books, AccountId id)
{
    books.require(books::Permission::change_settings);
    const std::string code = books.chart().by_id(id).code;
    const AccountUse use = use_of(books, id);
    if (use.posted) throw Error(Code::account_in_use, {code, term("ledger", "it was posted to")});
    if (use.has_children) throw Error(Code::account_in_use, {code, term("ledger", "other accounts stand below it")});
    if (use.needed)
        throw Error(Code::account_in_use, {code, term("ledger", "a product, a purpose or the program uses it")});
    books::delete_row(books, "account", id.value);
    books.forget();
}

} // namespace sokoguru::ledger
