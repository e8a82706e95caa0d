// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <atomic>

#include "base/error.h"
#include "base/prefetch.h"

using namespace sokoguru;
using base::Prefetch;

TEST_CASE("What is fetched ahead comes in its order, to the last", "[base]")
{
    int made = 0;
    Prefetch<int> numbers([&]() -> std::optional<int> { return made < 1'000 ? std::optional(made++) : std::nullopt; },
                          4);
    for (int i = 0; i < 1'000; ++i)
        REQUIRE(numbers.next() == i);
    CHECK_FALSE(numbers.next());
    CHECK_FALSE(numbers.next());
}

TEST_CASE("What the source throws comes after what it made before", "[base]")
{
    int made = 0;
    Prefetch<int> numbers([&]() -> std::optional<int> {
        if (made == 3) throw Error(Code::no_data);
        return made++;
    });
    for (int i = 0; i < 3; ++i)
        CHECK(numbers.next() == i);
    CHECK_THROWS_AS(numbers.next(), Error);
    CHECK_FALSE(numbers.next());
}

TEST_CASE("Whoever stops early leaves nothing running", "[base]")
{
    std::atomic<int> made{0};
    {
        Prefetch<int> endless([&]() -> std::optional<int> { return made++; }, 2);
        CHECK(endless.next() == 0);
    }
    // Taken one, two waiting, one refused at the end.
    CHECK(made <= 4);
}
