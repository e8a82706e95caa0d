// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/product_settings.h"

#include <array>

#include "books/audit.h"
#include "ledger/periods.h"
#include "storage/database.h"

namespace sokoguru::savings {

namespace {

constexpr std::array kinds = {"principal", "compulsory", "voluntary", "holiday", "term", "loan-linked", "voucher"};
constexpr std::array payouts = {"on-demand", "on-leaving", "at-maturity", "at-payoff", "by-decision"};

template <typename Enum, std::size_t N> Enum parse(const std::array<const char*, N>& names, std::string_view text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == text) return static_cast<Enum>(i);
    throw Error(Code::damaged_file, {std::string("savings_product"), std::string(text)});
}

books::Fields fields_of(const Product& product, const std::string& code)
{
    const auto flag = [](bool on) { return books::Value(std::int64_t{on ? 1 : 0}); };
    return {{"code", code},
            {"name", product.name},
            {"kind", std::string(name(product.kind))},
            {"account_id", product.account.value},
            {"payout", std::string(name(product.payout))},
            {"capital_base", flag(product.capital_base)},
            {"instalments", flag(product.instalments)},
            {"active", flag(product.active)}};
}

std::string capitals(std::string_view code)
{
    std::string out(code);
    for (char& c : out)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

void refuse(const std::vector<Issue>& issues)
{
    if (!issues.empty()) throw Error(issues.front().code, issues.front().args);
}

} // namespace

const char* name(Kind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

const char* name(Payout payout)
{
    return payouts.at(static_cast<std::size_t>(payout));
}

std::vector<Product> products(Books& books)
{
    std::vector<Product> out;
    auto row = books.db().query("SELECT id, code, name, kind, account_id, payout, capital_base, instalments, active"
                                " FROM savings_product ORDER BY id");
    while (row.next())
        out.push_back({row.integer(0), row.text(1), row.text(2), parse<Kind>(kinds, row.view(3)), row.get<AccountId>(4),
                       parse<Payout>(payouts, row.view(5)), row.get<bool>(6), row.get<bool>(7), row.get<bool>(8)});
    return out;
}

Product product(Books& books, std::string_view code)
{
    const std::string wanted = capitals(code);
    std::string possible;
    for (Product& product : products(books)) {
        if (product.code == wanted) return std::move(product);
        possible += (possible.empty() ? "" : ", ") + product.code;
    }
    throw Error(Code::unknown_product, {std::string(code), possible});
}

std::vector<Issue> check(Books& books, const Product& product)
{
    std::vector<Issue> issues;
    const auto add = [&](Code code, const char* column, std::vector<base::LabelArg> args) {
        issues.push_back({Severity::error, code, 0, column, {}, std::move(args)});
    };
    const std::string code = capitals(product.code);
    if (code.find_first_not_of(' ') == std::string::npos) add(Code::missing_value, "code", {std::string("code")});
    if (product.name.find_first_not_of(' ') == std::string::npos) add(Code::name_required, "name", {});
    const ledger::Account* account = books.chart().find(product.account);
    if (account == nullptr) {
        add(Code::unknown_account, "account", {std::to_string(product.account.value)});
        return issues;
    }
    if (account->control != ledger::Control::savings || !account->postable)
        add(Code::product_account, "account",
            {account->code, base::term("savings", "it is not kept by members' savings accounts.")});
    for (const Product& other : products(books)) {
        if (other.id == product.id) {
            if (other.account != product.account &&
                books.db().value<std::int64_t>("SELECT 1 FROM savings_account WHERE savings_product_id = ? LIMIT 1",
                                               product.id))
                add(Code::product_in_use, "account", {other.code});
            continue;
        }
        if (other.code == code) add(Code::duplicate_product, "code", {code});
        if (other.account == product.account)
            add(Code::product_account, "account",
                {account->code, base::term("savings", "another product has it already.")});
    }
    return issues;
}

Product add_product(Books& books, const Product& wanted)
{
    books.require(books::Permission::change_settings);
    refuse(check(books, wanted));
    const std::string code = capitals(wanted.code);
    books::insert_row(books, "savings_product", fields_of(wanted, code));
    return product(books, code);
}

void update_product(Books& books, const Product& changed)
{
    books.require(books::Permission::change_settings);
    if (!books.db().value<std::int64_t>("SELECT 1 FROM savings_product WHERE id = ?", changed.id))
        throw Error(Code::unknown_product, {changed.code, std::string("-")});
    refuse(check(books, changed));
    books::update_row(books, "savings_product", changed.id, fields_of(changed, capitals(changed.code)));
}

std::vector<const ledger::Account*> free_accounts(Books& books, std::int64_t own)
{
    std::vector<const ledger::Account*> out;
    const std::vector<Product> all = products(books);
    for (const ledger::Account& account : books.chart().accounts()) {
        if (account.control != ledger::Control::savings || !account.postable) continue;
        bool taken = false;
        for (const Product& product : all)
            taken = taken || (product.account == account.id && product.id != own);
        if (!taken) out.push_back(&account);
    }
    return out;
}

std::vector<DueAmount> due_amounts(Books& books, const Product& product)
{
    std::vector<DueAmount> out;
    auto rows = books.db().query(R"(
        SELECT d.id, coalesce(c.code, ''), coalesce(c.name, ''), d.from_period, d.amount, d.decision_no
        FROM savings_due AS d LEFT JOIN member_class AS c ON c.id = d.member_class_id
        WHERE d.savings_product_id = ? ORDER BY d.from_period DESC, c.code)",
                                 product.id);
    while (rows.next())
        out.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.period(3), rows.money(4), rows.text(5)});
    return out;
}

void remove_due(Books& books, std::int64_t due)
{
    books.require(books::Permission::change_settings);
    const auto from = books.db().value<Period>("SELECT from_period FROM savings_due WHERE id = ?", due);
    if (!from) return;
    if (ledger::is_closed(books, *from)) throw Error(Code::period_closed, {*from});
    books::delete_row(books, "savings_due", due);
}

std::vector<MemberClass> member_classes(Books& books)
{
    std::vector<MemberClass> out;
    auto rows = books.db().query("SELECT id, code, name FROM member_class ORDER BY code");
    while (rows.next())
        out.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return out;
}

} // namespace sokoguru::savings
