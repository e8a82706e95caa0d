// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "members/members.h"

/// What the register's fields offer: the words that are in use already.
namespace sokoguru::members {

/// Names, alphabetically.
std::vector<std::string> units(Books& books);
std::vector<std::string> groups(Books& books);

struct MemberClass {
    std::string code;
    std::string name;
};
/// By code.
std::vector<MemberClass> classes(Books& books);

/// A member's class from a month on.
struct ClassPeriod {
    Period from;
    std::string code;
};
/// Oldest first.
std::vector<ClassPeriod> class_periods(Books& books, MemberId member);

/// The number after the highest one that ends in digits, as wide: 0120 → 0121, A-099 → A-100. `0001` in new books.
std::string next_number(Books& books);

} // namespace sokoguru::members
