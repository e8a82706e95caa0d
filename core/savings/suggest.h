// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "savings/savings.h"

namespace sokoguru::savings {

/// What a member should pay now of one product.
struct Suggestion {
    Product product;
    Money amount;                ///< all that is missing
    Money now;                   ///< what is proposed: of compulsory savings the month's own part, else all of it
    Money year;                  ///< compulsory savings: twelve months from this one on, what was paid of it left out
    int months = 0;              ///< compulsory savings: how many months are missing or paid in part
    std::optional<Period> since; ///< the first of them
};

/// What is due up to and including the month of `date`: the rest of the principal savings, and the months of compulsory
/// savings that were not paid. In the order of the products; nothing for products of which nothing is missing, and for
/// a member who has left. Every place that proposes an amount proposes `now`, so that one debt is one figure; `amount`
/// and `year` are choices beside it. Where only earlier months are missing `now` is zero.
std::vector<Suggestion> suggest(Books& books, MemberId member, Date date);

} // namespace sokoguru::savings
