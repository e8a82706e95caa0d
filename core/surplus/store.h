// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "books/books.h"
#include "surplus/allocate.h"
#include "surplus/scheme.h"

/// The schemes and decisions in the file. A scheme holds from its year on, until a later one.
namespace sokoguru::surplus {

/// The scheme that holds for a book year. Throws Error(no_scheme).
Scheme scheme_for(Books& books, int year);

/// The first years of all schemes, the latest first.
std::vector<int> scheme_years(Books& books);

/// Sets the scheme from scheme.year on; replaces one of the same year. Needs change_settings. Throws what validate()
/// throws, Error(unknown_account) for the rest account, Error(surplus_decided) where a year it holds for is decided.
void replace_scheme(Books& books, const Scheme& scheme);

/// That the members' meeting has decided a year's SHU. Only decided shares stand on statements without a mark.
struct Decision {
    int year = 0;
    Date decided_on{};
    std::string minutes_no;
};
std::optional<Decision> decision(Books& books, int year);
/// The last decided year, as known at the end of a day.
std::optional<Decision> last_decision(Books& books, Date as_of);
/// Keeps with it everything the year's SHU was computed from and what came out (kept.h): from then on that is the
/// year's SHU, and the year is not reopened. Needs change_settings. Throws Error(year_not_closed), what compute()
/// throws, and Error(surplus_decided) for a year decided already.
void record_decision(Books& books, const Decision& decision);

/// By what common costs are shared between the sources; setting `surplus.common-costs`, `contribution` by default.
CommonBy common_by(Books& books);
void set_common_by(Books& books, CommonBy rule);

} // namespace sokoguru::surplus
