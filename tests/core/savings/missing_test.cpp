// SPDX-License-Identifier: GPL-3.0-or-later
#include "savings/missing.h"

#include "support/catch.h"

#include "cash/leaving.h"
#include "core/reports/small_books.h"
#include "savings/growth.h"

using namespace sokoguru;
using base::make_date;
using reports::test::SmallBooks;

TEST_CASE("Dues of everybody are the dues of each", "[savings]")
{
    SmallBooks f;
    f.member("0003", "Citra", make_date(2026, 2, 10));
    members::set_class(f.books, f.budi, "STAF", {2026, 2});
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "");
    savings::set_due(f.books, "WAJIB", "STAF", {2026, 1}, Money::rupiah(75'000), "");
    savings::set_due(f.books, "WAJIB", "", {2026, 3}, Money::rupiah(60'000), "01/RAT/2026");
    const savings::Product product = savings::product(f.books, "WAJIB");
    const auto all = savings::dues_of_all(f.books, product, {2025, 6}, {2026, 3});
    REQUIRE(all.size() == 3);
    // Ani: 50 + 50 + 60 due, 50 in January and 50 in February; March is missing.
    CHECK(all[0].due == Money::rupiah(160'000));
    CHECK(all[0].missing == Money::rupiah(60'000));
    CHECK(all[0].missed == std::vector<Period>{{2026, 3}});
    // Budi: staff from February: 50 + 75 + 75 due; 50 in January, nothing in February, 25 in March.
    CHECK(all[1].due == Money::rupiah(200'000));
    CHECK(all[1].paid == Money::rupiah(75'000));
    CHECK(all[1].missing == Money::rupiah(75'000 + 50'000));
    CHECK(all[1].missed == std::vector<Period>{{2026, 2}, {2026, 3}});
    // Citra joined in February.
    CHECK(all[2].missed == std::vector<Period>{{2026, 2}, {2026, 3}});
    CHECK(all[2].missing == Money::rupiah(50'000 + 60'000));

    // The same as one by one.
    for (const savings::MemberDues& dues : all) {
        Money missing;
        for (const savings::MonthDue& month : savings::dues(f.books, dues.member, product, {2026, 3}))
            missing += month.missing();
        CHECK(dues.missing == missing);
    }
}

TEST_CASE("Who has left is settled and owes nothing more", "[savings]")
{
    SmallBooks f;
    savings::set_due(f.books, "WAJIB", "", {2026, 1}, Money::rupiah(50'000), "");
    const savings::Product product = savings::product(f.books, "WAJIB");
    const auto budi = [&](Period from, Period to) {
        for (const savings::MemberDues& dues : savings::dues_of_all(f.books, product, from, to))
            if (dues.member == f.budi) return std::optional(dues.missing);
        return std::optional<Money>();
    };
    // He missed February and paid half of March; on 20 March he leaves and gets his 75,000 back.
    CHECK(budi({2026, 3}, {2026, 3}) == Money::rupiah(25'000));
    cash::Leaving leaving;
    leaving.member = f.budi;
    leaving.date = make_date(2026, 3, 20);
    cash::leave(f.books, leaving);
    CHECK_FALSE(budi({2026, 3}, {2026, 3}).has_value());
    CHECK_FALSE(budi({2026, 1}, {2026, 3}).has_value());
    // Of the time before he is still one of those who were asked.
    CHECK(budi({2026, 1}, {2026, 2}) == Money::rupiah(50'000));
}

TEST_CASE("The growth of a member's savings, month by month", "[savings]")
{
    SmallBooks f;
    const savings::Growth growth = savings::growth(f.books, f.ani, {2026, 3});
    CHECK(growth.months == std::vector<Period>{{2025, 12}, {2026, 1}, {2026, 2}, {2026, 3}});
    REQUIRE(growth.products.size() == 3);
    const auto rupiah = [](std::initializer_list<std::int64_t> amounts) {
        std::vector<Money> out;
        for (const std::int64_t amount : amounts)
            out.push_back(Money::rupiah(amount));
        return out;
    };
    CHECK(growth.products[0].product.code == "POKOK");
    CHECK(growth.products[0].balances == rupiah({100'000, 100'000, 100'000, 100'000}));
    CHECK(growth.products[1].balances == rupiah({300'000, 350'000, 400'000, 400'000}));
    CHECK(growth.products[2].balances == rupiah({0, 0, 200'000, 200'000}));
    CHECK(savings::growth(f.books, f.member("0009", "Dewi"), {2026, 3}).months.empty());
}
