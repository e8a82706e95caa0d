// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/loan_page.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>

#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "members/members.h"
#include "support/desk.h"
#include "support/dialogs.h"
#include "widgets/report_table.h"

using namespace sokoguru;
using Catch::Matchers::Contains;
using test::child;
using test::shown;

TEST_CASE("a loan's page shows its terms, where it stands and the way to its member", "[loans]")
{
    test::Desk desk;
    Books& books = desk.make_books();
    members::Member member;
    member.member_no = "0001";
    member.name = "Ani Kusuma";
    member.joined = base::make_date(2026, 1, 2);
    const MemberId ani = members::add(books, member);
    loans::NewLoan loan;
    loan.loan_no = "PJ-7";
    loan.member = ani;
    loan.product = "UANG";
    loan.terms.principal = Money::rupiah(1'200'000);
    loan.terms.rate = Rate::parse("1");
    loan.terms.periods = 12;
    loan.terms.disbursed = base::make_date(2026, 1, 10);
    const SubledgerId id = loans::create(books, loan);
    ledger::EntryDraft opening;
    opening.date = base::make_date(2025, 12, 31);
    opening.kind = ledger::EntryKind::opening;
    opening.memo = "Saldo awal";
    const loans::Loan made = loans::read(books, id);
    opening.lines = {{books.chart().by_code("1110").id, Money::rupiah(5'000'000)},
                     {books.chart().by_code("3161").id, Money::rupiah(-5'000'000)}};
    ledger::post(books, "SA", opening);
    ledger::EntryDraft paid_out;
    paid_out.date = base::make_date(2026, 1, 10);
    paid_out.memo = "Pencairan";
    paid_out.lines = {{made.account, Money::rupiah(1'200'000), id, ani},
                      {books.chart().by_code("1110").id, Money::rupiah(-1'200'000)}};
    ledger::post(books, "BKK", paid_out);

    ui::MainWindow window(desk.workspace);
    window.show();
    desk.workspace.go({QStringLiteral("loan"), id.value, {}});
    CHECK_THAT(shown(window), Contains("Rp 1,200,000") && Contains("as agreed") && Contains("1 % a month, flat") &&
                                  Contains("12 months"));
    // Twelve instalments and their sum.
    CHECK(child<ui::ReportTable>(window, "plan").model()->rowCount() == 13);
    child<QPushButton>(window, "member").click();
    CHECK_THAT(window.windowTitle().toStdString(), Contains("Ani Kusuma"));
}
