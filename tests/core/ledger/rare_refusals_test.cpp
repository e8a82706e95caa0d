// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "base/allocate.h"
#include "base/error.h"
#include "books/audit.h"
#include "ledger/ledger.h"
#include "loans/contract.h"
#include "support/books_fixture.h"

using namespace sokoguru;
using base::make_date;

namespace {

std::vector<Code> codes(const std::vector<Issue>& issues)
{
    std::vector<Code> out;
    for (const Issue& issue : issues)
        out.push_back(issue.code);
    return out;
}

ledger::EntryDraft pair(support::BooksFixture& f, const char* debit, const char* credit, Money amount)
{
    ledger::EntryDraft draft;
    draft.date = make_date(2026, 1, 10);
    draft.lines = {{f.account(debit), amount}, {f.account(credit), -amount}};
    return draft;
}

} // namespace

TEST_CASE("A line of nothing is refused", "[ledger]")
{
    support::BooksFixture f;
    const auto issues = codes(ledger::check(f.books, pair(f, "6113", "1110", Money())));
    CHECK(std::count(issues.begin(), issues.end(), Code::zero_amount) >= 1);
}

TEST_CASE("An account that is switched off takes no postings", "[ledger]")
{
    support::BooksFixture f;
    const ledger::EntryDraft draft = pair(f, "6112", "1121", Money::rupiah(5'000));
    CHECK(ledger::check(f.books, draft).empty());
    {
        books::Work work(f.books);
        books::update_row(f.books, "account", f.account("6112").value, {{"active", std::int64_t{0}}});
        work.commit();
    }
    f.books.forget();
    CHECK(codes(ledger::check(f.books, draft)) == std::vector{Code::account_inactive});
}

TEST_CASE("No more principal is paid than is owed", "[ledger]")
{
    support::BooksFixture f;
    const MemberId member = f.member("0001", "Siti");
    loans::NewLoan loan;
    loan.loan_no = "PJ-1";
    loan.member = member;
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200'000);
    loan.terms.rate = Rate::parse("1.5");
    loan.terms.periods = 12;
    loan.terms.disbursed = make_date(2026, 1, 5);
    const SubledgerId id = loans::create(f.books, loan);
    const auto move = [&](Date date, Money to_member) {
        ledger::EntryDraft draft;
        draft.date = date;
        draft.lines = {{f.account("1141"), to_member, id, member}, {f.account("1121"), -to_member}};
        return draft;
    };
    ledger::post(f.books, "BBK", move(make_date(2026, 1, 5), Money::rupiah(1'200'000)));
    CHECK(ledger::check(f.books, move(make_date(2026, 1, 6), Money::rupiah(-1'200'000))).empty());
    CHECK(codes(ledger::check(f.books, move(make_date(2026, 1, 6), Money::rupiah(-1'200'001)))) ==
          std::vector{Code::loan_overpaid});
}

TEST_CASE("A negative weight is refused by its code", "[base]")
{
    try {
        allocate(Money::rupiah(100), {Money::rupiah(1), Money::rupiah(-1)}, Money::rupiah(1));
        FAIL("a negative weight was accepted");
    } catch (const Error& error) {
        CHECK(error.code() == Code::negative_weight);
    }
}
