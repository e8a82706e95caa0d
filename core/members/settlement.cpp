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

ledger::DocumentDraft settlement_draft(Books& books, MemberId id, Date day, const std::string& cash_account,
                                       const std::string& memo)
{
    const Settlement open = settlement(books, id, day);
    if (open.lines.empty()) throw Error(Code::no_data);
    const Member member = read(books, id);
    ledger::EntryDraft entry;
    entry.date = day;
    // Data: the language of the books.
    entry.memo = memo.empty() ? "Penyelesaian anggota keluar" : memo;
    entry.counterparty = member.name;
    for (const Settlement::Line& line : open.lines)
        entry.lines.push_back({line.account, line.amount, line.subledger, id});
    if (!open.net().is_zero()) entry.lines.push_back({books.chart().by_code(cash_account).id, -open.net()});
    ledger::DocumentDraft draft;
    draft.series = ledger::series_for(books, entry.lines);
    draft.entries.push_back(std::move(entry));
    return draft;
}

std::optional<ledger::Posted> leave_and_settle(Books& books, MemberId member, Date day, LeftReason reason,
                                               const std::optional<std::string>& cash_account)
{
    books::Work work(books);
    std::optional<ledger::Posted> posted;
    if (cash_account && !settlement(books, member, day).lines.empty())
        posted = ledger::post(books, settlement_draft(books, member, day, *cash_account));
    leave(books, member, day, reason);
    work.commit();
    return posted;
}

} // namespace sokoguru::members
