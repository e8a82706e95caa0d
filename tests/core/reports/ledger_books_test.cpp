// SPDX-License-Identifier: GPL-3.0-or-later
// General ledger, cash book and journal.
#include "support/catch.h"

#include "base/error.h"
#include "core/reports/small_books.h"
#include "ledger/annotate.h"
#include "reports/general_ledger.h"
#include "reports/journal.h"
#include "reports/render_csv.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;
using reports::test::SmallBooks;

namespace {

const DateRange quarter{make_date(2026, 1, 1), make_date(2026, 3, 31)};

std::string csv(const Report& report)
{
    return render_csv(report, Texts(Language::english));
}

} // namespace

TEST_CASE("The cash book runs from the balance before to the balance after", "[reports]")
{
    SmallBooks f;
    const Report report = cash_book(f.books, "", {make_date(2026, 1, 11), make_date(2026, 2, 28)});
    CHECK(csv(report) == "date,document,memo,member_no,receipt,payment,balance\n"
                         "2026-01-20,BKM/2026/01/0003,Jasa,,30000,,1130000\n"
                         "2026-01-20,BKK/2026/01/0001,Listrik,,,12500,1117500\n"
                         "2026-02-15,BKM/2026/02/0001," +
                             std::get<std::string>(report.rows[3].cells[2]) +
                             ",,50000,,1167500\n"
                             "2026-02-15,BKM/2026/02/0002," +
                             std::get<std::string>(report.rows[4].cells[2]) +
                             ",,200000,,1367500\n"
                             "2026-02-28,BKK/2026/02/0001,Listrik salah,,,7500,1360000\n"
                             "2026-02-28,BM/2026/02/0001," +
                             std::get<std::string>(report.rows[6].cells[2]) + ",,7500,,1367500\n");
    // Opening: 1,000,000 + 100,000. Closing as above; receipts 287,500, payments 20,000.
    CHECK(std::get<Money>(report.rows.front().cells[6]) == Money::rupiah(1'100'000));
    CHECK(std::get<Money>(report.rows.back().cells[4]) == Money::rupiah(287'500));
    CHECK(std::get<Money>(report.rows.back().cells[5]) == Money::rupiah(20'000));
    CHECK(std::get<Money>(report.rows.back().cells[6]) == Money::rupiah(1'367'500));
}

TEST_CASE("A general ledger is positive on the account's normal side", "[reports]")
{
    SmallBooks f;
    const Report report = general_ledger(f.books, "3120", quarter);
    CHECK_THAT(csv(report), support::Contains(",0001,,50000,350000\n") && support::Contains(",0002,,50000,400000\n") &&
                                support::Contains(",0001,,50000,450000\n") &&
                                support::Contains(",0002,,25000,475000\n"));
    CHECK(std::get<Money>(report.rows.front().cells[6]) == Money::rupiah(300'000));
    // From the day of the opening on, the opening itself is a line.
    CHECK_THAT(csv(general_ledger(f.books, "3120", {make_date(2025, 12, 31), make_date(2025, 12, 31)})),
               support::Contains("2025-12-31,SA/2025/12/0001,Saldo awal,0001,,300000,300000\n"));
}

TEST_CASE("What a ledger cannot be made of is refused", "[reports]")
{
    SmallBooks f;
    const auto code = [&](const auto& action) {
        try {
            action();
        } catch (const Error& error) {
            return error.code();
        }
        return Code::count;
    };
    CHECK(code([&] { general_ledger(f.books, "", quarter); }) == Code::missing_option);
    CHECK(code([&] { general_ledger(f.books, "9999", quarter); }) == Code::unknown_account);
    CHECK(code([&] { general_ledger(f.books, "11", quarter); }) == Code::account_not_postable);
    CHECK(code([&] { cash_book(f.books, "3120", quarter); }) == Code::bad_option);
}

TEST_CASE("The journal names every posting, a reversal its original", "[reports]")
{
    SmallBooks f;
    const Report report = journal(f.books, {make_date(2026, 2, 28), make_date(2026, 2, 28)});
    const std::string reason = std::get<std::string>(report.rows[2].cells[10]);
    CHECK(csv(report) ==
          "entry,date,document,kind,account,account_name,member_no,subledger,debit,credit,memo,reverses,posted_memo\n"
          "8,2026-02-28,BKK/2026/02/0001,normal,6113,Electricity and water,,,7500,,Listrik salah,,\n"
          "8,2026-02-28,BKK/2026/02/0001,normal,1110,Cash,,,,7500,Listrik salah,,\n"
          "9,2026-02-28,BM/2026/02/0001,reversal,6113,Electricity and water,,,,7500," +
              reason + ",8,\n9,2026-02-28,BM/2026/02/0001,reversal,1110,Cash,,,7500,," + reason + ",8,\n");
    CHECK(std::get<Money>(report.rows.back().cells[8]) == std::get<Money>(report.rows.back().cells[9]));
    CHECK_THAT(csv(journal(f.books, {make_date(2025, 12, 31), make_date(2025, 12, 31)})),
               support::Contains(",opening,3120,") && support::Contains(",0001,,,300000,Saldo awal,,\n"));
}

TEST_CASE("The journal and the books of accounts show an annotated memo, the journal's file also what was posted",
          "[reports]")
{
    SmallBooks f;
    ledger::annotate(f.books, ledger::find_document(f.books, "BKK/2026/01/0001").id, ledger::AnnotationField::memo,
                     "Listrik Januari");
    const DateRange day{make_date(2026, 1, 20), make_date(2026, 1, 20)};
    CHECK_THAT(csv(journal(f.books, day)), support::Contains(",12500,,Listrik Januari,,Listrik\n") &&
                                               support::Contains(",4110,") && support::Contains(",Jasa,,\n"));
    CHECK_THAT(csv(general_ledger(f.books, "6113", day)), support::Contains(",Listrik Januari,"));
    CHECK_THAT(csv(cash_book(f.books, "1110", day)), support::Contains(",Listrik Januari,"));
}

TEST_CASE("The preview of an entry shows what the journal will show", "[reports]")
{
    SmallBooks f;
    ledger::EntryDraft draft;
    draft.date = make_date(2026, 4, 1);
    draft.memo = "Setoran";
    draft.lines = {f.cash(50'000), f.saving("WAJIB", f.ani, -50'000)};
    CHECK_THAT(csv(journal_preview(f.books, {draft})),
               support::Contains("1,2026-04-01,,normal,1110,") && support::Contains("0001,,,50000,Setoran,,\n"));
}
