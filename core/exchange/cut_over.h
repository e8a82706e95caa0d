// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "books/books.h"

namespace sokoguru::exchange {

/// The day of the opening balances: the one before the first book day.
Date cut_over_day(Books& books);

/// Throws Error(bad_option) for another day.
void require_cut_over_day(Books& books, Date date);

/// The number of the opening that is in the books, not reversed.
std::optional<std::string> opening_document(Books& books);

/// Throws Error(opening_exists) where there is one.
void require_no_opening(Books& books);

} // namespace sokoguru::exchange
