// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/known.h"

#include <algorithm>

#include "storage/database.h"

namespace sokoguru::ledger {

const Known::Subledger* Known::subledger(Books& books, SubledgerId id)
{
    if (const auto known = subledgers_.find(id.value); known != subledgers_.end()) return &known->second;
    auto row = books.db().query("SELECT kind, account_id, member_id FROM subledger WHERE id = ?", id);
    if (!row.next()) return nullptr;
    const Subledger found{control_named(row.view(0)), row.get<std::optional<AccountId>>(1),
                          row.get<std::optional<MemberId>>(2)};
    return &subledgers_.emplace(id.value, found).first->second;
}

bool Known::member(Books& books, MemberId id)
{
    if (members_.contains(id.value)) return true;
    if (!books.db().value<std::int64_t>("SELECT 1 FROM member WHERE id = ?", id)) return false;
    members_.insert(id.value);
    return true;
}

Known::Standing Known::standing(Books& books, SubledgerId id)
{
    if (const auto known = standings_.find(id.value); known != standings_.end()) return known->second;
    Standing found;
    const Subledger* of = subledger(books, id);
    if (of == nullptr || !of->account || !of->member) return found;
    auto row = books.db().query("SELECT sum(amount), max(date) FROM posting INDEXED BY posting_member"
                                " WHERE member_id = ? AND account_id = ? AND subledger_id = ?",
                                *of->member, *of->account, id);
    if (row.next() && !row.is_null(0)) found = {row.money(0), row.date(1)};
    standings_.emplace(id.value, found);
    return found;
}

void Known::posted(const Line& line, Date date)
{
    if (!line.subledger) return;
    const auto known = standings_.find(line.subledger->value);
    if (known == standings_.end() || subledgers_.at(line.subledger->value).account != line.account) return;
    known->second.sum += line.amount;
    known->second.last = std::max(known->second.last, date);
}

} // namespace sokoguru::ledger
