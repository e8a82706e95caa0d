// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_statement.h"

#include <catch2/catch.hpp>

#include "base/error.h"
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
