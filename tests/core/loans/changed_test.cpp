// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a plan: what they keep, what a pause costs, and that only the days count.
#include "loans/changed.h"

#include <algorithm>

#include "support/property.h"

#include "base/error.h"
#include "ledger/verify.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::code_of;

namespace {

Money rp(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// 5,000,000 at 1 % a month in ten instalments from 5 January 2026.
struct Lent : support::BooksFixture {
    MemberId ani = member("0001", "Ani", make_date(2020, 1, 1));

    std::string lend(loans::Method method)
    {
        loans::Application asked;
        asked.member = ani;
        asked.product = "UANG";
        asked.day = make_date(2026, 1, 5);
        asked.terms.principal = rp(5'000'000);
        asked.terms.rate = Rate::parse("1");
        asked.terms.periods = 10;
        asked.terms.method = method;
        const std::string number = loans::application(books, loans::apply(books, asked)).loan_no;
        loans::decide(books, number, {asked.day, true, "K1", "ok", {}});
        loans::disburse(books, {number, asked.day, "1121"});
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

    void paid_five(const std::string& loan)
    {
        for (const unsigned month : {2U, 3U, 4U, 5U, 6U})
            pay(loan, 550'000, make_date(2026, month, 5));
    }

    loans::Reschedule change(const std::string& loan, Date day)
    {
        loans::Reschedule out;
        out.loan_no = loan;
        out.date = day;
        out.reason = "diminta anggota";
        return out;
    }

    std::vector<loans::Instalment> rows(const std::string& loan, Date day = make_date(2027, 1, 1))
    {
        return loans::history(books, loans::by_number(books, loan).id, day).plan.rows;
    }
    loans::Standing standing(const std::string& loan, Date day)
    {
        return loans::standing(books, loans::by_number(books, loan), day);
    }
};

Money interest_of(const std::vector<loans::Instalment>& rows)
{
    Money sum;
    for (const loans::Instalment& row : rows)
        sum += row.interest;
    return sum;
}

} // namespace

TEST_CASE("A flat loan keeps the interest that was agreed on the first principal", "[loans]")
{
    Lent f;
    const std::string loan = f.lend(loans::Method::flat);
    f.paid_five(loan);
    // 1 % of 5,000,000 in each of the five rows that are left: 250,000.
    loans::Reschedule moved = f.change(loan, make_date(2026, 6, 10));
    moved.first_due = make_date(2026, 7, 10);
    const std::vector<loans::Instalment> rows = loans::schedule(loans::rescheduled(f.books, moved));
    CHECK(rows.size() == 5);
    CHECK(rows.front().interest == rp(50'000));
    CHECK(interest_of(rows) == rp(250'000));
    // More than is due, for lower instalments: row 6 is due and 551,000 are principal; four rows of 50,000.
    f.pay(loan, 1'101'000, make_date(2026, 7, 5), loans::Excess::lower);
    CHECK(f.rows(loan).size() == 4);
    CHECK(interest_of(f.rows(loan)) == rp(200'000));
    CHECK(f.standing(loan, make_date(2026, 7, 5)).outstanding == rp(2'500'000 - 500'000 - 551'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A product may compute flat interest anew on what is left", "[loans]")
{
    Lent f;
    const loans::Product product = loans::product(f.books, "UANG");
    loans::Policy policy = loans::policy(f.books, product);
    CHECK(policy.flat_interest == loans::FlatInterest::first_principal);
    policy.flat_interest = loans::FlatInterest::remaining;
    loans::update_product(f.books, product, policy);
    CHECK(loans::policy(f.books, product).flat_interest == loans::FlatInterest::remaining);
    CHECK(loans::policy(f.books, product).version == policy.version + 1);
    const std::string loan = f.lend(loans::Method::flat);
    f.paid_five(loan);
    loans::Reschedule moved = f.change(loan, make_date(2026, 6, 10));
    moved.first_due = make_date(2026, 7, 10);
    // 1 % of 2,500,000.
    CHECK(interest_of(loans::schedule(loans::rescheduled(f.books, moved))) == rp(125'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("On a due day more than is due is principal", "[loans]")
{
    // Row 2 is due on 5 March: 500,000 + 45,000; 1,000,000 more are paid. 3,000,000 are left, 30,000 due with the next.
    for (const auto excess : {loans::Excess::lower, loans::Excess::shorter}) {
        Lent f;
        const std::string loan = f.lend(loans::Method::declining);
        f.pay(loan, 550'000, make_date(2026, 2, 5));
        loans::Payment payment;
        payment.loan_no = loan;
        payment.amount = rp(1'545'000);
        payment.date = make_date(2026, 3, 5);
        payment.excess = excess;
        const loans::PaymentPlan plan = loans::plan_payment(f.books, payment);
        CHECK(plan.parts.interest == rp(45'000));
        CHECK(plan.parts.principal == rp(1'500'000));
        loans::pay(f.books, payment);
        const loans::Standing now = f.standing(loan, make_date(2026, 3, 5));
        CHECK(now.outstanding == rp(3'000'000));
        CHECK(now.next_due == make_date(2026, 4, 5));
        const std::vector<loans::Instalment> rows = f.rows(loan);
        CHECK(rows.front().interest == rp(30'000));
        if (excess == loans::Excess::lower) {
            CHECK(rows.size() == 8);
            CHECK(rows.front().principal == rp(375'000));
        } else {
            // 500,000 as before, six of them, to 5 September: 30,000 + 25,000 + … + 5,000 interest.
            REQUIRE(rows.size() == 6);
            CHECK(rows.front().principal == rp(500'000));
            CHECK(rows.back().due == make_date(2026, 9, 5));
            CHECK(interest_of(rows) == rp(105'000));
        }
        // Once more on the same day: still principal, whatever came before.
        payment.amount = rp(100'000);
        CHECK(loans::plan_payment(f.books, payment).parts.interest.is_zero());
        CHECK(loans::quote(f.books, loan, make_date(2026, 3, 5)).parts.interest.is_zero());
        CHECK(loans::quote(f.books, loan, make_date(2026, 3, 6)).parts.interest == rp(30'000));
    }
}

TEST_CASE("Fewer instalments are as before, the last one takes the rest", "[loans]")
{
    Lent f;
    const std::string annuity = f.lend(loans::Method::annuity);
    const std::vector<loans::Instalment> before = f.rows(annuity);
    f.pay(annuity, before[0].total.whole_rupiah() + 1'234'567, make_date(2026, 2, 5), loans::Excess::shorter);
    const std::vector<loans::Instalment> after = f.rows(annuity);
    CHECK(after.size() < 9);
    for (std::size_t k = 0; k + 1 < after.size(); ++k)
        CHECK(after[k].total == before[0].total);
    CHECK(after.back().total <= before[0].total);
    CHECK(after.back().balance.is_zero());
}

TEST_CASE("A pause says what becomes of its interest", "[loans]")
{
    Lent f;
    const std::string loan = f.lend(loans::Method::declining);
    f.pay(loan, 550'000, make_date(2026, 2, 5));
    loans::Reschedule pause = f.change(loan, make_date(2026, 2, 10));
    pause.pause = 3;
    CHECK(code_of([&] { loans::reschedule(f.books, pause); }) == Code::pause_interest);
    // The same pause by another name.
    loans::Reschedule later = f.change(loan, make_date(2026, 2, 10));
    later.first_due = make_date(2026, 6, 5);
    CHECK(code_of([&] { loans::reschedule(f.books, later); }) == Code::pause_interest);
    const auto planned = [&](loans::PauseInterest what) {
        pause.pause_interest = what;
        return loans::schedule(loans::rescheduled(f.books, pause));
    };
    // 1 % of 4,500,000 for March, April and May: 3 x 45,000, and 45,000 for the month to 5 June.
    CHECK(planned(loans::PauseInterest::forgiven).front().interest == rp(45'000));
    CHECK(interest_of(planned(loans::PauseInterest::forgiven)) == rp(225'000));
    CHECK(planned(loans::PauseInterest::deferred).front().interest == rp(180'000));
    CHECK(interest_of(planned(loans::PauseInterest::deferred)) == rp(225'000 + 135'000));
    // Added: 4,635,000 in nine rows of 515,000 and 1 % of what is left, 46,350, 41,200 … 5,150 = 231,750; of the
    // 515,000 of a row 15,000 are the interest that was added.
    const std::vector<loans::Instalment> added = planned(loans::PauseInterest::added);
    CHECK(added.front().total == rp(515'000 + 46'350));
    CHECK(added.front().principal == rp(500'000));
    CHECK(interest_of(added) == rp(231'750 + 135'000));
    Money principal;
    for (const loans::Instalment& row : added)
        principal += row.principal;
    CHECK(principal == rp(4'500'000));

    pause.pause_interest = loans::PauseInterest::deferred;
    loans::reschedule(f.books, pause);
    const auto owed = [&](Date day) { return loans::quote(f.books, loan, day).parts.interest; };
    // Asked for the months that have begun, and for no other.
    CHECK(owed(make_date(2026, 2, 20)) == rp(45'000));
    CHECK(owed(make_date(2026, 3, 5)) == rp(45'000));
    CHECK(owed(make_date(2026, 3, 6)) == rp(90'000));
    CHECK(owed(make_date(2026, 6, 1)) == rp(180'000));
    CHECK(f.standing(loan, make_date(2026, 6, 5)).overdue_interest == rp(180'000));
    // Another plan does not forget it.
    loans::Reschedule again = f.change(loan, make_date(2026, 5, 20));
    again.periods = 12;
    loans::reschedule(f.books, again);
    CHECK(owed(make_date(2026, 6, 1)) == rp(180'000));
    CHECK(ledger::verify(f.books).ok());
}

TEST_CASE("A moved due day within the month is no pause", "[loans]")
{
    Lent f;
    const std::string loan = f.lend(loans::Method::annuity);
    const std::vector<loans::Instalment> before = f.rows(loan);
    loans::Reschedule moved = f.change(loan, make_date(2026, 1, 20));
    moved.first_due = make_date(2026, 2, 25);
    const std::vector<loans::Instalment> after = loans::schedule(loans::rescheduled(f.books, moved));
    REQUIRE(after.size() == before.size());
    for (std::size_t k = 0; k < after.size(); ++k) {
        CHECK(after[k].interest == before[k].interest);
        CHECK(after[k].principal == before[k].principal);
    }
}

TEST_CASE("A payment entered late, or reversed, leaves the plan that its day would have made", "[loans]")
{
    Lent f;
    const std::string in_time = f.lend(loans::Method::declining);
    const std::string late = f.lend(loans::Method::declining);
    const auto reschedule = [&](const std::string& loan) {
        loans::Reschedule longer = f.change(loan, make_date(2026, 4, 10));
        longer.periods = 12;
        loans::reschedule(f.books, longer);
    };
    f.pay(in_time, 550'000, make_date(2026, 2, 5));
    f.pay(in_time, 545'000, make_date(2026, 3, 5));
    reschedule(in_time);
    f.pay(late, 550'000, make_date(2026, 2, 5));
    reschedule(late);
    f.pay(late, 545'000, make_date(2026, 3, 5));
    const auto same = [&] {
        const auto a = f.rows(in_time);
        const auto b = f.rows(late);
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
                   return x.principal == y.principal && x.interest == y.interest && x.due == y.due;
               });
    };
    CHECK(same());
    const ledger::Posted wrong = f.pay(late, 540'000, make_date(2026, 4, 5));
    CHECK_FALSE(same());
    ledger::reverse(f.books, wrong.document, make_date(2026, 4, 5), "salah orang");
    CHECK(same());
    // The lists say the same.
    for (const loans::LoanRow& row : loans::loan_list(f.books, make_date(2026, 6, 30), loans::Which::running)) {
        CHECK(row.standing.overdue() == f.standing(in_time, make_date(2026, 6, 30)).overdue());
        CHECK(row.standing.overdue() == loans::standing(f.books, row.loan, make_date(2026, 6, 30)).overdue());
    }
}

TEST_CASE("Any order of entering payments and changes of the plan leaves the same loan", "[loans]")
{
    rc::prop("order, with changes", [] {
        loans::Loan first;
        first.granted = first.terms.principal = rp(100'000) * *rc::gen::inRange<std::int64_t>(10, 100);
        first.terms.rate = Rate::parse("1.5");
        first.terms.periods = *rc::gen::inRange(6, 25);
        first.terms.method = *rc::gen::element(loans::Method::flat, loans::Method::annuity, loans::Method::declining);
        first.terms.disbursed = make_date(2026, 1, 31);
        first.terms.first_due = make_date(2026, 2, 28);
        const loans::Policy policy;
        struct Act {
            Date day;
            loans::Movement moved;
            std::optional<loans::ChangeRule> rule;
        };
        std::vector<Act> acts;
        Date day = make_date(2026, 2, 1);
        Money left = first.granted;
        for (int k = *rc::gen::inRange(2, 9); k > 0; --k) {
            day = base::add_days(day, *rc::gen::inRange(1, 60));
            Act act{day, {day, {}, {}, {}, {}}, std::nullopt};
            if (*rc::gen::inRange(0, 3) == 0) {
                loans::ChangeRule rule;
                rule.kind = *rc::gen::element(loans::ChangeRule::Kind::reschedule, loans::ChangeRule::Kind::lower,
                                              loans::ChangeRule::Kind::shorter);
                if (rule.kind == loans::ChangeRule::Kind::reschedule) {
                    rule.pause = *rc::gen::inRange(0, 3);
                    rule.pause_interest = *rc::gen::element(loans::PauseInterest::deferred, loans::PauseInterest::added,
                                                            loans::PauseInterest::forgiven);
                    rule.periods = *rc::gen::inRange(3, 20);
                }
                act.rule = rule;
            }
            act.moved.principal =
                -rp(*rc::gen::inRange<std::int64_t>(0, std::max<std::int64_t>(1, left.whole_rupiah() / 5)));
            act.moved.interest = rp(*rc::gen::inRange<std::int64_t>(0, 20'000));
            left += act.moved.principal;
            acts.push_back(act);
        }
        /// As the core enters them: postings by their days, versions numbered as they come and read by their days.
        const auto entered = [&](std::vector<Act> order) {
            std::vector<loans::Movement> posted = {{*first.terms.disbursed, first.granted, {}, {}, {}}};
            std::vector<loans::StoredVersion> versions = {{first, std::nullopt}};
            for (const Act& act : order) {
                posted.insert(std::upper_bound(posted.begin(), posted.end(), act.moved,
                                               [](const auto& a, const auto& b) { return a.date < b.date; }),
                              act.moved);
                if (!act.rule) continue;
                std::vector<loans::StoredVersion> by_then;
                for (const loans::StoredVersion& one : versions)
                    if (!one.rule || one.loan.since <= act.day) by_then.push_back(one);
                const loans::Loan before = loans::replayed(by_then, policy, posted, {});
                const loans::Loan after = loans::changed(before, policy, posted, {}, act.day, *act.rule);
                versions.insert(std::upper_bound(versions.begin() + 1, versions.end(), after,
                                                 [](const loans::Loan& a, const loans::StoredVersion& b) {
                                                     return a.since < b.loan.since;
                                                 }),
                                {after, act.rule});
            }
            return loans::state(loans::plan_of(loans::replayed(versions, policy, posted, {})), policy, posted, {},
                                make_date(2030, 1, 1));
        };
        const loans::State in_time = entered(acts);
        std::vector<Act> shuffled = acts;
        std::reverse(shuffled.begin(), shuffled.end());
        std::rotate(shuffled.begin(), shuffled.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(shuffled)),
                    shuffled.end());
        const loans::State other = entered(shuffled);
        RC_ASSERT(in_time.outstanding == other.outstanding);
        RC_ASSERT(in_time.rows.size() == other.rows.size());
        Money open;
        for (std::size_t k = 0; k < other.rows.size(); ++k) {
            RC_ASSERT(in_time.rows[k].plan.due == other.rows[k].plan.due);
            RC_ASSERT(in_time.rows[k].plan.principal == other.rows[k].plan.principal);
            RC_ASSERT(in_time.rows[k].plan.interest == other.rows[k].plan.interest);
            RC_ASSERT(in_time.rows[k].open() == other.rows[k].open());
            open += other.rows[k].open_principal();
        }
        RC_ASSERT(open == other.outstanding);
    });
}
