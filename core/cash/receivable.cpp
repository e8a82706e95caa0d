// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/receivable.h"

#include "ledger/chart.h"
#include "ledger/correct.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

struct Touched {
    MemberId member;
    AccountId account;
    SubledgerId subledger;
    Date day;
};

std::vector<Touched> touched_savings(Books& books, DocumentId document)
{
    const ledger::DocumentInfo info = ledger::document_info(books, document);
    std::vector<Touched> out;
    auto rows = books.db().query(R"(
        SELECT p.member_id, p.account_id, p.subledger_id, min(p.date)
        FROM posting AS p JOIN account AS a ON a.id = p.account_id
        WHERE p.entry_id BETWEEN ? AND ? AND a.control = 'savings' AND p.member_id IS NOT NULL
        GROUP BY p.member_id, p.account_id, p.subledger_id HAVING sum(p.amount) > 0 ORDER BY min(p.entry_id))",
                                 info.first_entry, info.last_entry);
    while (rows.next())
        out.push_back({rows.get<MemberId>(0), rows.get<AccountId>(1), rows.get<SubledgerId>(2), rows.date(3)});
    return out;
}

} // namespace

std::optional<ledger::DocumentDraft> receivable_draft(Books& books, DocumentId document)
{
    ledger::DocumentDraft out;
    out.series = "BM";
    for (const Touched& one : touched_savings(books, document)) {
        const Money lowest =
            ledger::lowest_balance(books, one.account, one.subledger, one.member, one.day, ledger::Side::credit)
                .balance;
        if (!lowest.is_negative()) continue;
        const AccountId claim = books.chart().by_code(books.setting("leaving.receivable_account").value_or("1144")).id;
        ledger::EntryDraft entry;
        entry.date = one.day;
        entry.memo = "Piutang karena pembatalan " + ledger::document_info(books, document).number;
        entry.lines = {{claim, -lowest, ledger::member_subledger(books, one.member), one.member},
                       {one.account, lowest, one.subledger, one.member}};
        out.entries.push_back(std::move(entry));
    }
    if (out.entries.empty()) return std::nullopt;
    return out;
}

} // namespace sokoguru::cash
