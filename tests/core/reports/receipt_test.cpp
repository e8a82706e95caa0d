// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a receipt names.
#include "reports/receipt.h"

#include "support/catch.h"

#include "core/reports/small_books.h"

using namespace sokoguru;
using namespace sokoguru::reports;
using base::make_date;

namespace {

struct Fixture : reports::test::SmallBooks {
    Receipt posted(const char* series, std::vector<ledger::Line> lines, const char* counterparty = "")
    {
        ledger::EntryDraft draft;
        draft.date = make_date(2026, 3, 20);
        draft.memo = "x";
        draft.lines = std::move(lines);
        if (*counterparty != '\0') draft.counterparty = counterparty;
        return receipt(books, ledger::post(books, series, std::move(draft)).number);
    }
};

} // namespace

TEST_CASE("A receipt names a member only where all the money is his", "[reports]")
{
    Fixture f;
    // A day of the shop: one of the customers was a member.
    const Receipt shop =
        f.posted("BKM", {f.cash(1'438'000), f.line("4110", -28'000, f.ani), f.line("7110", -1'410'000)});
    CHECK(shop.amount == Money::rupiah(1'438'000));
    CHECK(shop.partner.empty());
    CHECK(shop.partner_detail.empty());
    const Receipt hers = f.posted("BKM", {f.cash(28'000), f.line("4110", -28'000, f.ani)});
    CHECK(hers.partner == "Ani");
    CHECK(hers.partner_detail == "0001");
    // Two members are nobody.
    CHECK(f.posted("BKM", {f.cash(5'000), f.line("4110", -2'000, f.ani), f.line("4110", -3'000, f.budi)})
              .partner.empty());
    // Somebody was named.
    CHECK(f.posted("BKM", {f.cash(70'000), f.line("4110", -20'000, f.ani), f.line("7110", -50'000)}, "Toko Maju")
              .partner == "Toko Maju");
    // 200,000 of her savings are paid out, 10,000 of them are kept as a fee: the 190,000 are hers.
    const Receipt paid =
        f.posted("BKK", {f.saving("SUKARELA", f.ani, 200'000), f.line("7110", -10'000), f.cash(-190'000)});
    CHECK(paid.amount == Money::rupiah(190'000));
    CHECK(paid.partner == "Ani");
}
