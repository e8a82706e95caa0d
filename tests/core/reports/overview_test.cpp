// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/overview.h"

#include "support/catch.h"

#include <algorithm>

#include "ledger/periods.h"
#include "members/members.h"
#include "reports/period_list.h"
#include "reports/to_do.h"
#include "support/daily.h"

using namespace sokoguru;
using base::make_date;
using support::BooksFixture;
using support::code_of;

namespace {

Money rp(std::int64_t rupiah)
{
    return Money::rupiah(rupiah);
}

const reports::ToDo* find(const std::vector<reports::ToDo>& items, reports::ToDo::Kind kind)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [kind](const reports::ToDo& item) { return item.kind == kind; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The overview tells a day and the end of the month before apart", "[reports]")
{
    BooksFixture f;
    f.member("0001", "Ani Kusuma");
    savings::deposit(f.books, support::movement("0001", "SUKARELA", 400'000, make_date(2026, 1, 10)));
    savings::deposit(f.books, support::movement("0001", "SUKARELA", 250'000, make_date(2026, 2, 3)));
    savings::withdraw(f.books, support::movement("0001", "SUKARELA", 100'000, make_date(2026, 2, 4)));
    ledger::post(f.books, {"BM", {support::entry(f, "1110", "7110", 30'000, make_date(2026, 1, 20))}});
    ledger::post(f.books, {"BM", {support::entry(f, "6113", "1110", 20'000, make_date(2026, 2, 2))}});

    const reports::Overview seen = reports::overview(f.books, make_date(2026, 2, 28), 3);
    // 400,000 at the end of January; 400,000 + 250,000 - 100,000 at the end of February.
    CHECK(seen.savings.month_ago == rp(400'000));
    CHECK(seen.savings.now == rp(550'000));
    CHECK(seen.savings.change() == rp(150'000));
    // Cash: 400,000 + 30,000; then + 250,000 - 100,000 - 20,000.
    CHECK(seen.money.month_ago == rp(430'000));
    CHECK(seen.money.now == rp(560'000));
    CHECK(seen.surplus.month_ago == rp(30'000));
    CHECK(seen.surplus.now == rp(10'000));
    CHECK(seen.members == 1);

    REQUIRE(seen.months == std::vector<Period>{{2025, 12}, {2026, 1}, {2026, 2}});
    REQUIRE(seen.savings_by_product.size() == 1);
    CHECK(seen.savings_by_product[0].values == std::vector<Money>{rp(0), rp(400'000), rp(550'000)});
    CHECK(seen.income.values == std::vector<Money>{rp(0), rp(30'000), rp(0)});
    CHECK(seen.expense.values == std::vector<Money>{rp(0), rp(0), rp(20'000)});
}

TEST_CASE("Charts end with the last month that has entries", "[reports]")
{
    BooksFixture f;
    f.member("0001", "Ani Kusuma");
    savings::deposit(f.books, support::movement("0001", "SUKARELA", 1'000, make_date(2026, 1, 10)));
    CHECK(reports::overview(f.books, make_date(2026, 9, 1), 1).months == std::vector<Period>{{2026, 1}});
}

TEST_CASE("What waits is counted, and goes away when it is done", "[reports]")
{
    BooksFixture f;
    f.member("0001", "Ani Kusuma");
    f.member("0002", "Budi Santosa");
    const Date day = make_date(2026, 2, 20);
    CHECK(find(reports::to_do(f.books, day), reports::ToDo::Kind::backup) == nullptr); // nothing posted yet
    const savings::Product wajib = savings::product(f.books, "WAJIB");
    const Money due = savings::due(f.books, wajib, members::by_number(f.books, "0001").id, {2026, 2}).value();
    auto items = reports::to_do(f.books, day);
    const reports::ToDo* missing = find(items, reports::ToDo::Kind::missing_savings);
    REQUIRE(missing != nullptr);
    CHECK(missing->count == 2);
    CHECK(missing->amount == due + due);

    savings::deposit(f.books, support::movement("0001", "WAJIB", due.whole_rupiah(), make_date(2026, 2, 5)));
    items = reports::to_do(f.books, day);
    CHECK(find(items, reports::ToDo::Kind::missing_savings)->count == 1);
    CHECK(find(items, reports::ToDo::Kind::backup) != nullptr);
    CHECK(find(items, reports::ToDo::Kind::check_books) != nullptr);

    const reports::ToDo* close = find(items, reports::ToDo::Kind::close_month);
    REQUIRE(close != nullptr); // January is over
    CHECK(close->count == 1);
    ledger::close_month(f.books, {2026, 1});
    CHECK(find(reports::to_do(f.books, day), reports::ToDo::Kind::close_month) == nullptr);
}

TEST_CASE("The list of periods says what is closed, the latest first", "[reports]")
{
    BooksFixture f;
    ledger::close_month(f.books, {2026, 1});
    const reports::Report list = reports::period_list(f.books, make_date(2026, 3, 5));
    REQUIRE(list.rows.size() == 3);
    CHECK(list.rows[0].link.id == 202603);
    CHECK(reports::word_in(list.rows[0].cells[1])->code == "open");
    CHECK(reports::word_in(list.rows[2].cells[1])->code == "closed");
    CHECK(reports::period_list(f.books, make_date(2027, 1, 1)).rows[1].link.id == 202613);
}
