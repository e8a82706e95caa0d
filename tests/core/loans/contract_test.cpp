// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/contract.h"

#include <algorithm>

#include "support/catch.h"

#include "loans/standing.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using base::make_date;

namespace {

/// 12,000,000 over 12 months from 5 January 2026, 1.5 % flat: 1,000,000 principal and 180,000 interest a month.
loans::NewLoan twelve_million(MemberId member, const std::string& number = "PJ-1")
{
    loans::NewLoan loan;
    loan.loan_no = number;
    loan.member = member;
    loan.product = "uang";
    loan.terms.principal = Money::rupiah(12'000'000);
    loan.terms.rate = Rate::parse("1.5");
    loan.terms.periods = 12;
    loan.terms.disbursed = make_date(2025, 12, 5);
    loan.terms.first_due = make_date(2026, 1, 5);
    return loan;
}

std::vector<Code> codes(const std::vector<Issue>& issues)
{
    std::vector<Code> out;
    for (const Issue& issue : issues)
        out.push_back(issue.code);
    return out;
}

} // namespace

TEST_CASE("A contract comes back as it was stored", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    loans::NewLoan wanted = twelve_million(member);
    wanted.cut_over = loans::CutOver{make_date(2025, 12, 31), Money::rupiah(12'000'000), Money::rupiah(5'000)};
    const SubledgerId id = loans::create(f.books, wanted);
    f.reopen();
    const loans::Loan loan = loans::by_number(f.books, "pj-1");
    CHECK(loan.id == id);
    CHECK(loan.product == "UANG");
    CHECK(loan.account == f.account("1141"));
    CHECK(loan.interest_account == f.account("4110"));
    CHECK(loan.principal() == Money::rupiah(12'000'000));
    CHECK(loan.terms.rate == Rate::parse("1.5"));
    CHECK(loan.terms.first_due == make_date(2026, 1, 5));
    REQUIRE(loan.cut_over);
    CHECK(loan.cut_over->interest_arrears == Money::rupiah(5'000));
    CHECK(loans::all(f.books).size() == 1);
    CHECK_FALSE(loans::find(f.books, "PJ-2"));
    CHECK_THROWS_AS(loans::by_number(f.books, "PJ-2"), Error);
}

TEST_CASE("What refuses a contract", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    loans::create(f.books, twelve_million(member));
    CHECK(codes(loans::check(f.books, twelve_million(member, "pj-1"))) == std::vector{Code::duplicate_loan_no});
    loans::NewLoan wrong = twelve_million(member, "PJ-2");
    wrong.product = "MOBIL";
    CHECK(codes(loans::check(f.books, wrong)) == std::vector{Code::unknown_product});
    wrong = twelve_million(member, "PJ-2");
    wrong.terms.periods = 0;
    CHECK(codes(loans::check(f.books, wrong)) == std::vector{Code::bad_option});
    wrong = twelve_million(member, "PJ-2");
    wrong.cut_over = loans::CutOver{make_date(2025, 12, 31), Money::rupiah(12'000'001), Money()};
    CHECK(codes(loans::check(f.books, wrong)) == std::vector{Code::bad_value});
    // Two instalments of 1,000,000 are due by 28 February: one is missing; a rupiah each is another rounding.
    wrong.cut_over = loans::CutOver{make_date(2026, 2, 28), Money::rupiah(11'000'000), Money()};
    CHECK(codes(loans::check(f.books, wrong)) == std::vector{Code::loan_off_schedule});
    wrong.cut_over->outstanding = Money::rupiah(10'000'002);
    CHECK(loans::check(f.books, wrong).empty());
}

TEST_CASE("Where a loan stands", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    const loans::Loan loan = loans::read(f.books, loans::create(f.books, twelve_million(member)));
    // So much principal is left, and so many months' interest of 180,000 are paid.
    const auto standing = [&](std::int64_t outstanding, int months, Date day) {
        const loans::Movement moved{
            make_date(2026, 1, 5), Money::rupiah(outstanding), Money::rupiah(180'000) * months, {}, {}};
        return loans::standing(loans::state(loans::plan_of(loan), {}, {&moved, 1}, {}, day), false);
    };
    const Money instalment = Money::rupiah(1'180'000);

    const auto on_time = standing(10'000'000, 2, make_date(2026, 2, 28));
    CHECK(on_time.overdue().is_zero());
    CHECK(on_time.next_due == make_date(2026, 3, 5));
    CHECK(on_time.next_amount == instalment);

    // Half of February's principal came in, and its interest before it: 500,000 are overdue; March not at all.
    const auto late = standing(10'500'000, 2, make_date(2026, 3, 5));
    CHECK(late.overdue_principal == Money::rupiah(1'500'000));
    CHECK(late.overdue_interest == Money::rupiah(180'000));
    CHECK(late.overdue_instalments == 2);
    CHECK(late.next_due == make_date(2026, 4, 5));

    const auto ahead = standing(8'500'000, 3, make_date(2026, 2, 28));
    CHECK(ahead.overdue().is_zero());
    CHECK(ahead.paid_ahead == Money::rupiah(1'500'000));
    CHECK(ahead.next_due == make_date(2026, 4, 5));
    CHECK(ahead.next_amount == Money::rupiah(500'000 + 180'000));

    const auto over = standing(1'000'000, 11, make_date(2027, 1, 1));
    CHECK(over.overdue() == instalment);
    CHECK_FALSE(over.next_due);
    CHECK_FALSE(standing(0, 5, make_date(2026, 6, 1)).next_due);
}

TEST_CASE("A loan taken over waits for its opening balance", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    loans::NewLoan wanted = twelve_million(member);
    wanted.terms.disbursed = make_date(2025, 6, 5);
    wanted.terms.first_due = make_date(2025, 7, 5); // six instalments by the end of the year, five of them paid
    wanted.cut_over = loans::CutOver{make_date(2025, 12, 31), Money::rupiah(7'000'000), Money::rupiah(180'000)};
    const loans::Loan loan = loans::read(f.books, loans::create(f.books, wanted));
    CHECK(loans::standing(f.books, loan, make_date(2026, 1, 1)).awaiting_opening);
    CHECK(loans::is_open(f.books, loan));

    ledger::EntryDraft opening;
    opening.kind = ledger::EntryKind::opening;
    opening.date = make_date(2025, 12, 31);
    opening.memo = "Saldo awal";
    opening.lines = {{loan.account, Money::rupiah(7'000'000), loan.id, member},
                     {f.account("3161"), Money::rupiah(-7'000'000)}};
    const ledger::Posted posted = ledger::post(f.books, "SA", opening);
    const auto now = loans::standing(f.books, loan, make_date(2026, 1, 1));
    CHECK_FALSE(now.awaiting_opening);
    CHECK(now.outstanding == Money::rupiah(7'000'000));
    CHECK(now.overdue_principal == Money::rupiah(1'000'000));
    CHECK(now.overdue_interest == Money::rupiah(180'000)); // as the contract says, not computed again
    CHECK(now.next_due == make_date(2026, 1, 5));
    REQUIRE(loans::loan_list(f.books, make_date(2026, 1, 1), loans::Which::all).size() == 1);
    CHECK(loans::loan_list(f.books, make_date(2026, 1, 1), loans::Which::all).front().member_no == "0001");
    CHECK(loans::loan_list(f.books, make_date(2025, 6, 4), loans::Which::all).empty());

    ledger::reverse(f.books, posted.document, make_date(2025, 12, 31), "wrong list");
    CHECK(loans::standing(f.books, loan, make_date(2026, 1, 1)).awaiting_opening);
}

TEST_CASE("A member's only open loan is found, and no other", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    const AccountId account = f.account("1141");
    const auto refusal = [&] {
        try {
            loans::open_loan(f.books, member, account);
        } catch (const Error& error) {
            return error.code();
        }
        return Code::internal;
    };
    CHECK(refusal() == Code::unknown_loan);
    const SubledgerId first = loans::create(f.books, twelve_million(member));
    CHECK(loans::open_loan(f.books, member, account) == first);
    loans::create(f.books, twelve_million(member, "PJ-2"));
    CHECK(refusal() == Code::ambiguous_loan);
    CHECK(loans::member_loans(f.books, member, make_date(2026, 1, 1)).size() == 2);
}

TEST_CASE("A rate that is far from the product's is warned of", "[loans]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    const auto warned = [&](const char* rate, loans::RatePer per) {
        loans::NewLoan loan = twelve_million(member);
        loan.terms.rate = Rate::parse(rate);
        loan.terms.per = per;
        const std::vector<Code> found = codes(loans::check(f.books, loan));
        return std::count(found.begin(), found.end(), Code::loan_rate_unusual) == 1;
    };
    const Rate usual = loans::product(f.books, "UANG").rate;
    REQUIRE(usual == Rate::parse("1.5")); // a month
    // 1.50 % that came as 0.015, or 15 that wants its point; but neither half of it nor the double.
    CHECK(warned("0.015", loans::RatePer::month));
    CHECK(warned("15", loans::RatePer::month));
    CHECK_FALSE(warned("0.75", loans::RatePer::month));
    CHECK_FALSE(warned("3", loans::RatePer::month));
    CHECK_FALSE(warned("18", loans::RatePer::year));
    CHECK(warned("1.5", loans::RatePer::year));
}
