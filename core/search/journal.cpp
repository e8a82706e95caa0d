// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/journal.h"

#include <algorithm>
#include <unordered_map>

#include "ledger/chart.h"
#include "ledger/ledger.h"
#include "search/match.h"
#include "storage/database.h"

namespace sokoguru::search {

/// Folds each account and member once: a month has some of them thousands of times.
class JournalWords::Folded {
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

JournalWords::JournalWords(Books& books, Period month) : books_(&books), month_(month)
{
    // The order of the joins is the plan.
    const std::string documents =
        " FROM document_series AS s CROSS JOIN document AS d ON d.series = s.code AND d.period = ?";
    auto rows = books.db().query("SELECT d.number, s.code, d.first_entry, d.last_entry" + documents, month);
    while (rows.next())
        left_.push_back(
            {fold(ledger::document_number(rows.view(1), month, rows.integer(0))), rows.integer(2), rows.integer(3)});
    std::reverse(left_.begin(), left_.end());
    // The newest word counts. Most months have few, so that asking for each entry would cost more than all else.
    auto notes = books.db().query(
        "SELECT coalesce(n.entry_id, d.first_entry), coalesce(n.entry_id, d.last_entry), n.text" + documents +
            " CROSS JOIN annotation AS n ON n.document_id = d.id AND n.field = 'memo' ORDER BY n.id",
        month);
    while (notes.next())
        for (std::int64_t entry = notes.integer(0); entry <= notes.integer(1); ++entry)
            memos_[entry] = notes.text(2);
}

JournalWords::~JournalWords() = default;
JournalWords::JournalWords(JournalWords&&) noexcept = default;
JournalWords& JournalWords::operator=(JournalWords&&) noexcept = default;

bool JournalWords::read(int entries)
{
    while (entries > 0 && !left_.empty()) {
        Document& document = left_.back();
        const std::int64_t last = std::min(document.last, document.next + entries - 1);
        read(document, last);
        entries -= static_cast<int>(last - document.next + 1);
        document.next = last + 1;
        if (document.next > document.last) left_.pop_back();
    }
    return left_.empty();
}

void JournalWords::read(const Document& document, std::int64_t last)
{
    if (folded_ == nullptr) folded_ = std::make_unique<Folded>(*books_);
    // The entries of a document follow one another without a gap.
    const std::size_t begin = words_.size();
    auto rows = books_->db().query("SELECT id, memo, coalesce(counterparty, '') FROM entry WHERE id BETWEEN ? AND ?",
                                   document.next, last);
    while (rows.next()) {
        const auto memo = memos_.find(rows.integer(0));
        words_.push_back({rows.get<EntryId>(0), document.number + ' ' +
                                                    fold(memo == memos_.end() ? rows.view(1) : memo->second) + ' ' +
                                                    fold(rows.view(2))});
    }
    auto lines =
        books_->db().query("SELECT entry_id, account_id, amount, member_id FROM posting WHERE entry_id BETWEEN ? AND ?",
                           document.next, last);
    while (lines.next()) {
        std::string& text = words_.at(begin + static_cast<std::size_t>(lines.integer(0) - document.next)).folded;
        text += ' ' + folded_->account(lines.get<AccountId>(1)) + ' ' + fold(lines.money(2).abs().plain());
        if (!lines.is_null(3)) text += ' ' + folded_->member(lines.get<MemberId>(3));
    }
}

} // namespace sokoguru::search
