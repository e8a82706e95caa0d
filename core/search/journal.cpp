// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/journal.h"

#include <unordered_map>

#include "ledger/annotate.h"
#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

namespace {

/// Folds each account and member once: a month has some of them thousands of times.
class Folded {
public:
    explicit Folded(Books& books) : chart_(books.chart())
    {
        auto rows = books.db().query("SELECT id, member_no, name FROM member");
        while (rows.next())
            members_[rows.integer(0)] = fold(rows.view(1)) + ' ' + fold(rows.view(2));
    }
    const std::string& account(AccountId id)
    {
        std::string& known = accounts_[id.value];
        if (known.empty()) {
            const ledger::Account& one = chart_.by_id(id);
            known = fold(one.code) + ' ' + fold(one.name) + ' ' + fold(one.name_en);
        }
        return known;
    }
    const std::string& member(MemberId id) { return members_[id.value]; }

private:
    const ledger::Chart& chart_;
    std::unordered_map<std::int64_t, std::string> accounts_;
    std::unordered_map<std::int64_t, std::string> members_;
};

} // namespace

std::vector<EntryWords> journal_words(Books& books, Period month)
{
    std::vector<EntryWords> out;
    Folded folded(books);
    auto rows = books.db().query(std::string(R"(
        SELECT e.id, d.series, d.period, d.number, )") +
                                     ledger::shown_memo +
                                     R"(, coalesce(e.counterparty, ''), p.account_id, p.amount, p.member_id
        FROM document_series AS s
             CROSS JOIN document AS d ON d.series = s.code AND d.period = ?
             CROSS JOIN entry AS e ON e.id BETWEEN d.first_entry AND d.last_entry
             CROSS JOIN posting AS p ON p.entry_id = e.id)",
                                 month);
    while (rows.next()) {
        const EntryId entry = rows.get<EntryId>(0);
        if (out.empty() || out.back().entry != entry)
            out.push_back({entry, fold(ledger::document_number(rows.view(1), rows.period(2), rows.integer(3))) + ' ' +
                                      fold(rows.view(4)) + ' ' + fold(rows.view(5))});
        std::string& text = out.back().folded;
        text += ' ' + folded.account(rows.get<AccountId>(6)) + ' ' + fold(rows.money(7).abs().plain());
        if (!rows.is_null(8)) text += ' ' + folded.member(rows.get<MemberId>(8));
    }
    return out;
}

} // namespace sokoguru::search
