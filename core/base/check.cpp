// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace sokoguru::base {

void check_failed(const char* condition, const char* file, int line) noexcept
{
    std::fprintf(stderr, "sokoguru: internal check failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace sokoguru::base
