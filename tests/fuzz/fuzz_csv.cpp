// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>

#include "read_everything.h"

/// Any bytes as a table: encodings, separators, quotes, then every value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    sokoguru::fuzz::read_everything({reinterpret_cast<const char*>(data), size});
    return 0;
}
