// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include "support/catch.h"

#include "base/error.h"
#include "ledger/annotate.h"
#include "ledger/correct.h"
#include "reports/receipt.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;

namespace {

constexpr Date jan(unsigned day)
{
    return base::make_date(2026, 1, day);
}

struct Statements : BooksFixture {
    MemberId ani = member("0001", "Ani Kusuma");

    reports::MemberStatement statement(Date from, Date to)
    {
        return reports::StatementReader(books, {from, to, false}).read(members::by_number(books, "0001"));
    }
};

} // namespace

TEST_CASE("a statement carries opening, movements and closing of each savings account", "[reports]")
{
    Statements f;
    savings::deposit(f.books, movement("0001", "POKOK", 100'000, jan(5)));
    savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, jan(6)));
    savings::withdraw(f.books, movement("0001", "SUKARELA", 120'000, jan(20)));
    savings::deposit(f.books, movement("0001", "SUKARELA", 30'000, base::make_date(2026, 2, 1)));

    const reports::MemberStatement all = f.statement(jan(1), base::make_date(2026, 2, 28));
    REQUIRE(all.savings.size() == 2);
    CHECK(all.savings_closing() == Money::rupiah(100'000 + 500'000 - 120'000 + 30'000));
    CHECK(all.national_id.empty());

    const reports::MemberStatement part = f.statement(jan(10), jan(31));
    CHECK(part.savings_opening() == Money::rupiah(600'000));
    CHECK(part.savings[0].movements.empty());
    CHECK(part.savings[0].closing == part.savings[0].opening);
    const reports::StatementSavings& voluntary = part.savings[1];
    REQUIRE(voluntary.movements.size() == 1);
    CHECK(voluntary.movements[0].out == Money::rupiah(120'000));
    CHECK(voluntary.movements[0].in.is_zero());
    CHECK(voluntary.movements[0].balance == Money::rupiah(380'000));
    CHECK(voluntary.movements[0].document == "BKK/2026/01/0001");
    CHECK(voluntary.closing == Money::rupiah(380'000));
    CHECK_FALSE(part.surplus);
    CHECK(part.loans.empty());
}

TEST_CASE("a statement folds an original and its reversal into a footnote, figures unchanged", "[reports]")
{
    Statements f;
    savings::deposit(f.books, movement("0001", "SUKARELA", 100'000, jan(5)));
    const auto wrong = savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, jan(6)));
    savings::deposit(f.books, movement("0001", "SUKARELA", 30'000, jan(7)));
    auto right = ledger::document_draft_of(f.books, wrong.document);
    for (ledger::Line& line : right.entries.front().lines)
        line.amount = line.amount.is_negative() ? -Money::rupiah(50'000) : Money::rupiah(50'000);
    ledger::correct(f.books, wrong.document, right, jan(20), "salah jumlah");

    // 100,000 + 30,000 + 50,000, the mistake of 500,000 beside it
    const auto whole = f.statement(jan(1), jan(31)).savings.front();
    REQUIRE(whole.movements.size() == 3);
    CHECK(whole.movements[0].balance == Money::rupiah(100'000));
    // The replacement keeps the original's day, so it stands before the deposit of the 7th.
    CHECK(whole.movements[1].balance == Money::rupiah(150'000));
    CHECK(whole.movements[2].balance == Money::rupiah(180'000));
    CHECK(whole.closing == Money::rupiah(180'000));
    REQUIRE(whole.reversed.size() == 1);
    CHECK(whole.reversed[0].document == wrong.number);
    CHECK(whole.reversed[0].amount == Money::rupiah(500'000));
    CHECK(whole.reversed[0].reversed_on == jan(20));
    CHECK(whole.reversed[0].reversal == "BM/2026/01/0001");
    CHECK(whole.reversed[0].replacement == "BKM/2026/01/0004");

    // Where only one of the two lies in the period, it is a movement, as the balance says.
    const auto before = f.statement(jan(1), jan(10)).savings.front();
    CHECK(before.reversed.empty());
    CHECK(before.closing == Money::rupiah(100'000 + 500'000 + 30'000 + 50'000));
    const auto after = f.statement(jan(15), jan(31)).savings.front();
    REQUIRE(after.movements.size() == 1);
    CHECK(after.movements[0].out == Money::rupiah(500'000));
    CHECK(after.closing == Money::rupiah(180'000));
}

TEST_CASE("a receipt names what it replaces and what replaced it", "[reports]")
{
    Statements f;
    const auto wrong = savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, jan(6)));
    const auto undone = savings::deposit(f.books, movement("0001", "SUKARELA", 70'000, jan(6)));
    ledger::annotate(f.books, undone.document, ledger::AnnotationField::memo, "Setoran kedua");
    const auto reversal = ledger::reverse(f.books, undone.document, jan(7), "batal");
    const auto done =
        ledger::correct(f.books, wrong.document, ledger::document_draft_of(f.books, wrong.document), jan(7), "salah");
    CHECK(reports::receipt(f.books, done.replacement.number).replaces == wrong.number);
    CHECK(reports::receipt(f.books, wrong.number).replaced_by == done.replacement.number);
    CHECK(reports::receipt(f.books, wrong.number).reversed_by.empty());
    CHECK(reports::receipt(f.books, undone.number).reversed_by == reversal.number);
    CHECK(reports::receipt(f.books, undone.number).memo == "Setoran kedua");
    CHECK(reports::receipt(f.books, done.replacement.number).reversed_by.empty());
}

TEST_CASE("a statement needs a period that goes forward", "[reports]")
{
    Statements f;
    CHECK(code_of([&] { f.statement(jan(2), jan(1)); }) == Code::bad_option);
    CHECK(f.statement(jan(1), jan(1)).savings.empty());
}

TEST_CASE("a receipt reads its document: kind, partner, what for, who signs", "[reports]")
{
    Statements f;
    const auto in = savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, jan(6)));
    const auto out = savings::withdraw(f.books, movement("0001", "SUKARELA", 120'000, jan(20)));

    const reports::Receipt received = reports::receipt(f.books, in.number);
    CHECK(received.kind == reports::ReceiptKind::cash_in);
    CHECK(received.amount == Money::rupiah(500'000));
    CHECK(received.partner == "Ani Kusuma");
    CHECK(received.partner_detail.starts_with("0001"));
    REQUIRE(received.lines.size() == 1);
    CHECK(received.lines[0].amount == received.amount);
    // Of the template: Penyetor, Petugas.
    REQUIRE(received.signatories.size() == 2);
    CHECK(received.signatories[0].name == "Ani Kusuma");

    const reports::Receipt paid = reports::receipt(f.books, out.number);
    CHECK(paid.kind == reports::ReceiptKind::cash_out);
    CHECK(paid.amount == Money::rupiah(120'000));
    CHECK(paid.lines[0].amount == paid.amount);

    const auto moved = ledger::post(f.books, "BM", entry(f, "1120", "1110", 50'000, jan(21), "Setor ke bank"));
    const reports::Receipt journal = reports::receipt(f.books, moved.number);
    CHECK(journal.kind == reports::ReceiptKind::journal);
    CHECK(journal.amount == Money::rupiah(50'000));
    CHECK(code_of([&] { reports::receipt(f.books, "BKM/2026/01/0099"); }) == Code::unknown_document);
}

TEST_CASE("each printing of a receipt is recorded; the second is copy 1", "[reports]")
{
    Statements f;
    const auto in = savings::deposit(f.books, movement("0001", "SUKARELA", 500'000, jan(6)));
    CHECK(reports::record_receipt_print(f.books, in.number) == 0);
    CHECK(reports::record_receipt_print(f.books, in.number) == 1);
    {
        // Left without commit: the print failed.
        books::Work work(f.books);
        CHECK(reports::record_receipt_print(f.books, in.number) == 2);
    }
    CHECK(reports::record_receipt_print(f.books, in.number) == 2);
    CHECK(reports::record_receipt_print(f.books, "BKM/2026/01/0077") == 0);
}
