// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_loans.h"

#include "support/catch.h"

#include "import_test.h"
#include "ledger/ledger.h"
#include "loans/standing.h"

using namespace sokoguru;
using namespace sokoguru::exchange;
using base::make_date;
using test::brief;

namespace {

const Date cut_over = make_date(2025, 12, 31);

} // namespace

TEST_CASE("Running loans of every method come in with their arrears", "[exchange][loans]")
{
    test::ImportFixture f;
    const MemberId ani = f.member("1", "Ani", make_date(2020, 1, 1));
    // 1,200,000 from 5 June 2025: six instalments are due by the cut-over.
    // Flat: four paid, two months' interest of 12,000 open. Declining: five paid, interest of 12,000 - 5 x 1,000 open.
    // Annuity at 1 %: 106,619 a month (numpy-financial: pmt(0.01, 12, -1200000) = 106,618.55); nothing paid of the
    // sixth. Without instalments: interest of three months open, the principal due at the end.
    const ImportResult result =
        import_loans(f.books,
                     f.list("member_no,product,loan_no,principal,disbursed,method,rate,per,"
                            "periods,first_due,principal_outstanding,interest_arrears\n"
                            "1,UANG,F,1200000,2025-06-05,tetap,1,bulan,12,2025-07-05,800000,24000\n"
                            "1,UANG,D,1200000,2025-06-05,menurun,1,month,12,2025-07-05,700000,7000\n"
                            "1,UANG,A,1200000,2025-06-05,anuitas,12,tahun,12,2025-07-05,717000,0\n"
                            "1,UANG,S,1200000,2025-06-05,sebrakan,1,bulan,12,2025-07-05,1200000,36000\n"),
                     cut_over);
    for (const std::string& issue : brief(result))
        CHECK(issue.starts_with("warning"));
    REQUIRE(result.accepted);
    ledger::EntryDraft opening;
    opening.kind = ledger::EntryKind::opening;
    opening.date = cut_over;
    Money sum;
    for (const auto& [number, rupiah] : {std::pair("F", 800'000), {"D", 700'000}, {"A", 717'000}, {"S", 1'200'000}}) {
        opening.lines.push_back({f.account("1141"), Money::rupiah(rupiah), loans::by_number(f.books, number).id, ani});
        sum += Money::rupiah(rupiah);
    }
    opening.lines.push_back({f.account("3161"), -sum});
    ledger::post(f.books, "SA", opening);
    const auto on = [&](const char* number) {
        return loans::standing(f.books, loans::by_number(f.books, number), cut_over);
    };
    CHECK(on("F").overdue_principal == Money::rupiah(200'000));
    CHECK(on("F").overdue_interest == Money::rupiah(24'000));
    CHECK(on("F").principal_open_since == make_date(2025, 11, 5));
    CHECK(on("D").overdue_principal == Money::rupiah(100'000));
    CHECK(on("D").overdue_interest == Money::rupiah(7'000));
    CHECK(on("A").overdue_interest.is_zero());
    CHECK(on("S").overdue_principal.is_zero());
    CHECK(on("S").overdue_interest == Money::rupiah(36'000));
    CHECK(on("S").interest_open_since == make_date(2025, 10, 5));
    // The seventh instalment is due on 5 January, as if the loan had always been here.
    CHECK(on("F").next_due == make_date(2026, 1, 5));
    CHECK(on("S").next_amount == Money::rupiah(12'000));
}
