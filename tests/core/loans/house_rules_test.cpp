// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/house_rules.h"

#include "support/catch.h"

#include "books/user_edit.h"
#include "ledger/chart_edit.h"
#include "ledger/verify.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "loans/grading.h"
#include "loans/payment.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using loans::Role;
using support::code_of;

namespace {

std::optional<Code> refusal(Books& books, const loans::HouseRules& rules)
{
    const auto found = loans::check(books, rules);
    return found.empty() ? std::nullopt : std::optional(found.front().code);
}

} // namespace

TEST_CASE("Rules for all loans are the usual ones until the cooperative decides", "[loans][settings]")
{
    support::BooksFixture f;
    loans::HouseRules rules = loans::house_rules(f.books);
    CHECK_FALSE(rules.four_eyes.has_value());
    CHECK_FALSE(loans::four_eyes(f.books)); // one user
    CHECK(rules.rate_limit == Rate::parse("24"));
    CHECK(rules.share == Rate::parse("15"));
    CHECK(rules.related_share == Rate::parse("10"));
    CHECK(rules.age_bands == std::vector{30, 60, 90, 180});
    CHECK(rules.account(Role::penalty) == f.account("4160"));
    CHECK(rules.account(Role::receivable) == f.account("1145"));

    rules.four_eyes = true;
    rules.rate_limit = Rate::parse("18.5");
    rules.age_bands = {15, 45};
    rules.account(Role::recovery) = f.account("4160");
    loans::set_house_rules(f.books, rules);
    f.reopen();
    const loans::HouseRules now = loans::house_rules(f.books);
    CHECK(now.four_eyes == true);
    CHECK(loans::four_eyes(f.books));
    CHECK(loans::rate_limit(f.books) == Rate::parse("18.5"));
    CHECK(loans::age_bands(f.books) == std::vector{15, 45});
    CHECK(now.accounts.at(static_cast<std::size_t>(Role::recovery)) == f.account("4160"));
    // What was not changed is not written, so that a later default reaches it.
    CHECK_FALSE(f.books.setting("loans.share"));
    // Back to what follows from the users: one may decide alone, with a second one they look at each other's.
    rules.four_eyes.reset();
    loans::set_house_rules(f.books, rules);
    CHECK_FALSE(loans::house_rules(f.books).four_eyes.has_value());
    CHECK_FALSE(loans::four_eyes(f.books));
    books::add_user(f.books, {"tari", "", books::Role::petugas, std::nullopt});
    CHECK(loans::four_eyes(f.books));
    rules.four_eyes = false;
    loans::set_house_rules(f.books, rules);
    CHECK_FALSE(loans::four_eyes(f.books));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("What a list brings beyond what is due goes where the cooperative decided", "[loans][settings]")
{
    support::BooksFixture f;
    loans::HouseRules rules = loans::house_rules(f.books);
    CHECK(rules.list_excess.empty()); // held for the member
    rules.list_excess = "SUKARELA";
    loans::set_house_rules(f.books, rules);
    CHECK(loans::house_rules(f.books).list_excess == "SUKARELA");
    CHECK(f.books.setting("collective.excess_savings") == "SUKARELA");
    // Compulsory savings are paid out on leaving only, and there is no product of that name.
    for (const char* code : {"WAJIB", "NIHIL"}) {
        rules.list_excess = code;
        const auto issues = loans::check(f.books, rules);
        REQUIRE(issues.size() == 1);
        CHECK(issues.front().column == "list_excess");
    }
    rules.list_excess.clear();
    loans::set_house_rules(f.books, rules);
    CHECK(loans::house_rules(f.books).list_excess.empty());
}

TEST_CASE("Bands are read as people write them, and rise", "[loans][settings]")
{
    CHECK(loans::read_bands("30 60 90") == std::vector{30, 60, 90});
    CHECK(loans::read_bands(" 30, 60,90 ") == std::vector{30, 60, 90});
    CHECK(loans::read_bands("")->empty());
    for (const char* text : {"30 60x", "30-60", "3.5", "a", "99999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(loans::read_bands(text));
    }
    support::BooksFixture f;
    loans::HouseRules rules = loans::house_rules(f.books);
    for (const std::vector<int>& bands :
         std::vector<std::vector<int>>{{}, {30, 30}, {60, 30}, {0, 30}, {-1}, {10'000}}) {
        rules.age_bands = bands;
        CHECK(refusal(f.books, rules) == Code::bad_value);
        CHECK(code_of([&] { loans::set_house_rules(f.books, rules); }) == Code::bad_value);
    }
    CHECK(loans::age_bands(f.books) == std::vector{30, 60, 90, 180});
}

TEST_CASE("Accounts of loans fit what they are for, and stay once loans were posted to them", "[loans][settings]")
{
    support::BooksFixture f;
    const loans::HouseRules usual = loans::house_rules(f.books);
    const auto with = [&](Role role, const char* code) {
        loans::HouseRules rules = usual;
        rules.account(role) = f.account(code);
        return refusal(f.books, rules);
    };
    CHECK(with(Role::penalty, "1110") == Code::bad_value);
    CHECK(with(Role::penalty, "41") == Code::bad_value);      // a heading
    CHECK(with(Role::receivable, "1141") == Code::bad_value); // carries principal
    CHECK(with(Role::allowance, "1110") == Code::bad_value);
    CHECK(with(Role::allowance_expense, "4160") == Code::bad_value);
    CHECK_FALSE(with(Role::penalty, "7110"));
    loans::HouseRules none = usual;
    none.account(Role::fee) = AccountId();
    CHECK(refusal(f.books, none) == Code::bad_value);
    loans::HouseRules whole = usual;
    whole.share = Rate::parse("100.5");
    CHECK(refusal(f.books, whole) == Code::bad_value);

    // A penalty paid on a loan is known by its account: on another it would be asked again.
    CHECK_FALSE(loans::is_fixed(f.books, Role::penalty));
    loans::Product product = loans::product(f.books, "UANG");
    loans::Policy policy = loans::policy(f.books, product);
    policy.penalty = loans::Penalty::fixed;
    policy.penalty_amount = Money::rupiah(10'000);
    policy.deductions.clear();
    loans::update_product(f.books, product, policy);
    loans::Application asked;
    asked.member = f.member("0001", "Ani", make_date(2020, 1, 1));
    asked.product = "UANG";
    asked.day = make_date(2026, 1, 5);
    asked.terms.principal = Money::rupiah(1'200'000);
    asked.terms.rate = Rate::parse("1");
    asked.terms.periods = 12;
    const std::string loan = loans::application(f.books, loans::apply(f.books, asked)).loan_no;
    loans::decide(f.books, loan, {asked.day, true, "1/2026", "", {}});
    loans::disburse(f.books, {loan, asked.day, "1121"});
    CHECK_FALSE(loans::is_fixed(f.books, Role::penalty));
    loans::Payment payment;
    payment.loan_no = loan;
    payment.date = make_date(2026, 2, 20);
    payment.amount = Money::rupiah(122'000); // 100,000 + 12,000 due on 5 February, and 10,000 for being late
    loans::pay(f.books, payment);
    CHECK(loans::is_fixed(f.books, Role::penalty));
    CHECK(with(Role::penalty, "7110") == Code::account_in_use);
    CHECK_FALSE(with(Role::recovery, "4160"));

    // An allowance that was booked would be booked again on another account.
    CHECK_FALSE(loans::is_fixed(f.books, Role::allowance));
    loans::post_allowance(f.books, {2026, 2});
    CHECK(loans::is_fixed(f.books, Role::allowance));
    CHECK_FALSE(loans::is_fixed(f.books, Role::allowance_expense));
}

TEST_CASE("An account that the rules for loans name stays in use", "[loans][settings]")
{
    support::BooksFixture f;
    ledger::Account own = ledger::account_below(f.books, f.account("41"));
    own.code = "4169";
    own.name = "Pendapatan denda pinjaman";
    ledger::add_account(f.books, own);
    loans::HouseRules rules = loans::house_rules(f.books);
    rules.account(Role::penalty) = f.account("4169");
    loans::set_house_rules(f.books, rules);
    ledger::Account off = f.books.chart().by_code("4169");
    off.active = false;
    CHECK(code_of([&] { ledger::change_account(f.books, off); }) == Code::account_in_use);
    CHECK(code_of([&] { ledger::remove_account(f.books, f.account("4169")); }) == Code::account_in_use);
    rules.account(Role::penalty) = f.account("4160");
    loans::set_house_rules(f.books, rules);
    CHECK_NOTHROW(ledger::remove_account(f.books, f.account("4169")));
}

TEST_CASE("Only who may change settings changes the rules for loans", "[loans][settings]")
{
    support::BooksFixture f;
    books::add_user(f.books, {"tari", "", books::Role::petugas, std::nullopt});
    f.books.change_user({"tari", {}});
    loans::HouseRules rules = loans::house_rules(f.books);
    rules.rate_limit = Rate::parse("30");
    CHECK(code_of([&] { loans::set_house_rules(f.books, rules); }) == Code::not_permitted);
    CHECK(loans::rate_limit(f.books) == Rate::parse("24"));
}
