// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cash/movement.h"
#include "ledger/annotate.h"
#include "storage/database.h"

namespace sokoguru::cash {

std::vector<const ledger::Account*> cash_accounts(Books& books)
{
    std::vector<const ledger::Account*> out;
    for (const ledger::Account& account : books.chart().accounts())
        if (account.cash != ledger::CashKind::none && account.postable && account.active && !account.cash_transit)
            out.push_back(&account);
    std::stable_sort(out.begin(), out.end(), [](const ledger::Account* a, const ledger::Account* b) {
        return a->cash == ledger::CashKind::cash && b->cash != ledger::CashKind::cash;
    });
    return out;
}

std::vector<Partner> partners(Books& books, Needs needs)
{
    std::vector<Partner> out;
    if (needs != Needs::partner && needs != Needs::programme) return out;
    auto rows = books.db().query("SELECT code, name FROM subledger WHERE kind = ? ORDER BY name, code",
                                 needs == Needs::partner ? "partner" : "programme");
    while (rows.next())
        out.push_back({rows.text(0), rows.text(1)});
    return out;
}

std::vector<Voucher> vouchers(Books& books, Date day)
{
    std::vector<Voucher> out;
    // A run has many entries: its money is one sum. The order of the joins is the plan: SQLite would rather walk
    // through all documents in the order of the groups.
    auto rows = books.db().query(std::string(R"(
        SELECT d.id, d.series, d.period, d.number, p.account_id, min(e.recorded_at), max(coalesce(e.counterparty, '')),
               count(DISTINCT e.id), sum(max(p.amount, 0)), sum(max(-p.amount, 0)),
               min(EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id)), max(e.kind = 4), max()") +
                                     ledger::shown_memo + R"()
        FROM account AS a
             CROSS JOIN posting AS p INDEXED BY posting_account ON p.account_id = a.id AND p.date = ?1
             CROSS JOIN entry AS e ON e.id = p.entry_id
             CROSS JOIN document AS d ON d.id = e.document_id
        WHERE a.cash <> ''
        GROUP BY d.id, p.account_id ORDER BY min(e.id), min(p.line))",
                                 day);
    while (rows.next()) {
        Voucher voucher;
        voucher.document = rows.get<DocumentId>(0);
        voucher.number = ledger::document_number(rows.view(1), rows.period(2), rows.integer(3));
        voucher.account = rows.get<AccountId>(4);
        voucher.recorded_at = rows.integer(5);
        // Many members at once have no one name.
        if (rows.integer(7) == 1) voucher.counterparty = rows.text(6);
        voucher.in = rows.money(8);
        voucher.out = rows.money(9);
        voucher.is_reversed = rows.get<bool>(10);
        voucher.is_reversal = rows.get<bool>(11);
        voucher.memo = rows.text(12);
        out.push_back(std::move(voucher));
    }
    return out;
}

} // namespace sokoguru::cash
