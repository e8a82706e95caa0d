// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/chart_edit.h"
#include "loans/contract.h"
#include "loans/house_rules.h"
#include "loans/policy.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;
using support::entry;

namespace {

ledger::Account second_cash_box(BooksFixture& f)
{
    ledger::Account box = ledger::account_below(f.books, f.account("11"));
    box.code = "1111";
    box.name = "Kas unit gudang";
    return box;
}

void post(BooksFixture& f, const char* debit, const char* credit, std::int64_t rupiah)
{
    ledger::post(f.books, "BM", entry(f, debit, credit, rupiah, make_date(2026, 1, 5)));
}

} // namespace

TEST_CASE("A new account stands below its heading with what its neighbours have", "[ledger]")
{
    BooksFixture f;
    const AccountId id = ledger::add_account(f.books, second_cash_box(f));
    const ledger::Account& added = f.books.chart().by_id(id);
    const ledger::Account& neighbour = f.books.chart().by_code("1110");
    CHECK(added.parent == f.account("11"));
    CHECK(added.type == ledger::AccountType::asset);
    CHECK(added.statement_line == neighbour.statement_line);
    CHECK(added.cash == ledger::CashKind::cash);
    post(f, "1111", "7110", 500);
    CHECK(ledger::use_of(f.books, id).posted);
    CHECK(ledger::use_of(f.books, id).balance == Money::rupiah(500));
}

TEST_CASE("An account needs a code of its own, a name, and a heading of its type", "[ledger]")
{
    BooksFixture f;
    ledger::Account box = second_cash_box(f);
    const auto refused = [&](auto change) {
        ledger::Account tried = box;
        change(tried);
        return code_of([&] { ledger::add_account(f.books, tried); });
    };
    CHECK(refused([](auto& a) { a.code.clear(); }) == Code::missing_value);
    CHECK(refused([](auto& a) { a.name.clear(); }) == Code::name_required);
    CHECK(refused([](auto& a) { a.code = "1110"; }) == Code::duplicate_account);
    CHECK(refused([&](auto& a) { a.parent = f.account("1110"); }) == Code::account_parent);
    CHECK(refused([&](auto& a) { a.parent = f.account("21"); }) == Code::account_parent);
    CHECK(f.books.chart().find("1111") == nullptr);
}

TEST_CASE("What was posted keeps its meaning; names and statement lines may change", "[ledger]")
{
    BooksFixture f;
    ledger::add_account(f.books, second_cash_box(f));
    post(f, "1111", "7110", 500);
    const ledger::Account was = f.books.chart().by_code("1111");
    const auto refused = [&](auto change) {
        ledger::Account changed = was;
        change(changed);
        return code_of([&] { ledger::change_account(f.books, changed); });
    };
    CHECK(refused([](auto& a) { a.cash = ledger::CashKind::bank; }) == Code::account_frozen);
    CHECK(refused([](auto& a) { a.normal_side = ledger::Side::credit; }) == Code::account_frozen);
    CHECK(refused([](auto& a) { a.control = ledger::Control::partner; }) == Code::account_frozen);
    CHECK(refused([](auto& a) { a.postable = false; }) == Code::account_frozen);
    CHECK(refused([](auto& a) { a.active = false; }) == Code::account_in_use); // it has a balance
    CHECK(refused([](auto& a) { a.name.clear(); }) == Code::name_required);
    CHECK_FALSE(refused([](auto& a) {
        a.name = "Kas gudang";
        a.statement_line = "other-assets";
        a.whole_rupiah = false;
    }));
    CHECK(f.books.chart().by_code("1111").name == "Kas gudang");
    // Sen may stand in it now, so there is no way back.
    ledger::Account again = f.books.chart().by_code("1111");
    again.whole_rupiah = true;
    CHECK(code_of([&] { ledger::change_account(f.books, again); }) == Code::account_frozen);

    post(f, "7110", "1111", 500);
    ledger::Account closed = f.books.chart().by_code("1111");
    closed.active = false;
    ledger::change_account(f.books, closed);
    CHECK_FALSE(f.books.chart().by_code("1111").active);
    closed.active = true;
    ledger::change_account(f.books, closed);
    CHECK(f.books.chart().by_code("1111").active);
}

TEST_CASE("Only an account that nothing ever used can be deleted", "[ledger]")
{
    BooksFixture f;
    const AccountId fresh = ledger::add_account(f.books, second_cash_box(f));
    ledger::remove_account(f.books, fresh);
    CHECK(f.books.chart().find("1111") == nullptr);

    const auto refused = [&](const char* code) {
        return code_of([&] { ledger::remove_account(f.books, f.account(code)); });
    };
    post(f, "1110", "7110", 500);
    CHECK(refused("7110") == Code::account_in_use); // posted to
    CHECK(refused("11") == Code::account_in_use);   // others below
    CHECK(refused("3110") == Code::account_in_use); // the product POKOK
    CHECK(refused("9110") == Code::account_in_use); // the closing
    CHECK_FALSE(ledger::use_of(f.books, f.account("3110")).removable());
    // A product's account cannot be switched off either.
    ledger::Account product = f.books.chart().by_code("3110");
    product.active = false;
    CHECK(code_of([&] { ledger::change_account(f.books, product); }) == Code::account_in_use);
}

TEST_CASE("What loans will be booked to is not deleted before the first of them", "[ledger][loans]")
{
    BooksFixture f; // has the products UANG and BARANG
    const auto refused = [&](const char* code) {
        return code_of([&] { ledger::remove_account(f.books, f.account(code)); }) == Code::account_in_use;
    };
    const auto add = [&](const char* code) {
        ledger::Account account = ledger::account_below(f.books, f.books.chart().by_code("4160").parent);
        account.code = code;
        account.name = "Denda pinjaman barang";
        return ledger::add_account(f.books, account);
    };
    CHECK(refused("4160")); // penalties, as delivered
    // A product's own accounts: penalty, settling early, what is kept back.
    const AccountId own = add("4161"), early = add("4162"), kept = add("4163"), other = add("4164");
    const loans::Product product = loans::product(f.books, "UANG");
    loans::Policy policy = loans::policy(f.books, product);
    policy.penalty_account = own;
    policy.fee_account = early;
    policy.deductions = {{"Administrasi", Rate::parse("1"), {}, loans::Treatment::income, kept, ""}};
    loans::update_product(f.books, product, policy);
    CHECK(refused("4161"));
    CHECK(refused("4162"));
    CHECK(refused("4163"));
    // Named for all products instead of the usual one, which may then go.
    loans::HouseRules rules = loans::house_rules(f.books);
    rules.account(loans::Role::penalty) = other;
    loans::set_house_rules(f.books, rules);
    CHECK(refused("4164"));
    CHECK_FALSE(refused("4160"));
}

TEST_CASE("Only who may change settings changes the chart", "[ledger]")
{
    BooksFixture f;
    const ledger::Account box = second_cash_box(f);
    const ledger::Account known = f.books.chart().by_code("1130");
    books::add_user(f.books, {"tari", "", books::Role::petugas, std::nullopt});
    {
        const Books closed = std::move(f.books);
    }
    f.books = Books::open(f.path, {"tari", std::nullopt}, f.clock);
    CHECK(code_of([&] { ledger::add_account(f.books, box); }) == Code::not_permitted);
    CHECK(code_of([&] { ledger::change_account(f.books, known); }) == Code::not_permitted);
    CHECK(code_of([&] { ledger::remove_account(f.books, known.id); }) == Code::not_permitted);
}
