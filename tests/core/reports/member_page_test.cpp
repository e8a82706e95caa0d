// SPDX-License-Identifier: GPL-3.0-or-later
// What the member's page and the members' list read.
#include "support/catch.h"

#include "core/reports/small_books.h"
#include "ledger/correct.h"
#include "reports/member_movements.h"
#include "reports/member_register.h"
#include "reports/render_csv.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

std::string csv(const Report& report)
{
    return render_csv(report, Texts(Language::english));
}

Money savings_of(const MemberTotals& totals, MemberId member)
{
    return totals.of(member).savings;
}

std::string listed(Books& books, const MemberTotals& totals)
{
    Report members = member_register(books, make_date(2026, 3, 31));
    fill_amounts(members, totals);
    return csv(members);
}

} // namespace

TEST_CASE("Totals of members come in steps and then follow what is posted", "[reports]")
{
    SmallBooks f;
    MemberTotals totals;
    CHECK_THAT(listed(f.books, totals), support::Contains("0001,Ani,,,active,2025-05-01,,\n"));
    CHECK_FALSE(totals.step(f.books, 1));
    // Posted between two steps: counted once.
    f.deposit("0001", "SUKARELA", 1'000, make_date(2026, 3, 1));
    CHECK(totals.step(f.books, 1));
    CHECK(savings_of(totals, f.ani) == Money::rupiah(701'000));
    CHECK(savings_of(totals, f.budi) == Money::rupiah(175'000));
    f.deposit("0002", "SUKARELA", 5'000, make_date(2026, 3, 1));
    CHECK(totals.step(f.books, 1));
    CHECK(savings_of(totals, f.budi) == Money::rupiah(180'000));
    CHECK(listed(f.books, totals) == "member_no,name,unit,employee_no,status,joined,savings,loans\n"
                                     "0001,Ani,,,active,2025-05-01,701000,0\n"
                                     "0002,Budi,,,active,2025-06-01,180000,0\n");
}

TEST_CASE("A member's movements run from the balance before to the balance after", "[reports]")
{
    SmallBooks f;
    const DateRange range{make_date(2026, 1, 1), make_date(2026, 3, 31)};
    const Report all = member_movements(f.books, f.ani, range);
    // 400,000 of the opening, then 50,000, 50,000 and 200,000.
    REQUIRE(all.rows.size() == 5);
    CHECK(std::get<Money>(all.rows.front().cells[6]) == Money::rupiah(400'000));
    CHECK(std::get<Money>(all.rows[1].cells[6]) == Money::rupiah(450'000));
    CHECK(std::get<Money>(all.rows.back().cells[4]) == Money::rupiah(300'000));
    CHECK(std::get<Money>(all.rows.back().cells[6]) == Money::rupiah(700'000));
    CHECK(all.rows[1].link.kind == Link::Kind::entry);
    const Report one = member_movements(f.books, f.ani, range, savings::product(f.books, "SUKARELA"));
    REQUIRE(one.rows.size() == 3);
    CHECK(std::get<Money>(one.rows[1].cells[6]) == Money::rupiah(200'000));
}

TEST_CASE("A member's documents, newest first, tell what was reversed", "[reports]")
{
    SmallBooks f;
    const auto wrong = ledger::find_document(f.books, "BKM/2026/01/0001");
    ledger::reverse(f.books, wrong.id, make_date(2026, 3, 20), "salah");
    const Report documents = member_documents(f.books, f.ani, {make_date(2026, 1, 1), make_date(2026, 3, 31)});
    REQUIRE(documents.rows.size() == 5); // reversal, two deposits, interest, deposit
    CHECK(std::get<std::string>(documents.rows.front().cells[1]) == "BM/2026/03/0001");
    CHECK(std::get<std::string>(documents.rows.back().cells[1]) == "BKM/2026/01/0001");
    CHECK(std::get<std::string>(documents.rows.back().cells[4]) == "BM/2026/03/0001");
    CHECK(std::get<Money>(documents.rows[3].cells[3]) == Money::rupiah(30'000));
}

TEST_CASE("What a member took of the SHU is told from its oldest year on", "[reports]")
{
    SmallBooks f;
    const SubledgerId own = ledger::member_subledger(f.books, f.ani);
    const auto share = [&](std::int64_t rupiah) {
        return ledger::Line{f.account("2121"), Money::rupiah(rupiah), own, f.ani};
    };
    f.entry("SHU", make_date(2026, 1, 15), "SHU", {f.line("3161", 90'000), share(-90'000)});
    f.entry("BKK", make_date(2026, 2, 15), "Ambil SHU", {share(60'000), f.cash(-60'000)});
    const Report history = member_surplus(f.books, f.ani);
    REQUIRE(history.rows.size() == 2);
    CHECK(std::get<Money>(history.rows[0].cells[2]) == Money::rupiah(90'000));
    CHECK(std::get<Money>(history.rows[0].cells[3]) == Money::rupiah(60'000));
    CHECK(std::get<Money>(history.rows[0].cells[4]) == Money::rupiah(30'000));
    CHECK(member_surplus(f.books, f.budi).rows.empty());
}
