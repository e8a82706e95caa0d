// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"

#include "base/error.h"
#include "base/rate.h"

using namespace sokoguru;

TEST_CASE("Rate reads and writes percentages", "[base]")
{
    CHECK(Rate::parse("1.5").in_millionths() == 1'500'000);
    CHECK(Rate::parse("18") == Rate::millionths(18'000'000));
    CHECK(Rate::parse("0").is_zero());
    CHECK(Rate::parse("0.000001").plain() == "0.000001");
    CHECK(Rate::parse("2.50").plain() == "2.5");
    CHECK(Rate::parse("1000000").plain() == "1000000");
    CHECK(Rate::parse("25") + Rate::parse("0.5") == Rate::parse("25.5"));
    for (const char* bad : {"", "-1", "+1", "1,5", "1.", ".5", "1.2345678", "1 %", "1000001", "99999999999999999999"})
        CHECK_THROWS_AS(Rate::parse(bad), Error);
    rc::prop("what is written can be read", [] {
        const Rate rate = Rate::millionths(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'001));
        RC_ASSERT(Rate::parse(rate.plain()) == rate);
    });
}

TEST_CASE("Rate takes its part of an amount", "[base]")
{
    const Money rupiah = Money::rupiah(1);
    CHECK(Rate::parse("2.2").of(Money::rupiah(5'000'000), rupiah) == Money::rupiah(110'000));
    CHECK(Rate::parse("20").of(Money::rupiah(60'000'000), rupiah) == Money::rupiah(12'000'000));
    // 10 % of 240,001 rounded down (data: examples.md, tax)
    CHECK(Rate::parse("10").of(Money::rupiah(240'001), rupiah, Rounding::down) == Money::rupiah(24'000));
    CHECK(Rate::parse("0.5").of(Money::rupiah(100), rupiah) == rupiah);
    CHECK(Rate::parse("1").of(Money::rupiah(49), Money::sen(1)) == Money::sen(49));
}
