// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/member_list.h"

#include <array>
#include <unordered_map>

#include "members/members.h"
#include "reports/words.h"

namespace sokoguru::reports {

Report member_list(Books& books, Date as_of)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "members";
    report.title = label("reports", "Members");
    report.subtitle = describe(as_of);
    report.parameters = {{"as_of", as_of}};
    report.columns = {
        {"member_no", label("reports", "Member no.")},
        {"name", label("reports", "Name")},
        {"employee_no", label("reports", "Employee no.")},
        {"unit", label("reports", "Unit")},
        {"status", label("reports", "Status")},
        {"joined", label("reports", "Joined"), ColumnKind::date},
        {"left", label("reports", "Left"), ColumnKind::date},
    };
    std::unordered_map<std::int64_t, members::Status> status;
    for (const auto& [id, one] : members::statuses(books, as_of))
        status[id.value] = one;
    std::array<std::int64_t, 3> count{};
    for (const members::Member& member : members::all(books)) {
        if (member.joined > as_of) continue;
        const members::Status now = status.at(member.id.value);
        ++count[static_cast<std::size_t>(now)];
        const bool left = member.left && *member.left <= as_of;
        report.rows.push_back({{member.member_no, member.name, member.employee_no, member.unit, word(now),
                                member.joined, left ? Cell(*member.left) : Cell()},
                               RowStyle::line,
                               0,
                               {Link::Kind::member, member.id.value}});
    }
    report.notes.push_back(label("reports", "{0} active, {1} prospective, {2} left.",
                                 count[static_cast<std::size_t>(members::Status::active)],
                                 count[static_cast<std::size_t>(members::Status::prospective)],
                                 count[static_cast<std::size_t>(members::Status::left)]));
    return report;
}

} // namespace sokoguru::reports
