// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "support/property.h"

#include "base/error.h"
#include "base/money.h"

using namespace sokoguru;
using base::round_div;
using base::round_to;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

Code code_of(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return Code::count;
}

} // namespace

TEST_CASE("Money reads and writes the plain form", "[base]")
{
    CHECK(Money::parse("1250000").in_sen() == 125'000'000);
    CHECK(Money::parse("-1250000.5").in_sen() == -125'000'050);
    CHECK(Money::parse("0.05").plain() == "0.05");
    CHECK(Money::parse("007").plain() == "7");
    CHECK(Money::parse("-0").is_zero());
    CHECK(Money::sen(-5).plain() == "-0.05");
    CHECK(Money::sen(150).plain() == "1.50");
    for (const char* bad : {"", "-", "--1", "+1", "1.", ".5", "1.234", "1,5", "1.2.3", "12a", " 1", "1 ", "1e6", "0x1"})
        CHECK(code_of([&] { Money::parse(bad); }) == Code::bad_amount);
}

TEST_CASE("Money covers the whole of int64 and says where it ends", "[base]")
{
    CHECK(Money::sen(lowest).plain() == "-92233720368547758.08");
    CHECK(Money::parse("-92233720368547758.08") == Money::sen(lowest));
    CHECK(Money::parse("92233720368547758.07") == Money::sen(highest));

    const auto too_large = Code::amount_out_of_range;
    CHECK(code_of([] { Money::parse("92233720368547758.08"); }) == too_large);
    CHECK(code_of([] { Money::parse("999999999999999999999999999999999999999999"); }) == too_large);
    CHECK(code_of([] { Money::rupiah(highest / 100 + 1); }) == too_large);
    CHECK(code_of([] { static_cast<void>(Money::sen(highest) + Money::sen(1)); }) == too_large);
    CHECK(code_of([] { static_cast<void>(Money::sen(lowest) - Money::sen(1)); }) == too_large);
    CHECK(code_of([] { static_cast<void>(-Money::sen(lowest)); }) == too_large);
    CHECK(code_of([] { static_cast<void>(Money::sen(lowest).abs()); }) == too_large);
    CHECK(code_of([] { static_cast<void>(Money::sen(highest) * 2); }) == too_large);
    CHECK(code_of([] { base::scale(Money::sen(highest), 2, 1, Money::sen(1)); }) == too_large);
}

TEST_CASE("A refused sum leaves the amount as it was", "[base]")
{
    Money amount = Money::sen(highest);
    CHECK_THROWS_AS(amount += Money::sen(1), Error);
    CHECK(amount == Money::sen(highest));
    CHECK_THROWS_AS(amount -= Money::sen(-1), Error);
    CHECK(amount == Money::sen(highest));
}

TEST_CASE("round_div names its rounding", "[base]")
{
    CHECK(round_div(5, 2) == 3);
    CHECK(round_div(-5, 2) == -3);
    CHECK(round_div(7, 5) == 1);
    CHECK(round_div(8, 5) == 2);
    CHECK(round_div(1, 3, Rounding::up) == 1);
    CHECK(round_div(-1, 3, Rounding::up) == -1);
    CHECK(round_div(6, 3, Rounding::up) == 2);
    CHECK(round_div(5, 3, Rounding::down) == 1);
    CHECK(round_div(-5, 3, Rounding::down) == -1);
}

TEST_CASE("round_to and scale give multiples of the unit", "[base]")
{
    const Money thousand = Money::rupiah(1000);
    CHECK(round_to(Money::rupiah(888'488), thousand, Rounding::up) == Money::rupiah(889'000));
    CHECK(round_to(Money::rupiah(888'488), thousand, Rounding::nearest) == Money::rupiah(888'000));
    CHECK(round_to(Money::rupiah(888'500), thousand) == Money::rupiah(889'000));
    CHECK(round_to(Money::rupiah(889'999), thousand, Rounding::down) == Money::rupiah(889'000));
    // 27,000,000 × 1,500,000 / 102,000,000 = 397,058.82… (data: examples.md, E2)
    const auto share = [](Rounding mode) {
        return base::scale(Money::rupiah(27'000'000), 1'500'000, 102'000'000, Money::rupiah(1), mode).plain();
    };
    CHECK(share(Rounding::down) == "397058");
    CHECK(share(Rounding::nearest) == "397059");
    // A product beyond 64 bits does no harm as long as the quotient fits.
    CHECK(base::scale(Money::sen(highest), highest, highest, Money::sen(1)) == Money::sen(highest));
}

TEST_CASE("Money keeps the laws of arithmetic", "[base]")
{
    rc::prop("what is written can be read",
             [](std::int64_t sen) { RC_ASSERT(Money::parse(Money::sen(sen).plain()) == Money::sen(sen)); });
    rc::prop("rounding down and up enclose the amount by less than a unit", [](std::int32_t amount, std::uint16_t n) {
        const Money unit = Money::sen(n + 1);
        const Money money = Money::sen(std::abs(std::int64_t{amount}));
        const Money below = round_to(money, unit, Rounding::down);
        const Money above = round_to(money, unit, Rounding::up);
        const Money near = round_to(money, unit);
        RC_ASSERT(below <= money);
        RC_ASSERT(money <= above);
        RC_ASSERT(above - below == (below == money ? Money() : unit));
        RC_ASSERT(near == (money - below < above - money ? below : above));
    });
}
