// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/vocabulary.h"

#include <algorithm>

#include "storage/database.h"

namespace sokoguru::members {

namespace {

std::vector<std::string> texts(Books& books, const char* sql)
{
    std::vector<std::string> out;
    auto rows = books.db().query(sql);
    while (rows.next())
        out.push_back(rows.text(0));
    return out;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::vector<std::string> units(Books& books)
{
    return texts(books, "SELECT name FROM work_unit ORDER BY name COLLATE NOCASE");
}

std::vector<std::string> groups(Books& books)
{
    return texts(books, "SELECT name FROM member_group ORDER BY name COLLATE NOCASE");
}

std::vector<MemberClass> classes(Books& books)
{
    std::vector<MemberClass> out;
    auto rows = books.db().query("SELECT code, name FROM member_class ORDER BY code");
    while (rows.next())
        out.push_back({rows.text(0), rows.text(1)});
    return out;
}

std::vector<ClassPeriod> class_periods(Books& books, MemberId member)
{
    std::vector<ClassPeriod> out;
    auto rows = books.db().query("SELECT p.from_period, c.code FROM member_class_period AS p JOIN member_class AS c"
                                 " ON c.id = p.member_class_id WHERE p.member_id = ? ORDER BY p.from_period",
                                 member);
    while (rows.next())
        out.push_back({rows.period(0), rows.text(1)});
    return out;
}

std::string next_number(Books& books)
{
    std::string number;
    std::uint64_t highest = 0;
    for (const std::string& one : texts(books, "SELECT member_no FROM member")) {
        const auto tail = static_cast<std::size_t>(std::find_if_not(one.rbegin(), one.rend(), is_digit) - one.rbegin());
        if (tail == 0 || tail > 15) continue;
        const std::uint64_t value = std::stoull(one.substr(one.size() - tail));
        if (!number.empty() && value < highest) continue;
        highest = value;
        number = one;
    }
    if (number.empty()) return "0001";
    // Counted up in place: nines carry.
    std::size_t at = number.size();
    while (at > 0 && number[at - 1] == '9')
        number[--at] = '0';
    if (at > 0 && is_digit(number[at - 1]))
        ++number[at - 1];
    else
        number.insert(at, "1");
    return number;
}

} // namespace sokoguru::members
