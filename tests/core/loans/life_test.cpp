// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/balances.h"
#include "ledger/correct.h"
#include "ledger/verify.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "loans/grading.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "savings/product_settings.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;

namespace {

Money rp(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// Books with one member and a product that keeps 1 % administration and 1 % loan-linked savings back.
struct LoanBooks : support::BooksFixture {
    MemberId ani = member("0001", "Ani", make_date(2020, 1, 1));

    LoanBooks()
    {
        savings::Product linked;
        linked.code = "SWP";
        linked.name = "Simpanan wajib pinjam";
        linked.kind = savings::Kind::loan_linked;
        linked.account = account("2115");
        linked.payout = savings::Payout::at_payoff;
        savings::add_product(books, linked);
        rule([&](loans::Policy& policy) {
            policy.deductions = {{"Administrasi", Rate::parse("1"), {}, loans::Treatment::income, account("4120"), ""},
                                 {"Simpanan wajib pinjam", Rate::parse("1"), {}, loans::Treatment::savings, {}, "SWP"}};
        });
    }

    template <typename Change> void rule(Change&& change)
    {
        const loans::Product product = loans::product(books, "UANG");
        loans::Policy policy = loans::policy(books, product);
        change(policy);
        loans::update_product(books, product, policy);
    }

    loans::Application asked(std::int64_t principal, int periods = 12, Date day = make_date(2026, 1, 5))
    {
        loans::Application out;
        out.member = ani;
        out.product = "UANG";
        out.day = day;
        out.terms.principal = rp(principal);
        out.terms.rate = Rate::parse("1");
        out.terms.periods = periods;
        return out;
    }

    /// Applied for, approved and paid out on one day, from the bank.
    std::string lend(loans::Application from)
    {
        const std::int64_t id = loans::apply(books, from);
        const std::string number = loans::application(books, id).loan_no;
        loans::decide(books, number, {from.day, true, "12/2026", "", {}});
        loans::disburse(books, {number, from.day, "1121"});
        return number;
    }

    ledger::Posted pay(const std::string& loan, std::int64_t amount, Date day, std::optional<loans::Excess> excess = {})
    {
        loans::Payment payment;
        payment.loan_no = loan;
        payment.amount = rp(amount);
        payment.date = day;
        payment.excess = excess;
        return loans::pay(books, payment);
    }

    Money balance(const char* code, Date day = make_date(2030, 1, 1))
    {
        return ledger::balance(books, account(code), day);
    }
    loans::Standing standing(const std::string& loan, Date day)
    {
        return loans::standing(books, loans::by_number(books, loan), day);
    }
};

} // namespace

TEST_CASE("A loan is paid out in one entry, net of what is kept back", "[loans]")
{
    LoanBooks f;
    // A real cooperative: 12,000,000 less 1 % administration less 1 % loan-linked savings pays out 11,760,000.
    const std::string loan = f.lend(f.asked(12'000'000));
    CHECK(loan == "PJ-00001");
    CHECK(f.balance("1141") == rp(12'000'000));
    CHECK(f.balance("4120") == -rp(120'000));
    CHECK(f.balance("2115") == -rp(120'000));
    CHECK(f.balance("1121") == -rp(11'760'000));
    CHECK(ledger::head(f.books).entries == 1);
    const auto now = f.standing(loan, make_date(2026, 2, 4));
    CHECK(now.outstanding == rp(12'000'000));
    CHECK(now.overdue().is_zero());
    CHECK(now.next_due == make_date(2026, 2, 5));
    CHECK(now.next_amount == rp(1'120'000));
    CHECK(code_of([&] { loans::disburse(f.books, {loan, make_date(2026, 1, 6), "1121"}); }) == Code::duplicate_loan_no);
    // One month early: 12,000,000 and one month's interest, less the savings that go back.
    const loans::Quote quote = loans::quote(f.books, loan, make_date(2026, 1, 20));
    CHECK(quote.parts.sum() == rp(12'120'000));
    CHECK(quote.to_pay() == rp(12'000'000));
    loans::settle(f.books, {loan, make_date(2026, 1, 20)});
    CHECK(f.balance("1141").is_zero());
    CHECK(f.balance("2115").is_zero());
    CHECK(f.balance("1110") == rp(12'000'000));
    CHECK(f.balance("4110") == -rp(120'000));
    CHECK(code_of([&] { loans::settle(f.books, {loan, make_date(2026, 1, 21)}); }) == Code::loan_closed);
    CHECK(code_of([&] { f.pay(loan, 1'000, make_date(2026, 1, 21)); }) == Code::loan_closed);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("An application waits for its decision, by somebody else where there is one", "[loans]")
{
    LoanBooks f;
    const std::int64_t id = loans::apply(f.books, f.asked(1'200'000));
    const std::string number = loans::application(f.books, id).loan_no;
    CHECK(code_of([&] { loans::disburse(f.books, {number, make_date(2026, 1, 6), "1121"}); }) == Code::loan_undecided);
    CHECK(code_of([&] { f.pay(number, 1'000, make_date(2026, 1, 6)); }) == Code::loan_not_disbursed);
    CHECK(code_of([&] {
              loans::apply(f.books, [&] {
                  loans::Application same = f.asked(1'000'000);
                  same.loan_no = number;
                  return same;
              }());
          }) == Code::duplicate_loan_no);
    loans::Application changed = loans::application(f.books, id);
    changed.terms.periods = 10;
    changed.guarantors = {{f.ani, ""}};
    CHECK(code_of([&] { loans::change(f.books, changed); }) == Code::own_guarantor);
    changed.guarantors = {{std::nullopt, "Budi"}, {f.member("0002", "Citra"), ""}};
    changed.collateral = {{"BPKB motor", rp(8'000'000)}};
    loans::change(f.books, changed);
    CHECK(loans::application(f.books, number).guarantors.size() == 2);
    CHECK(loans::application(f.books, number).collateral.front().value == rp(8'000'000));
    CHECK_FALSE(loans::four_eyes(f.books));
    books::add_user(f.books, {"budi", "Budi", books::Role::pengurus, std::nullopt});
    CHECK(loans::four_eyes(f.books));
    CHECK(code_of([&] {
              loans::decide(f.books, number, {make_date(2026, 1, 6), true, "", "", {}});
          }) == Code::loan_own_decision);
    f.books.change_user({"budi", std::nullopt});
    // The books' day is 1 January 2026: a decision of 2027 is a slip.
    CHECK(code_of([&] {
              loans::decide(f.books, number, {make_date(2027, 1, 6), true, "", "", {}});
          }) == Code::date_too_far);
    loans::decide(f.books, number, {make_date(2026, 1, 6), true, "", "", {}});
    CHECK(code_of([&] {
              loans::decide(f.books, number, {make_date(2026, 1, 6), true, "", "", {}});
          }) == Code::loan_decided);
    CHECK(code_of([&] { loans::change(f.books, changed); }) == Code::loan_decided);
    loans::disburse(f.books, {number, make_date(2026, 1, 7), "1121"});
    CHECK(loans::applications(f.books).empty());
    CHECK(loans::applications(f.books, true).size() == 1);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("What speaks against an application is told with its figures", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) {
        policy.deductions.clear();
        policy.most_principal = rp(5'000'000);
        policy.most_periods = 12;
        policy.membership_months = 80;
        policy.savings_multiple = Rate::parse("300");
        policy.wage_share = Rate::parse("35");
        policy.most_age = 54;
    });
    // 55 on 1 March 2027, before the last of 24 instalments in January 2028.
    members::Member born = members::read(f.books, f.ani);
    born.birth_date = make_date(1972, 3, 1);
    members::update(f.books, born);
    savings::deposit(f.books, support::movement("0001", "WAJIB", 1'000'000, make_date(2026, 1, 2)));
    f.books.set_setting("loans.four_eyes", "0");
    loans::Application asked = f.asked(6'000'000, 24);
    asked.wage = rp(800'000);
    std::vector<Code> found;
    std::vector<base::LabelArg> wage, capital;
    for (const Issue& issue : loans::check(f.books, asked)) {
        CHECK(issue.severity == Severity::warning);
        found.push_back(issue.code);
        if (issue.code == Code::loan_wage) wage = issue.args;
        if (issue.code == Code::loan_capital_share) capital = issue.args;
    }
    CHECK(found == std::vector{Code::loan_amount_limit, Code::loan_term_limit, Code::loan_membership, Code::loan_age,
                               Code::loan_wage, Code::loan_savings, Code::loan_capital_share});
    // 6,000,000 / 24 + 60,000 a month; 35 % of 800,000. 15 % of 1,000,000 own capital.
    REQUIRE(wage.size() == 3);
    CHECK(std::get<Money>(wage[0]) == rp(310'000));
    CHECK(std::get<Money>(wage[2]) == rp(280'000));
    const std::int64_t id = loans::apply(f.books, asked);
    const std::string number = loans::application(f.books, id).loan_no;
    CHECK(code_of([&] { loans::decide(f.books, number, {asked.day, true, "", "", {}}); }) == Code::loan_against_limits);
    CHECK(code_of([&] { loans::decide(f.books, number, {asked.day, false, "", "", {}}); }) == Code::reason_required);
    loans::decide(f.books, number, {asked.day, true, "", "rumah sakit", {}});
    REQUIRE(capital.size() == 3);
    CHECK(std::get<Money>(capital[2]) == rp(150'000));
}

TEST_CASE("A second loan of a product that allows one is warned of, but not a top-up", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) {
        policy.deductions.clear();
        policy.most_open = 1;
    });
    const std::string first = f.lend(f.asked(1'200'000));
    loans::Application more = f.asked(2'000'000, 12, make_date(2026, 2, 5));
    const auto warned = [&] {
        for (const Issue& issue : loans::check(f.books, more))
            if (issue.code == Code::loan_open) return loans::needs_reason(issue);
        return false;
    };
    CHECK(warned());
    more.top_up = loans::by_number(f.books, first).id;
    CHECK_FALSE(warned());
}

TEST_CASE("A top-up pays the old loan off in its own entry", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string old = f.lend(f.asked(1'200'000));
    loans::Application more = f.asked(3'000'000, 12, make_date(2026, 2, 5));
    more.top_up = loans::by_number(f.books, old).id;
    const std::string number = f.lend(more);
    // 3,000,000 less 1,200,000 principal and 12,000 interest that is due that day.
    CHECK(f.balance("1121") == -rp(1'200'000 + 1'788'000));
    CHECK(f.balance("1141") == rp(3'000'000));
    CHECK(f.standing(old, make_date(2026, 2, 5)).outstanding.is_zero());
    CHECK(ledger::head(f.books).entries == 2);
    loans::Application too_small = f.asked(100'000, 12, make_date(2026, 2, 6));
    too_small.top_up = loans::by_number(f.books, number).id;
    const std::int64_t entries = ledger::head(f.books).entries;
    CHECK(code_of([&] { f.lend(too_small); }) == Code::loan_top_up);
    CHECK(ledger::head(f.books).entries == entries);
}

TEST_CASE("Goods are lent at their price, and the margin is earned with the instalments", "[loans]")
{
    LoanBooks f;
    loans::Application asked = f.asked(3'000'000, 10);
    asked.product = "BARANG";
    asked.goods = "Kulkas";
    asked.terms.margin = rp(500'000);
    const std::string loan = f.lend(asked);
    CHECK(f.balance("1141") == rp(3'000'000));
    f.pay(loan, 350'000, make_date(2026, 2, 5));
    CHECK(f.balance("4110") == -rp(50'000));
    CHECK(f.standing(loan, make_date(2026, 2, 5)).outstanding == rp(2'700'000));
}

TEST_CASE("An excess shortens the term or lowers the instalment, and is undone with its payment", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string loan = f.lend(f.asked(1'200'000));
    // 112,000 are due; March's month has not begun on the due day, so 412,000 more are principal: 688,000 are left.
    const auto plan = [&](loans::Excess excess) {
        loans::Payment payment;
        payment.loan_no = loan;
        payment.amount = rp(524'000);
        payment.date = make_date(2026, 2, 5);
        payment.excess = excess;
        return loans::plan_payment(f.books, payment);
    };
    // Eleven instalments as before, 688,000 / 11 = 62,545 and the interest that was agreed: 12,000.
    CHECK(plan(loans::Excess::lower).changed->periods == 11);
    CHECK(loans::schedule(*plan(loans::Excess::lower).changed).front().total == rp(74'545));
    // Instalments as before, fewer of them: six of 100,000 and one of 88,000, each with 12,000.
    const std::vector<loans::Instalment> fewer = loans::schedule(*plan(loans::Excess::shorter).changed);
    REQUIRE(fewer.size() == 7);
    CHECK(fewer.front().due == make_date(2026, 3, 5));
    CHECK(fewer.front().total == rp(112'000));
    CHECK(fewer.back().total == rp(100'000));
    CHECK(plan(loans::Excess::savings).parts.rest == rp(412'000));
    CHECK(code_of([&] { plan(loans::Excess::ask); }) == Code::loan_excess);
    CHECK(code_of([&] { f.pay(loan, 1'400'000, make_date(2026, 2, 5)); }) == Code::loan_more_than_owed);

    const auto before = f.standing(loan, make_date(2026, 4, 5));
    const ledger::Posted posted = f.pay(loan, 524'000, make_date(2026, 2, 5), loans::Excess::shorter);
    const auto changed = f.standing(loan, make_date(2026, 4, 5));
    CHECK(changed.outstanding == rp(688'000));
    CHECK(changed.overdue() == rp(2 * 112'000)); // of 5 March and 5 April
    CHECK(loans::versions(f.books, loans::by_number(f.books, loan)).size() == 2);
    // The plan before the payment is still the plan of the days before it.
    CHECK(f.standing(loan, make_date(2026, 2, 4)).next_due == make_date(2026, 2, 5));
    ledger::reverse(f.books, posted.document, make_date(2026, 2, 5), "salah orang");
    const auto undone = f.standing(loan, make_date(2026, 4, 5));
    CHECK(undone.outstanding == before.outstanding);
    CHECK(undone.overdue() == before.overdue());
    CHECK(undone.next_due == before.next_due);
    CHECK(loans::versions(f.books, loans::by_number(f.books, loan)).back().is_void);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("An excess may go to savings, and a payment come from them", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string loan = f.lend(f.asked(1'200'000));
    f.pay(loan, 300'000, make_date(2026, 2, 5), loans::Excess::savings);
    CHECK(f.balance("2111") == -rp(188'000)); // 300,000 less the 112,000 that are due
    loans::Payment payment;
    payment.loan_no = loan;
    payment.amount = rp(50'000);
    payment.date = make_date(2026, 4, 5);
    payment.from_savings = "SUKARELA";
    loans::pay(f.books, payment);
    CHECK(f.balance("2111") == -rp(138'000));
    CHECK(f.balance("1110") == rp(300'000));
    payment.amount = rp(138'001);
    CHECK(code_of([&] { loans::pay(f.books, payment); }) == Code::insufficient_balance);
}

TEST_CASE("A running loan gets new terms; what was open stays owed", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string loan = f.lend(f.asked(1'200'000));
    f.pay(loan, 112'000, make_date(2026, 2, 5));
    loans::Reschedule wanted;
    wanted.loan_no = loan;
    wanted.date = make_date(2026, 4, 10);
    CHECK(code_of([&] { loans::reschedule(f.books, wanted); }) == Code::reason_required);
    wanted.reason = "dirumahkan";
    CHECK(code_of([&] { loans::reschedule(f.books, wanted); }) == Code::loan_schedule_change);
    wanted.pause = 2;
    wanted.periods = 11;
    wanted.decision_no = "07/2026";
    CHECK(code_of([&] { loans::reschedule(f.books, wanted); }) == Code::pause_interest);
    wanted.pause_interest = loans::PauseInterest::forgiven;
    // March and April are open: 24,000 interest. 1,100,000 over eleven months from July (May and June pause), with the
    // 12,000 a month that were agreed on 1,200,000.
    loans::reschedule(f.books, wanted);
    const auto june = f.standing(loan, make_date(2026, 6, 30));
    CHECK(june.overdue().is_zero());
    CHECK(june.next_due == make_date(2026, 7, 5));
    CHECK(june.next_amount == rp(100'000 + 12'000 + 24'000));
    CHECK(f.standing(loan, make_date(2026, 4, 9)).overdue_interest == rp(24'000));
    f.pay(loan, 136'000, make_date(2026, 7, 5));
    CHECK(f.standing(loan, make_date(2026, 7, 5)).overdue().is_zero());
    CHECK(f.standing(loan, make_date(2026, 7, 5)).outstanding == rp(1'000'000));
    const auto versions = loans::versions(f.books, loans::by_number(f.books, loan));
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].reason == "dirumahkan");
    CHECK(versions[1].decision_no == "07/2026");
    CHECK(versions[1].approved_by == "admin");
    // February's payment reversed afterwards: its 100,000 and 12,000 are owed with the rest.
    wanted.rate = Rate::parse("1500");
    wanted.date = make_date(2026, 7, 6);
    CHECK(code_of([&] { loans::reschedule(f.books, wanted); }) == Code::loan_rate_too_high);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A lost loan is written off against the allowance and stays listed", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string loan = f.lend(f.asked(1'200'000));
    const Date day = make_date(2026, 3, 31);
    CHECK(code_of([&] { loans::write_off(f.books, {loan, day, "01/RAT", "pergi"}); }) == Code::allowance_too_small);
    ledger::post(f.books, "BM", support::entry(f, "6123", "1149", 1'500'000, day));
    CHECK(code_of([&] { loans::write_off(f.books, {loan, day, "", "pergi"}); }) == Code::missing_value);
    const ledger::Posted posted = loans::write_off(f.books, {loan, day, "01/RAT", "pergi"});
    CHECK(f.balance("1141").is_zero());
    CHECK(f.balance("1149") == -rp(300'000));
    REQUIRE(loans::written_off(f.books, day).size() == 1);
    CHECK(loans::graded(f.books, day).empty());
    f.pay(loan, 200'000, make_date(2026, 4, 15));
    CHECK(f.balance("7110") == -rp(200'000));
    CHECK(loans::written_off(f.books, make_date(2026, 4, 30)).front().what.recovered == rp(200'000));
    CHECK(code_of([&] { f.pay(loan, 1'100'000, make_date(2026, 4, 16)); }) == Code::loan_more_than_owed);
    CHECK(ledger::verify(f.books).ok());
    ledger::reverse(f.books, posted.document, make_date(2026, 4, 20), "kembali");
    CHECK(loans::written_off(f.books, make_date(2026, 4, 30)).empty());
    CHECK(f.standing(loan, make_date(2026, 4, 20)).outstanding == rp(1'200'000));
}

TEST_CASE("Interest is known by loan, also where two are paid in one entry by member alone", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string first = f.lend(f.asked(1'200'000));
    const std::string second = f.lend(f.asked(600'000));
    const Date day = make_date(2026, 2, 5);
    const auto id = [&](const std::string& loan) { return loans::by_number(f.books, loan).id; };
    ledger::EntryDraft entry;
    entry.date = day;
    entry.lines = {{f.account("1110"), rp(168'000)},
                   {f.account("1141"), -rp(100'000), id(first), f.ani},
                   {f.account("4110"), -rp(12'000), std::nullopt, f.ani},
                   {f.account("1141"), -rp(50'000), id(second), f.ani},
                   {f.account("4110"), -rp(6'000), std::nullopt, f.ani}};
    ledger::post(f.books, "BKM", entry);
    for (const std::string& loan : {first, second})
        CHECK(f.standing(loan, day).overdue().is_zero());
    for (const loans::LoanRow& row : loans::loan_list(f.books, day, loans::Which::all))
        CHECK(row.standing.overdue().is_zero());
    // Interest alone, by loan.
    f.pay(first, 12'000, make_date(2026, 3, 5));
    CHECK(f.standing(first, make_date(2026, 3, 5)).overdue() == rp(100'000));
    // Income says of which loan it is, and of nothing else; and of its own member's.
    entry.lines = {{f.account("1110"), rp(1'000)}, {f.account("4110"), -rp(1'000), id(first), f.member("0002", "Edi")}};
    CHECK(code_of([&] { ledger::post(f.books, "BKM", entry); }) == Code::member_mismatch);
    entry.lines = {{f.account("6111"), rp(1'000), id(first), f.ani}, {f.account("1110"), -rp(1'000)}};
    CHECK(code_of([&] { ledger::post(f.books, "BKK", entry); }) == Code::subledger_not_allowed);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("Classes by months overdue, the allowance and receivable interest", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string loan = f.lend(f.asked(1'200'000));
    const auto grade = [&](Date day) { return loans::graded(f.books, day).front().grade.code; };
    // Due since 5 February: more than 3 months is later than 5 May.
    CHECK(grade(make_date(2026, 2, 5)) == "current");
    CHECK(grade(make_date(2026, 5, 5)) == "current");
    CHECK(grade(make_date(2026, 5, 6)) == "substandard");
    CHECK(grade(make_date(2026, 8, 6)) == "doubtful");
    CHECK(grade(make_date(2027, 2, 6)) == "loss");
    const std::vector<int> bands = loans::age_bands(f.books);
    CHECK(loans::age_band(bands, 0).empty());
    CHECK(loans::age_band(bands, 30) == "1-30");
    CHECK(loans::age_band(bands, 31) == "31-60");
    CHECK(loans::age_band(bands, 181) == "181+");

    // 10 % of 1,200,000 at the end of June; then 50 % at the end of September less what is booked.
    CHECK(loans::allowance_sheet(f.books, make_date(2026, 6, 30)).needed == rp(120'000));
    loans::post_allowance(f.books, {2026, 6});
    CHECK(f.balance("1149") == -rp(120'000));
    CHECK(code_of([&] { loans::post_allowance(f.books, {2026, 6}); }) == Code::no_data);
    loans::post_allowance(f.books, {2026, 9});
    CHECK(f.balance("6123") == rp(600'000));

    // Eleven months' interest by the year's end, booked as income and taken back on the day after.
    const auto due = loans::interest_receivable(f.books, make_date(2026, 12, 31));
    REQUIRE(due.size() == 1);
    CHECK(due.front().interest == rp(11 * 12'000));
    loans::accrue_interest(f.books, make_date(2026, 12, 31));
    CHECK(f.balance("4110", make_date(2026, 12, 31)) == -rp(132'000));
    CHECK(f.balance("4110", make_date(2027, 1, 1)).is_zero());
    CHECK(f.standing(loan, make_date(2026, 12, 31)).overdue_interest == rp(132'000));
    CHECK(f.standing(loan, make_date(2027, 1, 1)).overdue_interest == rp(132'000));
    for (const loans::LoanRow& row : loans::loan_list(f.books, make_date(2027, 1, 1), loans::Which::all))
        CHECK(row.standing.overdue_interest == rp(132'000));

    auto table = loans::grades(f.books);
    table[1].month_principal = 1;
    loans::set_grades(f.books, table);
    CHECK(grade(make_date(2026, 3, 6)) == "substandard");
    table[1].month_principal = 9;
    CHECK(code_of([&] { loans::set_grades(f.books, table); }) == Code::bad_value);
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("The list of loans says of each what the loan itself says", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    const std::string plain = f.lend(f.asked(1'200'000));
    f.pay(plain, 150'000, make_date(2026, 2, 20));
    const std::string gone = f.lend(f.asked(600'000));
    loans::Settlement off;
    off.loan_no = gone;
    off.date = make_date(2026, 3, 1);
    loans::settle(f.books, off);
    const std::string charged = f.lend(f.asked(900'000));
    loans::charge(f.books, charged, make_date(2026, 2, 10), "Surat peringatan", rp(10'000));
    f.pay(charged, 30'000, make_date(2026, 3, 7));
    f.rule([](loans::Policy& policy) {
        policy.penalty = loans::Penalty::percent_day;
        policy.penalty_rate = Rate::parse("0.1");
    });
    const std::string daily = f.lend(f.asked(1'000'000));
    f.pay(daily, 60'000, make_date(2026, 2, 25));
    const ledger::Posted twice = f.pay(daily, 60'000, make_date(2026, 3, 1));
    ledger::reverse(f.books, twice.document, make_date(2026, 3, 2), "dua kali");
    loans::NewLoan taken;
    taken.loan_no = "PJ-LAMA";
    taken.member = f.ani;
    taken.product = "UANG";
    taken.terms = f.asked(500'000).terms;
    taken.terms.disbursed = make_date(2025, 10, 5);
    taken.cut_over = loans::CutOver{make_date(2025, 12, 31), rp(416'666), {}};
    loans::create(f.books, taken);
    for (const Date day :
         {make_date(2026, 1, 5), make_date(2026, 2, 21), make_date(2026, 3, 1), make_date(2026, 6, 30)}) {
        std::size_t running = 0;
        for (const loans::LoanRow& row : loans::loan_list(f.books, day, loans::Which::all)) {
            INFO(row.loan.loan_no << " " << base::iso(day));
            const loans::Standing own = loans::standing(f.books, row.loan, day);
            CHECK(row.standing.outstanding == own.outstanding);
            CHECK(row.standing.awaiting_opening == own.awaiting_opening);
            CHECK(row.standing.overdue_principal == own.overdue_principal);
            CHECK(row.standing.overdue_interest == own.overdue_interest);
            CHECK(row.standing.overdue_penalty == own.overdue_penalty);
            CHECK(row.standing.overdue_fee == own.overdue_fee);
            CHECK(row.standing.days_overdue == own.days_overdue);
            CHECK(row.standing.next_due == own.next_due);
            if (own.awaiting_opening || !own.outstanding.is_zero()) ++running;
        }
        CHECK(loans::loan_list(f.books, day, loans::Which::running).size() == running);
    }
    CHECK(loans::loan_list(f.books, make_date(2026, 6, 30), loans::Which::running).size() == 4);
    CHECK(loans::loan_list(f.books, make_date(2026, 6, 30), loans::Which::all).size() == 5);
    CHECK(f.standing(daily, make_date(2026, 6, 30)).overdue_penalty > Money());
    CHECK(f.standing(charged, make_date(2026, 2, 28)).overdue_fee == rp(10'000));

    // What is posted, undone or begun later is in the next list at once.
    const Date last = make_date(2026, 6, 30);
    const auto outstanding = [&] {
        Money sum;
        for (const loans::LoanRow& row : loans::loan_list(f.books, last, loans::Which::running))
            sum += row.standing.outstanding;
        return sum;
    };
    const Money before = outstanding();
    const std::string young = f.lend(f.asked(300'000, 12, make_date(2026, 6, 1)));
    CHECK(outstanding() == before + rp(300'000));
    CHECK(outstanding() == f.balance("1141", last));
    {
        books::Work undone(f.books);
        f.pay(plain, 112'000, make_date(2026, 6, 5));
        CHECK(outstanding() < before + rp(300'000));
    }
    CHECK(outstanding() == before + rp(300'000));
    f.pay(young, 28'000, make_date(2026, 7, 1));
    CHECK(outstanding() == before + rp(300'000));
    CHECK(outstanding() == f.balance("1141", last));
    taken.loan_no = "PJ-LAMA-2";
    loans::create(f.books, taken);
    CHECK(loans::loan_list(f.books, last, loans::Which::all).size() == 7);
    CHECK(loans::loan_list(f.books, make_date(2030, 1, 1), loans::Which::all).size() == 7);
}

TEST_CASE("A penalty is waived with a reason, and no more than is asked", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) {
        policy.deductions.clear();
        policy.penalty = loans::Penalty::fixed;
        policy.penalty_amount = rp(25'000);
    });
    const std::string loan = f.lend(f.asked(1'200'000));
    const Date day = make_date(2026, 3, 10);
    // Two instalments late: due on 5 February and 5 March.
    CHECK(f.standing(loan, day).overdue_penalty == rp(50'000));
    CHECK(code_of([&] { loans::waive_penalty(f.books, loan, day, rp(10'000), " "); }) == Code::reason_required);
    CHECK(code_of([&] { loans::waive_penalty(f.books, loan, day, rp(50'001), "banjir"); }) ==
          Code::loan_waived_too_much);
    CHECK(code_of([&] { loans::waive_penalty(f.books, loan, day, Money(), "banjir"); }) == Code::negative_amount);
    loans::waive_penalty(f.books, loan, day, rp(30'000), "banjir");
    CHECK(f.standing(loan, base::add_days(day, -1)).overdue_penalty == rp(50'000));
    CHECK(f.standing(loan, day).overdue_penalty == rp(20'000));
    CHECK(loans::loan_list(f.books, day, loans::Which::running).front().standing.overdue_penalty == rp(20'000));
    // 20,000 of penalty and two instalments of 112,000 bring the loan up to date.
    f.pay(loan, 244'000, day);
    CHECK(f.standing(loan, day).overdue().is_zero());
    CHECK(f.balance("4160") == -rp(20'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("Extra instalments are agreed, paid, and kept through changes of the plan", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    loans::Application asked = f.asked(1'200'000);
    asked.terms.extra = {{make_date(2026, 4, 1), rp(240'000)}, {make_date(2026, 12, 1), rp(120'000)}};
    const std::string loan = f.lend(asked);
    // 840,000 over 12 rows: 70,000 a month, with 240,000 more in April and 120,000 in December; interest 12,000 flat.
    const auto rows = [&] { return loans::plan_of(loans::by_number(f.books, loan)).rows; };
    REQUIRE(rows().size() == 12);
    CHECK(rows()[0].total == rp(82'000));
    CHECK(rows()[2].total == rp(322'000));
    CHECK(rows()[10].total == rp(202'000));
    CHECK(rows()[11].total == rp(82'000));
    for (const unsigned month : {2U, 3U})
        f.pay(loan, 82'000, make_date(2026, month, 5));
    f.pay(loan, 322'000, make_date(2026, 4, 5));
    CHECK(f.standing(loan, make_date(2026, 4, 5)).overdue().is_zero());
    CHECK(f.standing(loan, make_date(2026, 4, 5)).outstanding == rp(1'200'000 - 3 * 70'000 - 240'000));
    // May's instalment and 222,000 more, for lower instalments: 750,000 - 70,000 - 222,000 are left from June to
    // January.
    f.pay(loan, 304'000, make_date(2026, 5, 5), loans::Excess::lower);
    const loans::Loan lower = loans::by_number(f.books, loan);
    REQUIRE(lower.terms.extra.size() == 1);
    CHECK(lower.terms.extra.front().day == make_date(2026, 12, 1));
    CHECK(lower.terms.principal == rp(458'000));
    // 458,000 less 120,000 over 8 rows, and 120,000 in December.
    CHECK(rows()[0].principal == rp(42'250));
    CHECK(rows()[6].principal == rp(162'250));
    // Over before December: no extra instalment is left.
    loans::Reschedule shorter;
    shorter.loan_no = loan;
    shorter.date = make_date(2026, 6, 10);
    shorter.periods = 3;
    shorter.reason = "diminta anggota";
    loans::reschedule(f.books, shorter);
    CHECK(loans::by_number(f.books, loan).terms.extra.empty());
    CHECK(loans::versions(f.books, lower).front().terms.extra == asked.terms.extra);
    CHECK(ledger::verify(f.books).ok());

    loans::Application changed = f.asked(600'000);
    changed.terms.extra = {{make_date(2026, 4, 1), rp(100'000)}};
    changed.id = loans::apply(f.books, changed);
    changed = loans::application(f.books, changed.id);
    REQUIRE(changed.terms.extra.size() == 1);
    changed.terms.extra = {{make_date(2026, 5, 1), rp(90'000)}};
    loans::change(f.books, changed);
    CHECK(loans::application(f.books, changed.id).terms.extra == changed.terms.extra);
    changed.terms.extra = {{make_date(2028, 5, 1), rp(90'000)}};
    CHECK(code_of([&] { loans::change(f.books, changed); }) == Code::loan_extra);
}

TEST_CASE("A loan that was paid on keeps what was lent", "[loans]")
{
    LoanBooks f;
    f.rule([](loans::Policy& policy) { policy.deductions.clear(); });
    loans::Application asked = f.asked(5'000'000, 10);
    asked.terms.method = loans::Method::declining;
    const std::int64_t id = loans::apply(f.books, asked);
    const std::string number = loans::application(f.books, id).loan_no;
    loans::decide(f.books, number, {asked.day, true, "", "", {}});
    const ledger::Posted lent = loans::disburse(f.books, {number, asked.day, "1121"});
    const ledger::Posted first = f.pay(number, 550'000, make_date(2026, 2, 5));
    const ledger::Posted second = f.pay(number, 545'000, make_date(2026, 3, 5));
    const auto undo = [&](DocumentId document) {
        return code_of([&] { ledger::reverse(f.books, document, make_date(2026, 3, 10), "salah catat"); });
    };
    CHECK(undo(lent.document) == Code::loan_overpaid);
    CHECK(f.balance("1141") == rp(4'000'000));
    // Another bank account in its place: the loan is never without what was lent.
    ledger::DocumentDraft other = ledger::document_draft_of(f.books, lent.document);
    for (ledger::Line& line : other.entries.front().lines)
        if (line.account == f.account("1121")) line.account = f.account("1120");
    const ledger::Corrected corrected = ledger::correct(f.books, lent.document, other, asked.day, "bank lain");
    CHECK(f.balance("1141") == rp(4'000'000));
    CHECK(f.balance("1121").is_zero());
    // The payments first, then the loan.
    CHECK_FALSE(undo(second.document));
    CHECK(undo(corrected.replacement.document) == Code::loan_overpaid);
    CHECK_FALSE(undo(first.document));
    CHECK_FALSE(undo(corrected.replacement.document));
    CHECK(f.balance("1141").is_zero());
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("Who may post may not decide, pay out, waive or write off without that right", "[loans]")
{
    LoanBooks f;
    const std::string loan = f.lend(f.asked(1'200'000));
    const std::int64_t waiting = loans::apply(f.books, f.asked(600'000));
    const std::string number = loans::application(f.books, waiting).loan_no;
    books::add_user(f.books, {"wati", "Wati", books::Role::pengawas, std::nullopt});
    f.books.change_user({"wati", std::nullopt});
    const Date day = make_date(2026, 2, 6);
    // The refusal names the right.
    const auto right = [&](auto act) -> std::string {
        try {
            act();
        } catch (const Error& error) {
            CHECK(error.code() == Code::not_permitted);
            for (const base::LabelArg& arg : error.args())
                if (const auto* term = std::get_if<base::Term>(&arg))
                    if (*term == books::describe(books::Permission::approve_loans) ||
                        *term == books::describe(books::Permission::disburse_loans) ||
                        *term == books::describe(books::Permission::waive) ||
                        *term == books::describe(books::Permission::write_off))
                        return term->text;
        }
        return {};
    };
    CHECK(right([&] {
              loans::decide(f.books, number, {day, true, "", "", {}});
          }) == books::describe(books::Permission::approve_loans).text);
    CHECK(right([&] {
              loans::disburse(f.books, {number, day, "1121"});
          }) == books::describe(books::Permission::disburse_loans).text);
    CHECK(right([&] { loans::waive_penalty(f.books, loan, day, rp(1), "banjir"); }) ==
          books::describe(books::Permission::waive).text);
    CHECK(right([&] {
              loans::write_off(f.books, {loan, day, "1", "pergi"});
          }) == books::describe(books::Permission::write_off).text);
}
