// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar_words.h"

#include <algorithm>
#include <array>

namespace sokoguru::base {

namespace {

struct MonthWord {
    std::string_view word; ///< at its full length; three letters of it are enough
    int month;
};
constexpr std::array month_words = {
    MonthWord{"januari", 1},   MonthWord{"january", 1},   MonthWord{"februari", 2},  MonthWord{"pebruari", 2},
    MonthWord{"february", 2},  MonthWord{"maret", 3},     MonthWord{"march", 3},     MonthWord{"mrt", 3},
    MonthWord{"april", 4},     MonthWord{"mei", 5},       MonthWord{"may", 5},       MonthWord{"juni", 6},
    MonthWord{"june", 6},      MonthWord{"juli", 7},      MonthWord{"july", 7},      MonthWord{"agustus", 8},
    MonthWord{"agt", 8},       MonthWord{"ags", 8},       MonthWord{"august", 8},    MonthWord{"september", 9},
    MonthWord{"oktober", 10},  MonthWord{"october", 10},  MonthWord{"november", 11}, MonthWord{"nopember", 11},
    MonthWord{"desember", 12}, MonthWord{"december", 12},
};
constexpr std::array<std::string_view, 16> weekdays = {
    "senin",  "selasa",  "rabu",      "kamis",    "jumat",  "jum'at",   "sabtu",  "minggu",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "ahad",
};
constexpr std::size_t fewest_letters = 3;

} // namespace

int month_named(std::string_view word)
{
    if (word.size() < fewest_letters) return 0;
    const auto found = std::find_if(month_words.begin(), month_words.end(),
                                    [&](const MonthWord& one) { return one.word.starts_with(word); });
    return found == month_words.end() ? 0 : found->month;
}

bool is_weekday(std::string_view word)
{
    return word.size() >= fewest_letters &&
           std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) { return day.starts_with(word); });
}

} // namespace sokoguru::base
