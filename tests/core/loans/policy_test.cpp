// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/policy.h"

#include "support/catch.h"

#include "ledger/verify.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;

namespace {

std::vector<Code> codes(const std::vector<Issue>& issues)
{
    std::vector<Code> out;
    for (const Issue& issue : issues)
        out.push_back(issue.code);
    return out;
}

loans::NewLoan small_loan(MemberId member, const char* number)
{
    loans::NewLoan loan;
    loan.loan_no = number;
    loan.member = member;
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.disbursed = make_date(2026, 1, 5);
    return loan;
}

} // namespace

TEST_CASE("Changing a product makes a new version and leaves its loans alone", "[loans]")
{
    support::BooksFixture f;
    const MemberId ani = f.member("0001", "Ani");
    const loans::Loan before = loans::read(f.books, loans::create(f.books, small_loan(ani, "PJ-1")));
    loans::Product product = loans::product(f.books, "UANG");
    loans::Policy policy = loans::policy(f.books, product);
    CHECK(policy.version == 1);
    CHECK(policy.most_periods == 60);
    policy.penalty = loans::Penalty::fixed;
    policy.penalty_amount = Money::rupiah(10'000);
    policy.most_principal = Money::rupiah(20'000'000);
    policy.due_day = 25;
    policy.order = {loans::Part::interest, loans::Part::principal, loans::Part::fee, loans::Part::penalty};
    policy.deductions = {{"Administrasi", Rate::parse("1"), {}, loans::Treatment::income, f.account("4120"), ""},
                         {"Asuransi", {}, Money::rupiah(5'000), loans::Treatment::held, f.account("2161"), ""}};
    product.rate = Rate::parse("1");
    loans::update_product(f.books, product, policy);
    f.reopen();
    const loans::Policy now = loans::policy(f.books, loans::product(f.books, "uang"));
    CHECK(now.version == 2);
    CHECK(now.penalty == loans::Penalty::fixed);
    CHECK(now.due_day == 25);
    CHECK(now.order == policy.order);
    REQUIRE(now.deductions.size() == 2);
    CHECK(now.deductions[1].treatment == loans::Treatment::held);
    CHECK(loans::policy_of(f.books, before).penalty == loans::Penalty::none);
    const loans::Loan after = loans::read(f.books, loans::create(f.books, small_loan(ani, "PJ-2")));
    CHECK(loans::policy_of(f.books, after).version == 2);
    // 1 % of 1,200,000 and the fixed amount.
    const auto kept = loans::kept_back(now, Money::rupiah(1'200'000));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].amount == Money::rupiah(12'000));
    CHECK(kept[1].amount == Money::rupiah(5'000));
    // Nothing changed: no new version.
    loans::update_product(f.books, loans::product(f.books, "UANG"), now);
    CHECK(loans::policy(f.books, product).version == 2);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("The first instalment falls on the payday", "[loans]")
{
    loans::Policy policy;
    loans::Terms terms;
    CHECK(loans::first_due(policy, terms, make_date(2026, 1, 31)) == make_date(2026, 2, 28));
    policy.due_day = 25;
    CHECK(loans::first_due(policy, terms, make_date(2026, 1, 10)) == make_date(2026, 1, 25));
    CHECK(loans::first_due(policy, terms, make_date(2026, 1, 25)) == make_date(2026, 2, 25));
    policy.due_gap = 20;
    CHECK(loans::first_due(policy, terms, make_date(2026, 1, 10)) == make_date(2026, 2, 25));
    policy.due_day = 31;
    CHECK(loans::first_due(policy, terms, make_date(2026, 2, 1)) == make_date(2026, 2, 28));
    terms.every = loans::Every::week;
    CHECK(loans::first_due(policy, terms, make_date(2026, 2, 2)) == make_date(2026, 2, 9));
}

TEST_CASE("What refuses a product, and the warning of what it costs", "[loans]")
{
    support::BooksFixture f;
    loans::Product product = loans::product(f.books, "UANG");
    loans::Policy policy = loans::policy(f.books, product);
    // Flat 1.5 % a month over 12 months costs 31.72 % a year: 1/12 + 0.015 a month twelve times is worth 1 at 2.643 %.
    CHECK(codes(loans::check(f.books, product, policy)) == std::vector{Code::loan_rate_high});
    product.rate = Rate::parse("1");
    CHECK(loans::check(f.books, product, policy).empty());
    f.books.set_setting("loans.rate_limit", "20");
    CHECK(codes(loans::check(f.books, product, policy)) == std::vector{Code::loan_rate_high});
    f.books.set_setting("loans.rate_limit", "24");

    const auto refused = [&](auto&& change) {
        loans::Product other = product;
        loans::Policy rules = policy;
        change(other, rules);
        const auto found = loans::check(f.books, other, rules);
        return found.empty() ? Code::internal : found.front().code;
    };
    using P = loans::Product;
    using R = loans::Policy;
    CHECK(refused([](P& p, R&) { p.rate = Rate::parse("1500"); }) == Code::loan_rate_too_high);
    CHECK(refused([](P& p, R&) { p.code = " "; }) == Code::missing_value);
    CHECK(refused([](P& p, R&) { p.code = "barang"; }) == Code::duplicate_product);
    CHECK(refused([](P& p, R&) { p.name = ""; }) == Code::name_required);
    CHECK(refused([&](P& p, R&) { p.account = f.account("1110"); }) == Code::product_account);
    CHECK(refused([&](P& p, R&) { p.interest_account = f.account("2111"); }) == Code::product_account);
    CHECK(refused([](P&, R& r) { r.order = {loans::Part::interest}; }) == Code::bad_value);
    CHECK(refused([](P&, R& r) { r.penalty = loans::Penalty::fixed; }) == Code::negative_amount);
    CHECK(refused([](P&, R& r) { r.periods = 61; }) == Code::bad_value);
    CHECK(refused([](P&, R& r) {
              r.deductions = {{"SWP", Rate::parse("1"), {}, loans::Treatment::savings, {}, "TIDAKADA"}};
          }) == Code::unknown_product);
    // Loans from 100,000 over 12 months in instalments of 50,000 upwards would be repaid after two.
    CHECK(refused([](P&, R& r) {
              r.least_principal = Money::rupiah(100'000);
              r.multiple = Money::rupiah(50'000);
              r.round = Rounding::up;
          }) == Code::loan_terms);
    const MemberId ani = f.member("0001", "Ani");
    loans::create(f.books, small_loan(ani, "PJ-1"));
    CHECK(refused([&](P& p, R&) { p.interest_account = f.account("4140"); }) == Code::product_in_use);
    CHECK(code_of([&] {
              loans::Product added = product;
              added.id = 0;
              added.code = "darurat";
              CHECK(loans::add_product(f.books, added, policy).code == "DARURAT");
              loans::add_product(f.books, added, policy);
          }) == Code::duplicate_product);
}
