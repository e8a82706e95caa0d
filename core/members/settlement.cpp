// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/settlement.h"

#include "storage/database.h"

namespace sokoguru::members {

Money Settlement::owed_to_him() const
{
    Money sum;
    for (const Line& line : lines)
        if (!line.amount.is_negative()) sum += line.amount;
    return sum;
}

Money Settlement::owed_by_him() const
{
    Money sum;
    for (const Line& line : lines)
        if (line.amount.is_negative()) sum -= line.amount;
    return sum;
}

Settlement settlement(Books& books, MemberId member, Date day)
{
    books.require(books::Permission::read);
    read(books, member);
    Settlement out;
    auto rows = books.db().query(R"(
        SELECT p.account_id, p.subledger_id, -sum(p.amount)
        FROM posting AS p INDEXED BY posting_member JOIN account AS a ON a.id = p.account_id
        WHERE p.member_id = ? AND p.date <= ? AND p.subledger_id IS NOT NULL AND a.control <> ''
        GROUP BY p.account_id, p.subledger_id HAVING sum(p.amount) <> 0 ORDER BY a.code, p.subledger_id)",
                                 member, day);
    while (rows.next())
        out.lines.push_back({rows.get<AccountId>(0), rows.get<SubledgerId>(1), rows.money(2)});
    return out;
}

void remember_settlement(Books& books, MemberId member, DocumentId document)
{
    books.db().run("INSERT INTO member_settlement (member_id, document_id) VALUES (?, ?)", member, document);
}

} // namespace sokoguru::members
