// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/draft_preview.h"

#include "support/catch.h"

#include "core/reports/small_books.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using reports::test::SmallBooks;

TEST_CASE("A document is shown before it is posted, with whose account it moves", "[reports]")
{
    SmallBooks f;
    ledger::DocumentDraft draft;
    draft.series = "BKM";
    draft.entries.push_back(
        {base::make_date(2026, 3, 1), "Setoran", {f.cash(50'000), f.saving("WAJIB", f.ani, -50'000)}});
    const Report preview = draft_preview(f.books, draft);
    REQUIRE(preview.rows.size() == 3);
    CHECK(std::get<std::string>(preview.rows[0].cells[0]) == "1110");
    CHECK(std::get<Money>(preview.rows[0].cells[3]) == Money::rupiah(50'000));
    CHECK(std::get<std::string>(preview.rows[1].cells[0]) == "3120");
    CHECK(std::get<std::string>(preview.rows[1].cells[2]) == "0001 · Ani");
    CHECK(std::get<Money>(preview.rows[1].cells[4]) == Money::rupiah(50'000));
    CHECK(std::get<Money>(preview.rows[2].cells[3]) == std::get<Money>(preview.rows[2].cells[4]));
    // A long run shows its first lines, and the totals of all.
    const Report brief = draft_preview(f.books, draft, 1);
    REQUIRE(brief.rows.size() == 3);
    CHECK(brief.rows[1].style == RowStyle::note);
    CHECK(std::get<Money>(brief.rows[2].cells[4]) == Money::rupiah(50'000));
}
