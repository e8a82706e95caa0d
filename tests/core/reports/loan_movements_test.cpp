// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_movements.h"

#include "support/catch.h"

#include "loans/application.h"
#include "loans/disburse.h"
#include "loans/payment.h"
#include "reports/member_statement.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

namespace {

Money rp(std::int64_t amount)
{
    return Money::rupiah(amount);
}

/// 1,200,000 flat, 1 % a month, 12 rows of 100,000 + 12,000, lent on 5 January 2026.
struct Lent : support::BooksFixture {
    MemberId ani = member("0001", "Ani");

    Lent()
    {
        loans::Application asked;
        asked.member = ani;
        asked.product = "UANG";
        asked.day = make_date(2026, 1, 5);
        asked.terms.principal = rp(1'200'000);
        asked.terms.rate = Rate::parse("1");
        loans::apply(books, asked);
        loans::decide(books, "PJ-00001", {asked.day, true, "", "", {}});
        loans::disburse(books, {"PJ-00001", asked.day, "1121"});
    }

    ledger::Posted pay(std::int64_t amount, Date date)
    {
        loans::Payment payment;
        payment.loan_no = "PJ-00001";
        payment.amount = rp(amount);
        payment.date = date;
        return loans::pay(books, payment);
    }

    MemberStatement statement(Date from, Date to)
    {
        return StatementReader(books, {from, to, false}).read(members::by_number(books, "0001"));
    }
};

} // namespace

TEST_CASE("a statement tells what was paid out and paid back of a loan", "[reports][loans]")
{
    Lent f;
    f.pay(112'000, make_date(2026, 2, 5));
    f.pay(112'000, make_date(2026, 3, 5));

    const MemberStatement quarter = f.statement(make_date(2026, 1, 1), make_date(2026, 3, 31));
    REQUIRE(quarter.loans.size() == 1);
    const StatementLoan& loan = quarter.loans[0];
    CHECK(loan.opening.is_zero());
    REQUIRE(loan.movements.size() == 3);
    CHECK(loan.movements[0].lent == rp(1'200'000));
    CHECK(loan.movements[0].balance == rp(1'200'000));
    CHECK(loan.movements[1].principal == rp(100'000));
    CHECK(loan.movements[1].interest == rp(12'000));
    CHECK(loan.movements[1].document == "BKM/2026/02/0001");
    CHECK(loan.movements[2].balance == rp(1'000'000));
    CHECK(loan.outstanding == rp(1'000'000));

    const MemberStatement march = f.statement(make_date(2026, 3, 1), make_date(2026, 3, 31));
    CHECK(march.loans[0].opening == rp(1'100'000));
    REQUIRE(march.loans[0].movements.size() == 1);
}

TEST_CASE("who paid off finds it in the statement of that period, and nothing in the next", "[reports][loans]")
{
    Lent f;
    const loans::Quote quote = loans::quote(f.books, "PJ-00001", make_date(2026, 2, 5));
    loans::settle(f.books, {"PJ-00001", make_date(2026, 2, 5)});

    const MemberStatement then = f.statement(make_date(2026, 2, 1), make_date(2026, 2, 28));
    REQUIRE(then.loans.size() == 1);
    CHECK(then.loans[0].opening == rp(1'200'000));
    CHECK(then.loans[0].outstanding.is_zero());
    REQUIRE(then.loans[0].movements.size() == 1);
    CHECK(then.loans[0].movements[0].principal == rp(1'200'000));
    CHECK(then.loans[0].movements[0].principal + then.loans[0].movements[0].interest == quote.to_pay());
    CHECK_FALSE(then.loans[0].next_due);
    CHECK(then.loans_outstanding().is_zero());

    CHECK(f.statement(make_date(2026, 3, 1), make_date(2026, 3, 31)).loans.empty());
}

TEST_CASE("a payment taken back within the period is told below the movements", "[reports][loans]")
{
    Lent f;
    const auto wrong = f.pay(112'000, make_date(2026, 2, 5));
    const auto undone = ledger::reverse(f.books, wrong.document, make_date(2026, 2, 6), "dua kali");

    const StatementLoan whole = f.statement(make_date(2026, 2, 1), make_date(2026, 2, 28)).loans[0];
    CHECK(whole.movements.empty());
    REQUIRE(whole.reversed.size() == 1);
    CHECK(whole.reversed[0].document == wrong.number);
    CHECK(whole.reversed[0].amount == rp(112'000));
    CHECK(whole.reversed[0].reversal == undone.number);

    // Where only the reversal lies in the period it takes back what was paid.
    const StatementLoan after = f.statement(make_date(2026, 2, 6), make_date(2026, 2, 28)).loans[0];
    CHECK(after.opening == rp(1'100'000));
    REQUIRE(after.movements.size() == 1);
    CHECK(after.movements[0].principal == rp(-100'000));
    CHECK(after.movements[0].interest == rp(-12'000));
    CHECK(after.movements[0].balance == rp(1'200'000));
}

TEST_CASE("a member's page lists his loans with opening and closing balance", "[reports][loans]")
{
    Lent f;
    f.pay(112'000, make_date(2026, 2, 5));
    const Report report = member_loan_movements(f.books, f.ani, {make_date(2026, 2, 1), make_date(2026, 2, 28)});
    // Heading, balance before, the payment, balance after.
    REQUIRE(report.rows.size() == 4);
    CHECK(std::get<Money>(report.rows[1].cells[7]) == rp(1'200'000));
    CHECK(std::get<Money>(report.rows[2].cells[4]) == rp(100'000));
    CHECK(std::get<Money>(report.rows[3].cells[5]) == rp(12'000));
    CHECK(std::get<Money>(report.rows[3].cells[7]) == rp(1'100'000));
    CHECK(member_loan_movements(f.books, f.ani, {make_date(2025, 1, 1), make_date(2025, 12, 31)}).rows.empty());
}
