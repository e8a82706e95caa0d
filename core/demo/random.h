// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace sokoguru::demo {

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers from the same seed with every compiler, which the standard
/// library's distributions do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// From `low` to `high`, both included. The bias of the remainder does not matter here.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    /// True in so many of a thousand cases.
    bool chance(int per_mille) { return between(1, 1000) <= per_mille; }
    template <typename T, std::size_t N> const T& pick(const std::array<T, N>& from)
    {
        return from[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(N) - 1))];
    }

private:
    std::uint64_t state_;
};

} // namespace sokoguru::demo
