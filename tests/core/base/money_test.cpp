// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/money.h"

using namespace sokoguru;

TEST_CASE("Money reads and writes the plain form", "[base]")
{
    CHECK(Money::parse("1250000").in_sen() == 125'000'000);
    CHECK(Money::parse("-1250000.5").in_sen() == -125'000'050);
    CHECK(Money::parse("0.05").plain() == "0.05");
    CHECK(Money::sen(-5).plain() == "-0.05");
    for (const char* bad : {"", "-", "1.", ".5", "1.234", "1,5", "1.2.3", "12a", " 1"})
        CHECK_THROWS_AS(Money::parse(bad), Error);
}
