// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/label.h"
#include "base/money.h"
#include "books/books.h"

namespace sokoguru::reports {

/// Something that waits to be done, with a sentence that says how much of it there is.
struct ToDo {
    enum class Kind {
        drafts,          ///< unposted work of the user
        missing_savings, ///< compulsory savings of the month not paid yet
        overdue_loans,   ///< instalments due and not paid
        backup,          ///< none today although something was posted since the last one, or none for days
        check_books,     ///< not checked since something was posted
        close_month,     ///< a month that is over is still open
    };
    Kind kind{};
    Label text;
    std::int64_t count = 0;
    Money amount;
};

/// What waits for the signed-in user on a day; what his role may not do is left out. In the order of urgency.
std::vector<ToDo> to_do(Books& books, Date today);

} // namespace sokoguru::reports
