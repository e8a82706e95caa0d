// SPDX-License-Identifier: GPL-3.0-or-later
// Member list, savings list, savings matrix, loan list.
#include "support/catch.h"

#include "base/error.h"
#include "core/reports/small_books.h"
#include "reports/loan_list.h"
#include "reports/member_list.h"
#include "reports/render_csv.h"
#include "reports/savings_list.h"
#include "reports/savings_matrix.h"
#include "reports/tie_out.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

std::string csv(const Report& report)
{
    return render_csv(report, Texts(Language::indonesian));
}

} // namespace

TEST_CASE("The member list of a day", "[reports]")
{
    SmallBooks f;
    f.member("0003", "Citra", make_date(2026, 2, 1));
    members::leave(f.books, f.budi, make_date(2026, 3, 15), members::LeftReason::resigned);
    const std::string header = "member_no,name,employee_no,unit,status,joined,left\n";
    CHECK_THAT(csv(member_list(f.books, make_date(2026, 1, 31))),
               support::StartsWith(header) && !support::Contains("Citra") &&
                   support::Contains("0002,Budi,,,active,2025-06-01,\n"));
    CHECK_THAT(csv(member_list(f.books, make_date(2026, 3, 15))),
               support::Contains("0002,Budi,,,left,2025-06-01,2026-03-15\n") && support::Contains("0003,Citra,,,"));
}

TEST_CASE("The savings of every member at the end of a day", "[reports]")
{
    SmallBooks f;
    CHECK(csv(savings_list(f.books, make_date(2026, 3, 31))) == "member_no,name,POKOK,WAJIB,SUKARELA,total\n"
                                                                "0001,Ani,100000,400000,200000,700000\n"
                                                                "0002,Budi,100000,75000,0,175000\n");
    CHECK(csv(savings_list(f.books, make_date(2026, 2, 14), "wajib")) == "member_no,name,WAJIB,total\n"
                                                                         "0001,Ani,350000,350000\n"
                                                                         "0002,Budi,50000,50000\n");
    CHECK_THROWS_AS(savings_list(f.books, make_date(2026, 2, 14), "NONE"), Error);
}

TEST_CASE("The matrix shows missed months, and what is none", "[reports]")
{
    SmallBooks f;
    f.clock.set(make_date(2026, 5, 20));
    const std::string months = "01,02,03,04,05,06,07,08,09,10,11,12";
    const std::string later = ",later,later,later,later,later,later,later,";
    CHECK(csv(savings_matrix(f.books, "WAJIB", 2026)) == "member_no,name," + months + ",total\n" +
                                                             "0001,Ani,50000,50000,,," + later + "100000\n" +
                                                             "0002,Budi,50000,,25000,," + later + "75000\n");
    // The opening balance of 300,000 is no payment of December, and nothing was missed before the books began.
    CHECK(csv(savings_matrix(f.books, "WAJIB", 2025)) ==
          "member_no,name," + months + ",total\n" +
              "0001,Ani,outside,outside,outside,outside,earlier,earlier,earlier,earlier,earlier,earlier,earlier,"
              "earlier,0\n" +
              "0002,Budi,outside,outside,outside,outside,outside,earlier,earlier,earlier,earlier,earlier,earlier,"
              "earlier,0\n");
    members::leave(f.books, f.budi, make_date(2026, 3, 15), members::LeftReason::resigned);
    CHECK_THAT(csv(savings_matrix(f.books, "WAJIB", 2026)),
               support::Contains("0002,Budi,50000,,25000,outside,outside,later,"));
    CHECK_THROWS_AS(savings_matrix(f.books, "", 2026), Error);
}

TEST_CASE("In the middle of a year the months before the books are earlier data", "[reports]")
{
    support::BooksFixture f("serba-usaha", make_date(2026, 7, 1));
    f.member("0001", "Ani", make_date(2026, 3, 10));
    f.clock.set(make_date(2026, 8, 2));
    savings::Movement deposit;
    deposit.member_no = "0001";
    deposit.product = "WAJIB";
    deposit.amount = Money::rupiah(50'000);
    deposit.date = make_date(2026, 8, 1);
    savings::deposit(f.books, deposit);
    CHECK_THAT(csv(savings_matrix(f.books, "WAJIB", 2026)),
               support::Contains(
                   "0001,Ani,outside,outside,earlier,earlier,earlier,earlier,,50000,later,later,later,later,50000\n"));
}

TEST_CASE("Every control account ties out", "[reports]")
{
    SmallBooks f;
    const Report report = tie_out(f.books, make_date(2026, 3, 31));
    CHECK(differences(report) == 0);
    CHECK_THAT(csv(report), support::StartsWith("account,name,ledger,subledgers,difference\n") &&
                                support::Contains("3120,Simpanan wajib,475000,475000,0\n") &&
                                support::Contains("2111,Simpanan sukarela,200000,200000,0\n"));
    CHECK(differences(tie_out(f.books, make_date(2026, 2, 14))) == 0);
    CHECK(differences(tie_out(f.books, make_date(2025, 12, 31))) == 0);
}

TEST_CASE("A balance that was changed from outside does not tie out", "[reports]")
{
    SmallBooks f;
    const auto path = f.path;
    {
        const Books closing = std::move(f.books);
    }
    REQUIRE(support::raw_sql(path, "UPDATE period_sum SET credit = credit + 100 WHERE key ="
                                   " (SELECT id * 1000000 + 202601 FROM account WHERE code = '3120')") == "");
    f.books = Books::open(path, {}, f.clock);
    const Report report = tie_out(f.books, make_date(2026, 3, 31));
    CHECK(differences(report) == 1);
    CHECK_THAT(csv(report), support::Contains("3120,Simpanan wajib,475001,475000,1\n"));
}
