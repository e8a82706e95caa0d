// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ledger/annotate.h"
#include "ledger/balances.h"
#include "ledger/correct.h"
#include "ledger/periods.h"
#include "ledger/verify.h"
#include "storage/database.h"
#include "support/daily.h"

using namespace sokoguru;
using namespace support;
using ledger::AnnotationField;

namespace {

constexpr Date jan(unsigned day)
{
    return base::make_date(2026, 1, day);
}

/// Ani was meant to pay 50,000 WAJIB on 5 January; the clerk booked 500,000 for Budi.
struct Mistake : BooksFixture {
    MemberId ani = member("0001", "Ani");
    MemberId budi = member("0002", "Budi");
    ledger::Posted wrong;

    Mistake()
    {
        savings::Movement mistaken = movement("0002", "WAJIB", 500'000, jan(5));
        mistaken.voucher_no = "K-17";
        wrong = savings::deposit(books, mistaken);
        clock.set(jan(9));
    }

    Money saved(MemberId who) { return savings::balance(books, who, savings::product(books, "WAJIB"), jan(31)); }

    /// The copy with the member and amount as they should have been.
    ledger::DocumentDraft right()
    {
        ledger::DocumentDraft draft = ledger::document_draft_of(books, wrong.document);
        const auto product = savings::product(books, "WAJIB");
        auto& lines = draft.entries.front().lines;
        lines[0].amount = Money::rupiah(50'000);
        lines[1] = {product.account, -Money::rupiah(50'000), savings::account(books, ani, product, jan(5)), ani};
        return draft;
    }
};

} // namespace

TEST_CASE("A correction reverses the document and posts the right one, linked", "[ledger]")
{
    Mistake f;
    const auto draft = f.right();
    CHECK(draft.series == "BKM");
    CHECK(draft.entries.front().voucher_no == "K-17");
    const auto done = ledger::correct(f.books, f.wrong.document, draft, jan(9), "anggota dan jumlah salah");
    CHECK(done.reversal.number == "BM/2026/01/0001");
    CHECK(done.replacement.number == "BKM/2026/01/0002");
    CHECK(f.saved(f.budi).is_zero());
    CHECK(f.saved(f.ani) == Money::rupiah(50'000));
    CHECK(ledger::balance(f.books, f.account("1110"), jan(31)) == Money::rupiah(50'000));

    const auto of_wrong = ledger::corrections_of(f.books, f.wrong.document);
    REQUIRE(of_wrong.replaced_by.size() == 1);
    CHECK(of_wrong.replaced_by.front().replacement.number == done.replacement.number);
    CHECK(of_wrong.replaced_by.front().reason == "anggota dan jumlah salah");
    CHECK_FALSE(of_wrong.replaces);
    const auto of_right = ledger::corrections_of(f.books, done.replacement.document);
    REQUIRE(of_right.replaces);
    CHECK(of_right.replaces->original.number == "BKM/2026/01/0001");
    CHECK(ledger::corrections_of(f.books, done.reversal.document).reversal_for);
    CHECK(ledger::verify(f.books).ok());

    CHECK(ledger::document_info(f.books, done.reversal.document).number == done.reversal.number);
    CHECK(code_of([&] { ledger::open_entries(f.books, f.wrong.document); }) == Code::already_reversed);
    CHECK(code_of([&] { ledger::open_entries(f.books, done.reversal.document); }) == Code::cannot_reverse_reversal);
    CHECK(code_of([&] { ledger::open_entries(f.books, {99}); }) == Code::unknown_document);
    // Once only; the replacement itself may be corrected again.
    CHECK(code_of([&] { ledger::correct(f.books, f.wrong.document, draft, jan(9), "lagi"); }) ==
          Code::already_reversed);
    CHECK(code_of([&] { ledger::document_draft_of(f.books, f.wrong.document); }) == Code::already_reversed);
    CHECK(code_of([&] { ledger::document_draft_of(f.books, done.reversal.document); }) ==
          Code::cannot_reverse_reversal);
    CHECK(ledger::document_draft_of(f.books, done.replacement.document).entries.size() == 1);
}

TEST_CASE("A correction that is refused leaves everything as it was", "[ledger]")
{
    Mistake f;
    const auto before = ledger::head(f.books);
    auto draft = f.right();
    draft.entries.front().lines[0].amount = Money::rupiah(60'000);
    CHECK(code_of([&] { ledger::correct(f.books, f.wrong.document, draft, jan(9), "salah"); }) == Code::not_balanced);
    CHECK(code_of([&] { ledger::correct(f.books, f.wrong.document, f.right(), jan(9), " "); }) ==
          Code::reason_required);
    CHECK(ledger::head(f.books).hash == before.hash);
    CHECK(ledger::corrections_of(f.books, f.wrong.document).replaced_by.empty());
    CHECK(f.saved(f.budi) == Money::rupiah(500'000));
}

TEST_CASE("One entry of a run is corrected alone", "[ledger]")
{
    Mistake f;
    ledger::DocumentDraft run;
    run.series = "BKM";
    run.entries = {entry(f, "1110", "7110", 100, jan(6)), entry(f, "1110", "7110", 200, jan(6))};
    const auto posted = ledger::post(f.books, run);
    auto copy = ledger::document_draft_of(f.books, posted.document, posted.last_entry);
    REQUIRE(copy.entries.size() == 1);
    for (auto& line : copy.entries.front().lines)
        line.amount = line.amount.is_negative() ? -Money::rupiah(250) : Money::rupiah(250);
    ledger::correct(f.books, posted.document, copy, jan(9), "200 seharusnya 250", posted.last_entry);
    // 500,000 of the mistake + 100 + 250
    CHECK(ledger::balance(f.books, f.account("1110"), jan(31)) == Money::rupiah(500'350));
    CHECK(ledger::corrections_of(f.books, posted.document).replaced_by.front().entry == posted.last_entry);
    // What is left of the run is its first entry.
    CHECK(ledger::open_entries(f.books, posted.document) == std::vector{posted.first_entry});
    CHECK(ledger::document_draft_of(f.books, posted.document).entries.size() == 1);
    CHECK(code_of([&] { ledger::document_draft_of(f.books, posted.document, f.wrong.first_entry); }) ==
          Code::unknown_entry);
}

TEST_CASE("A document is reversed on its own day while its month is open", "[ledger]")
{
    Mistake f;
    CHECK(ledger::reversal_date(f.books, f.wrong.document) == jan(5));
    f.clock.set(base::make_date(2026, 2, 3));
    ledger::close_month(f.books, {2026, 1});
    CHECK(ledger::reversal_date(f.books, f.wrong.document) == base::make_date(2026, 2, 3));
}

TEST_CASE("An annotation is shown instead of the memo, and what was posted stays", "[ledger]")
{
    Mistake f;
    const EntryId id = f.wrong.first_entry;
    CHECK_FALSE(ledger::annotated(f.books, id, AnnotationField::memo));
    ledger::annotate(f.books, f.wrong.document, AnnotationField::memo, "Setoran Januari");
    ledger::annotate(f.books, f.wrong.document, AnnotationField::memo, "Setoran Februari", id);
    ledger::annotate(f.books, f.wrong.document, AnnotationField::voucher_no, "");
    CHECK(ledger::annotated(f.books, id, AnnotationField::memo) == "Setoran Februari");
    CHECK(ledger::annotated(f.books, id, AnnotationField::voucher_no) == "");
    CHECK_FALSE(ledger::annotated(f.books, id, AnnotationField::note));
    const auto all = ledger::annotations(f.books, f.wrong.document);
    REQUIRE(all.size() == 3);
    CHECK(all.front().text == "Setoran Januari");
    CHECK(all.front().user == f.books.user().id);
    CHECK(all[1].entry == id);
    CHECK(ledger::read_entry(f.books, id).content.memo == "Setoran Simpanan wajib");
    CHECK(ledger::verify(f.books).ok());
    // The copy for a correction begins with what is shown.
    const auto copy = ledger::document_draft_of(f.books, f.wrong.document).entries.front();
    CHECK(copy.memo == "Setoran Februari");
    CHECK_FALSE(copy.voucher_no);

    CHECK(code_of([&] { ledger::annotate(f.books, f.wrong.document, AnnotationField::memo, "  "); }) ==
          Code::missing_value);
    CHECK(code_of([&] { ledger::annotate(f.books, {99}, AnnotationField::note, "x"); }) == Code::unknown_document);
    CHECK(code_of([&] { ledger::annotate(f.books, f.wrong.document, AnnotationField::note, "x", EntryId{99}); }) ==
          Code::unknown_entry);
}
