// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/members.h"

#include <algorithm>

#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

namespace {

/// 0007 → 7; nobody types the zeros.
std::string_view without_zeros(std::string_view number)
{
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

} // namespace

std::string MemberMatch::display() const
{
    std::string out = member_no + " · " + name;
    if (!unit.empty()) out += " · " + unit;
    if (!employee_no.empty()) out += " · " + employee_no;
    return out;
}

void MemberIndex::refresh(Books& books)
{
    // Whatever changes a member or a unit leaves an event.
    const std::int64_t version =
        books.db().value<std::int64_t>("SELECT coalesce(max(id), 0) FROM audit_event").value_or(0);
    if (version == version_) return;
    rows_.clear();
    auto rows = books.db().query("SELECT m.id, m.member_no, m.name, coalesce(u.name, ''), m.employee_no, m.left_on"
                                 " FROM member AS m LEFT JOIN work_unit AS u ON u.id = m.work_unit_id"
                                 " ORDER BY m.member_no");
    while (rows.next()) {
        Row row;
        row.member = {rows.get<MemberId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), !rows.is_null(5)};
        const MemberMatch& one = row.member;
        row.folded = fold(one.member_no) + ' ';
        if (const auto number = without_zeros(one.member_no); number != one.member_no) row.folded += fold(number) + ' ';
        row.folded += fold(one.name) + ' ' + fold(one.unit) + ' ' + fold(one.employee_no);
        rows_.push_back(std::move(row));
    }
    version_ = version;
}

std::vector<MemberMatch> MemberIndex::find(Books& books, std::string_view text, std::size_t limit)
{
    refresh(books);
    const Needle needle(text);
    std::vector<MemberMatch> found;
    for (const Row& row : rows_) {
        const int score = needle.empty() ? 1 : needle.score(row.folded);
        if (score == 0) continue;
        found.push_back(row.member);
        found.back().score = score;
        if (needle.empty() && found.size() >= limit) break;
    }
    const auto better = [](const MemberMatch& a, const MemberMatch& b) {
        if (a.has_left != b.has_left) return b.has_left;
        if (a.score != b.score) return a.score > b.score;
        return a.member_no < b.member_no;
    };
    const std::size_t kept = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
    found.resize(kept);
    return found;
}

const MemberMatch* MemberIndex::exactly(Books& books, std::string_view text)
{
    refresh(books);
    const std::string wanted = fold(text);
    if (wanted.empty()) return nullptr;
    const MemberMatch* found = nullptr;
    for (const Row& row : rows_) {
        const MemberMatch& one = row.member;
        if (fold(one.member_no) == wanted) return &one;
        const bool same = fold(without_zeros(one.member_no)) == wanted || fold(one.employee_no) == wanted;
        if (!same) continue;
        if (found != nullptr) return nullptr;
        found = &one;
    }
    return found;
}

const MemberMatch* MemberIndex::by_id(Books& books, MemberId id)
{
    refresh(books);
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.member.id == id; });
    return found == rows_.end() ? nullptr : &found->member;
}

} // namespace sokoguru::search
