// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/loan_card.h"

#include "support/catch.h"

#include "loans/application.h"
#include "loans/disburse.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

TEST_CASE("A loan's card, what pays it off, and the versions of its terms", "[reports][loans]")
{
    support::BooksFixture f;
    loans::Application asked;
    asked.member = f.member("0001", "Ani");
    asked.product = "UANG";
    asked.day = make_date(2026, 1, 5);
    asked.terms.principal = Money::rupiah(1'200'000);
    asked.terms.rate = Rate::parse("1");
    loans::apply(f.books, asked);
    loans::decide(f.books, "PJ-00001", {asked.day, true, "", "", {}});
    loans::disburse(f.books, {"PJ-00001", asked.day, "1121"});
    loans::Payment payment;
    payment.loan_no = "PJ-00001";
    payment.amount = Money::rupiah(112'000);
    payment.date = make_date(2026, 2, 5);
    const ledger::Posted first = loans::pay(f.books, payment);
    ledger::reverse(f.books, first.document, make_date(2026, 2, 6), "dua kali");
    payment.date = make_date(2026, 2, 7);
    loans::pay(f.books, payment);
    const SubledgerId id = *loans::find(f.books, "PJ-00001");
    const Date day = make_date(2026, 2, 10);

    const Report card = loan_card(loans::history(f.books, id, day), day);
    REQUIRE(card.rows.size() == 5);
    CHECK(std::get<std::string>(card.rows[1].cells[1]) == first.number);
    CHECK(std::get<Money>(card.rows[2].cells[4]) == Money::rupiah(-100'000));
    // Lent 1,200,000; of principal 100,000 - 100,000 + 100,000 came back, of interest 12,000.
    const std::vector<Money> sums = {Money::rupiah(1'200'000), Money::rupiah(100'000), Money::rupiah(12'000), Money(),
                                     Money::rupiah(1'100'000)};
    CHECK(word_in(card.rows[1].cells[8])->code == "reversed");
    CHECK(word_in(card.rows[2].cells[8])->code == "reversal");
    CHECK(std::holds_alternative<std::monostate>(card.rows[3].cells[8]));
    for (std::size_t i = 0; i < sums.size(); ++i)
        CHECK(std::get<Money>(card.rows.back().cells[3 + i]) == sums[i]);

    // The running month's interest besides the principal.
    const Report off = loan_quote(f.books, loans::quote(f.books, "PJ-00001", day));
    REQUIRE(off.rows.size() == 3);
    CHECK(std::get<Money>(off.rows.back().cells[1]) == Money::rupiah(1'112'000));

    payment.amount = Money::rupiah(412'000);
    payment.date = make_date(2026, 3, 5);
    payment.excess = loans::Excess::lower;
    const ledger::Posted extra = loans::pay(f.books, payment);
    ledger::reverse(f.books, extra.document, make_date(2026, 3, 5), "batal");
    const loans::Loan loan = loans::read(f.books, id);
    const Report versions = loan_versions(loan, loans::versions(f.books, loan));
    REQUIRE(versions.rows.size() == 2);
    CHECK(word_in(versions.rows[0].cells[11])->code == "valid");
    CHECK(word_in(versions.rows[1].cells[11])->code == "void");
}
