// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "base/date.h"

/// The sample cooperative: a shop and a savings-and-loan desk of an invented union, alive enough to try everything on
/// and to measure with. Members join, save, borrow, buy, fall into arrears and leave; years are closed and their SHU
/// decided and paid. Made through the rooms' own functions, so nothing in it could not have been typed by a clerk.
namespace sokoguru::demo {

struct Options {
    int members = 120;      ///< people in the register at the end, leavers included; 5 to 9999
    int years = 3;          ///< book years, the last one open; 1 to 40
    std::uint64_t seed = 1; ///< another seed, another cooperative
    Date last_day = base::make_date(2025, 12, 31);
    /// Told after each month: so many of all. What it throws ends the making, and nothing is left.
    std::function<void(int done, int total)> told = {};
};

struct Summary {
    std::int64_t members = 0;
    std::int64_t entries = 0;
    std::string head; ///< of the hash chain: same options, same head
    Date first_day{};
    Date last_day{};
};

/// Creates the file, with the user `admin` who signs in without a password. Throws Error(bad_option) for options
/// outside their range and what Books::create throws.
Summary build(const std::filesystem::path& path, const Options& options);

} // namespace sokoguru::demo
