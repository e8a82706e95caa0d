// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/label.h"
#include "base/money.h"
#include "books/books.h"

namespace sokoguru::reports {

/// A figure at the end of a day and at the end of the month before.
struct KeyFigure {
    Money now;
    Money month_ago;
    Money change() const { return now - month_ago; }
};

/// One line of a chart, a value a month.
struct MonthSeries {
    Label name;
    std::vector<Money> values;
};

/// What the home page shows: how things stand on a day, and how they went month by month.
struct Overview {
    std::string name;
    std::string place;
    Date as_of{};
    std::int64_t members = 0; ///< who have not left
    std::int64_t members_month_ago = 0;
    KeyFigure savings; ///< of all members, all products
    KeyFigure loans;   ///< remaining principal
    KeyFigure money;   ///< cash and banks
    KeyFigure surplus; ///< income less expense of the year so far; a month ago: so far then, zero in January

    std::vector<Period> months;                  ///< of the series, oldest first
    std::vector<MonthSeries> savings_by_product; ///< at each month's end; products without money are left out
    MonthSeries loans_by_month;                  ///< remaining principal at each month's end
    MonthSeries income;                          ///< of each month, without opening and closing
    MonthSeries expense;
};

/// At the end of `as_of`; the series hold `months` months and end with its month, or with the month of the last entry
/// where that is earlier. One reading of the sums by month, so that ten years cost no more than one.
Overview overview(Books& books, Date as_of, int months = 12);

} // namespace sokoguru::reports
