// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "savings/savings.h"

/// What is due of compulsory savings, of all members at once: the same rules as due() and dues(), which ask for one.
namespace sokoguru::savings {

/// The decided amounts of one product and the classes of all members, in memory.
class DueTable {
public:
    DueTable(Books& books, const Product& product);
    /// As due(): nothing where nothing was decided.
    std::optional<Money> due(MemberId member, Period month) const;

private:
    using Dated = std::map<int, Money>; ///< by first month, yyyymm
    static std::optional<Money> at(const Dated& amounts, Period month);

    Dated everybody_;
    std::unordered_map<std::int64_t, Dated> by_class_;
    std::unordered_map<std::int64_t, std::map<int, std::int64_t>> classes_; ///< of members, by first month
};

/// One member's dues of a range of months.
struct MemberDues {
    MemberId member;
    Money due;
    Money paid;                 ///< as dues(): net of each month; more than a month's due stays in that month
    Money missing;              ///< sum of what is missing month by month
    std::vector<Period> missed; ///< months with something missing
};

/// Of everybody who was a member in one of the months and still is one at their end, and from whom something was due,
/// by member number. Months before the first book month do not count.
std::vector<MemberDues> dues_of_all(Books& books, const Product& product, Period from, Period to);

} // namespace sokoguru::savings
