// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/label.h"
#include "books/books.h"

namespace sokoguru::ui {

/// The key figures of an open file, as the first page shows them: balances over all entries.
struct Overview {
    struct Line {
        Label name;
        Money amount;
    };
    std::string name;
    std::string place;
    std::int64_t members = 0;  ///< who have not left
    std::vector<Line> savings; ///< by product
    Money savings_total;
    std::vector<Line> loans; ///< by account, remaining principal
    Money loans_total;
    std::vector<Line> money; ///< cash boxes and banks
    Money money_total;
    std::optional<Date> last_date;
    std::string last_document;
    std::int64_t entries = 0;
    std::string head; ///< 64 hex digits
};

/// Throws Error(not_permitted) and what reading a damaged file throws.
Overview read_overview(Books& books);

} // namespace sokoguru::ui
