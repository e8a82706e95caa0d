// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/known.h"

#include <algorithm>
#include <set>

#include "base/error.h"
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

const std::vector<Known::LoanStanding>& Known::loans(Books& books)
{
    if (loans_) return *loans_;
    std::vector<LoanStanding> all;
    std::set<std::int64_t> accounts;
    // Rows are numbered one by one and none is removed: what is far beyond their count is no number of ours, and would
    // be a table that fills the memory.
    const std::int64_t most = 1000 + 10 * books.db().value<std::int64_t>("SELECT count(*) FROM subledger").value_or(0);
    auto loans = books.db().query("SELECT id, account_id FROM subledger WHERE kind = 'loan' ORDER BY id");
    while (loans.next()) {
        if (loans.integer(0) < 0 || loans.integer(0) > most)
            throw Error(Code::damaged_file,
                        {storage::platform::utf8(books.path()),
                         "impossible value " + std::to_string(loans.integer(0)) + " in column subledger.id"});
        all.resize(static_cast<std::size_t>(loans.integer(0)) + 1);
        all.back().account = loans.get<AccountId>(1);
        accounts.insert(loans.integer(1));
    }
    // Row by row: adding up here is quicker than letting SQLite sort what it groups.
    for (const std::int64_t account : accounts) {
        auto rows = books.db().query(R"(
            SELECT p.subledger_id, p.date, p.amount
            FROM (SELECT DISTINCT member_id AS id FROM subledger WHERE kind = 'loan') AS m
                 CROSS JOIN posting AS p INDEXED BY posting_member ON p.member_id = m.id AND p.account_id = ?
            WHERE p.subledger_id IS NOT NULL)",
                                     account);
        while (rows.next()) {
            const auto id = static_cast<std::size_t>(rows.integer(0));
            if (id >= all.size() || all[id].account.value != account) continue;
            all[id].standing.sum += rows.money(2);
            all[id].standing.last = std::max(all[id].standing.last, rows.date(1));
        }
    }
    loans_ = std::move(all);
    return *loans_;
}

void Known::posted(const Line& line, Date date)
{
    if (!line.subledger) return;
    if (loans_) {
        const auto id = static_cast<std::size_t>(line.subledger->value);
        if (id >= loans_->size()) {
            // Opened since they were read.
            const auto known = subledgers_.find(line.subledger->value);
            if (known == subledgers_.end()) {
                loans_.reset();
            } else if (known->second.kind == Control::loan && known->second.account) {
                loans_->resize(id + 1);
                loans_->back().account = *known->second.account;
            }
        }
        if (loans_ && id < loans_->size() && (*loans_)[id].account == line.account) {
            (*loans_)[id].standing.sum += line.amount;
            (*loans_)[id].standing.last = std::max((*loans_)[id].standing.last, date);
        }
    }
    const auto known = standings_.find(line.subledger->value);
    if (known == standings_.end() || subledgers_.at(line.subledger->value).account != line.account) return;
    known->second.sum += line.amount;
    known->second.last = std::max(known->second.last, date);
}

} // namespace sokoguru::ledger
