// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/periods.h"
#include "savings/product_settings.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using base::make_date;

namespace {

savings::Product qurban(BooksFixture& f)
{
    savings::Product out;
    out.code = "qurban";
    out.name = "Simpanan qurban";
    out.kind = savings::Kind::holiday;
    out.account = f.account("2115");
    out.payout = savings::Payout::by_decision;
    return out;
}

} // namespace

TEST_CASE("A savings product is added and changed", "[savings]")
{
    BooksFixture f;
    savings::Product added = savings::add_product(f.books, qurban(f));
    CHECK(added.code == "QURBAN");
    CHECK(added.kind == savings::Kind::holiday);
    added.name = "Tabungan qurban";
    added.payout = savings::Payout::on_demand;
    added.account = f.account("2112");
    savings::update_product(f.books, added);
    const savings::Product changed = savings::product(f.books, "QURBAN");
    CHECK(changed.name == "Tabungan qurban");
    CHECK(changed.payout == savings::Payout::on_demand);
    CHECK(changed.account == f.account("2112"));
    for (const ledger::Account* account : savings::free_accounts(f.books))
        CHECK(account->code != "2112");
}

TEST_CASE("A savings product is refused with the field it is about", "[savings]")
{
    BooksFixture f;
    const auto refused = [&](auto change) {
        savings::Product product = qurban(f);
        change(product);
        const auto issues = savings::check(f.books, product);
        return issues.empty() ? std::pair(Code::count, std::string())
                              : std::pair(issues.front().code, issues.front().column);
    };
    using P = savings::Product;
    CHECK(refused([](P&) {}).first == Code::count);
    CHECK(refused([](P& p) { p.code = " "; }) == std::pair(Code::missing_value, std::string("code")));
    CHECK(refused([](P& p) { p.name = ""; }) == std::pair(Code::name_required, std::string("name")));
    CHECK(refused([](P& p) { p.code = "wajib"; }) == std::pair(Code::duplicate_product, std::string("code")));
    CHECK(refused([&](P& p) { p.account = f.account("3120"); }) ==
          std::pair(Code::product_account, std::string("account")));
    CHECK(refused([&](P& p) { p.account = f.account("1110"); }) ==
          std::pair(Code::product_account, std::string("account")));
    f.member("0001", "Ani");
    savings::deposit(f.books, movement("0001", "SUKARELA", 1'000, make_date(2026, 1, 2)));
    savings::Product used = savings::product(f.books, "SUKARELA");
    used.account = f.account("2115");
    CHECK(code_of([&] { savings::update_product(f.books, used); }) == Code::product_in_use);
    used.id = 999;
    CHECK(code_of([&] { savings::update_product(f.books, used); }) == Code::unknown_product);
}

TEST_CASE("Amounts due are dated and by class, and can be taken back while the month is open", "[savings]")
{
    BooksFixture f;
    savings::set_due(f.books, "WAJIB", "LUARBIASA", {2026, 3}, Money::rupiah(60'000), "KEP-3");
    const savings::Product wajib = savings::product(f.books, "WAJIB");
    const auto dues = savings::due_amounts(f.books, wajib);
    // The template's two, and this one on top.
    REQUIRE(dues.size() == 3);
    CHECK(dues.front().class_code == "LUARBIASA");
    CHECK(dues.front().from == Period{2026, 3});
    CHECK(dues.front().decision_no == "KEP-3");
    savings::remove_due(f.books, dues.front().id);
    CHECK(savings::due_amounts(f.books, wajib).size() == 2);
    ledger::close_month(f.books, {2026, 1});
    CHECK(code_of([&] { savings::remove_due(f.books, dues.back().id); }) == Code::period_closed);
    CHECK(savings::member_classes(f.books).size() == 2);
}
