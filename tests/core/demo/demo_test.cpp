// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include <set>

#include "support/catch.h"

#include "base/error.h"
#include "demo/people.h"
#include "ledger/balances.h"
#include "ledger/chart.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "loans/application.h"
#include "loans/grading.h"
#include "loans/loans.h"
#include "savings/savings.h"
#include "storage/database.h"
#include "support/books_fixture.h"
#include "surplus/compute.h"

using namespace sokoguru;
using base::make_date;

namespace {

demo::Options small(std::uint64_t seed)
{
    demo::Options options;
    options.members = 30;
    options.years = 2;
    options.seed = seed;
    return options;
}

Money balance(Books& books, const char* code, Date day)
{
    return ledger::balance(books, books.chart().by_code(code).id, day);
}

} // namespace

TEST_CASE("The same seed makes the same books", "[demo]")
{
    const support::TemporaryFolder folder;
    const demo::Summary first = demo::build(folder / "a.sokoguru", small(7));
    const demo::Summary again = demo::build(folder / "b.sokoguru", small(7));
    const demo::Summary other = demo::build(folder / "c.sokoguru", small(8));
    CHECK(first.entries > 500);
    CHECK(first.members == 30);
    CHECK(first.head == again.head);
    CHECK(first.head != other.head);
    CHECK(first.first_day == make_date(2024, 1, 1));
    CHECK_THROWS_AS(demo::build(folder / "a.sokoguru", small(7)), Error);
    demo::Options bad = small(1);
    bad.members = 4;
    CHECK_THROWS_AS(demo::build(folder / "d.sokoguru", bad), Error);
}

TEST_CASE("The sample cooperative stands up to the check of the books and is alive", "[demo]")
{
    const support::TemporaryFolder folder;
    const auto path = folder / "demo.sokoguru";
    const demo::Options options = small(1);
    const demo::Summary summary = demo::build(path, options);
    const Date last = options.last_day;
    books::FixedClock clock(last);
    Books books = Books::open(path, {}, clock);

    SECTION("its years are closed but the last, and the first one's surplus is decided")
    {
        CHECK(ledger::is_closed(books, {2024, 13}));
        CHECK_FALSE(ledger::is_closed(books, {2025, 1}));
        REQUIRE(surplus::last_decision(books, last).has_value());
        const surplus::SurplusResult decided = surplus::compute(books, 2024);
        CHECK(decided.surplus.member > Money());
        CHECK(decided.surplus.non_member > Money());
        // Everything that was carried over has been divided, to the sen.
        CHECK(balance(books, "3170", last).is_zero());
        for (const char* fund : {"2121", "2122", "2123", "2124", "2125", "2126", "2127", "3161"})
            CHECK(balance(books, fund, last).is_negative());
    }
    SECTION("it has what people want to try")
    {
        std::int64_t several = 0, overdue = 0;
        std::set<std::int64_t> with_loan;
        for (const loans::LoanRow& row : loans::loan_list(books, last, loans::Which::all)) {
            if (row.standing.outstanding.is_zero()) continue;
            if (!with_loan.insert(row.loan.member.value).second) ++several;
            if (!row.standing.overdue().is_zero()) ++overdue;
        }
        CHECK(several >= 1);
        CHECK(overdue >= 1);
        CHECK(balance(books, "1144", last) > Money());
        CHECK(balance(books, "7110", last).has_sen());
        CHECK(balance(books, "4250", last).is_negative());
        CHECK(balance(books, "2128", last) <= Money());
        CHECK(balance(books, "1121", last) > Money());
        // Applications that wait for a decision and for their money, and an allowance for what is behind.
        std::int64_t undecided = 0, granted = 0;
        for (const loans::Application& one : loans::applications(books))
            ++(one.decision ? granted : undecided);
        CHECK(undecided == 1);
        CHECK(granted == 1);
        CHECK(balance(books, "1149", last).is_negative());
        CHECK(loans::allowance_sheet(books, last).difference().is_zero());
        bool leaver_with_balance = false;
        for (const members::Member& member : members::all(books)) {
            if (!member.left) continue;
            Money held;
            for (const savings::Product& product : savings::products(books))
                held += savings::balance(books, member.id, product, last);
            leaver_with_balance = leaver_with_balance || held > Money();
        }
        CHECK(leaver_with_balance);
    }
    CHECK(ledger::verify(books).ok());
    CHECK(ledger::head(books).hash == summary.head);
}

TEST_CASE("Invented people have numbers of the right form that are nobody's", "[demo]")
{
    demo::Random random(3);
    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i) {
        const members::Member member = demo::invent(random, i, make_date(2020, 1, 1));
        CHECK(seen.insert(member.national_id).second);
        REQUIRE(member.national_id.size() == 16);
        CHECK(member.national_id.substr(0, 6) == "321699"); // no such district
        CHECK(member.national_id.substr(12) != "0000");
        const int day = std::stoi(member.national_id.substr(6, 2));
        CHECK((member.gender == "female") == (day > 40));
        CHECK(day % 40 >= 1);
        CHECK(day % 40 <= 28);
    }
}
