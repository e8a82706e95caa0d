// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::members {

namespace {

/// What everybody has paid of the principal savings up to a day, and what was due: the amount valid in the month of
/// joining (before the books began: in their first month), for the member's class if there is one.
constexpr const char* principal_savings = R"(
    SELECT m.id, m.left_on,
           coalesce((SELECT -sum(amount) FROM posting INDEXED BY posting_member
                     WHERE member_id = m.id AND account_id = p.account_id AND date <= ?1), 0),
           coalesce((SELECT d.amount FROM savings_due AS d
                     WHERE d.savings_product_id = p.id
                       AND d.from_period <= max(m.joined, (SELECT first_day FROM cooperative)) / 100
                       AND (d.member_class_id IS NULL OR d.member_class_id =
                            (SELECT c.member_class_id FROM member_class_period AS c
                             WHERE c.member_id = m.id AND c.from_period <= ?1 / 100
                             ORDER BY c.from_period DESC LIMIT 1))
                     ORDER BY d.member_class_id IS NULL, d.from_period DESC LIMIT 1), 0)
    FROM member AS m LEFT JOIN savings_product AS p ON p.kind = 'principal'
)";

Status status_of(const storage::Query& row, Date as_of)
{
    if (!row.is_null(1) && row.date(1) <= as_of) return Status::left;
    return row.money(2) < row.money(3) ? Status::prospective : Status::active;
}

} // namespace

Status status(Books& books, MemberId member, Date as_of)
{
    auto row = books.db().query(std::string(principal_savings) + "WHERE m.id = ?2", as_of, member);
    if (!row.next()) throw Error(Code::unknown_member, {std::to_string(member.value)});
    return status_of(row, as_of);
}

std::vector<std::pair<MemberId, Status>> statuses(Books& books, Date as_of)
{
    std::vector<std::pair<MemberId, Status>> out;
    auto rows = books.db().query(std::string(principal_savings) + "ORDER BY m.member_no", as_of);
    while (rows.next())
        out.emplace_back(rows.get<MemberId>(0), status_of(rows, as_of));
    return out;
}

} // namespace sokoguru::members
