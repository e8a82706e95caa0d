// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one file that names Catch2: version 2 of Debian 12 or version 3 of Debian 13, whichever CMake found. What the
/// two call differently has one name here. A file with a main() defines CATCH_CONFIG_RUNNER first. (support/property.h
/// adds RapidCheck's properties.)
#include <string>

#ifdef SOKOGURU_CATCH2_3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace support {

using Catch::Matchers::EndsWith;
using Catch::Matchers::Predicate;
using Catch::Matchers::StartsWith;

/// A text with this part in it.
inline auto Contains(const std::string& part)
{
#ifdef SOKOGURU_CATCH2_3
    return Catch::Matchers::ContainsSubstring(part);
#else
    return Catch::Matchers::Contains(part);
#endif
}

} // namespace support
