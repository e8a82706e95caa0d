// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include "support/catch.h"

#include "base/texts.h"

using namespace sokoguru;
using namespace sokoguru::reports;

namespace {

std::string words(const MemberStatement& statement)
{
    std::string all;
    for (const Label& sentence : plain_words(statement))
        all += Texts()(sentence) + "\n";
    return all;
}

MemberStatement with_savings(std::int64_t opening, std::int64_t closing)
{
    MemberStatement s;
    s.from = base::make_date(2025, 1, 1);
    s.to = base::make_date(2025, 12, 31);
    s.savings = {{"A", Money::rupiah(opening), {}, Money::rupiah(closing)},
                 {"B", Money::rupiah(50), {}, Money::rupiah(50)}};
    return s;
}

} // namespace

TEST_CASE("plain words on savings", "[reports]")
{
    CHECK(words(with_savings(100, 250)) ==
          "Your savings grew by Rp 150 and stand at Rp 300 on 31 December 2025.\nYou have no loan to repay.\n");
    CHECK_THAT(words(with_savings(250, 100)), support::Contains("fell by Rp 150 and stand at Rp 150"));
    CHECK_THAT(words(with_savings(100, 100)), support::Contains("unchanged at Rp 150"));
    CHECK_THAT(words(with_savings(-50, -50)), support::Contains("You have no savings"));
}

TEST_CASE("plain words on loans name the nearest instalment and what is overdue", "[reports]")
{
    MemberStatement s = with_savings(0, 100);
    s.loans = {
        {"L1", "p", s.from, Money::rupiah(900), Money::rupiah(600), {}, base::make_date(2026, 2, 1), Money::rupiah(70)},
        {"L2", "p", s.from, Money::rupiah(500), Money::rupiah(400), Money::rupiah(40), base::make_date(2026, 1, 5),
         Money::rupiah(80)}};
    CHECK_THAT(words(s),
               support::Contains(
                   "You still owe Rp 1,000 of principal; the next instalment of Rp 80 is due on 5 January 2026.") &&
                   support::Contains("Instalments of Rp 40 are overdue"));
    s.loans.resize(1);
    s.loans[0].next_due.reset();
    CHECK_THAT(words(s), support::Contains("You still owe Rp 600 of principal.\n") && !support::Contains("overdue"));
}
