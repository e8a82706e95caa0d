// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "savings/savings.h"

namespace sokoguru::savings {

/// A member's balances at the ends of months, for the chart of their growth.
struct Growth {
    struct Line {
        Product product;
        std::vector<Money> balances; ///< one for each month
    };
    std::vector<Period> months; ///< from the first posting's month (the opening's too) to the last asked for
    std::vector<Line> products; ///< those with any posting, in the order of products()
};
Growth growth(Books& books, MemberId member, Period to);

} // namespace sokoguru::savings
