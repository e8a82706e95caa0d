// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "base/check.h"
#include "books/audit.h"
#include "ledger/chain.h"
#include "ledger/known.h"
#include "ledger/ledger.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

template <typename T> std::optional<std::string_view> view(const std::optional<T>& text)
{
    return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

/// The next number of a series in a month; its start value where go-live set one.
std::int64_t next_number(Books& books, const std::string& series, Period month)
{
    if (const auto last = books.db().value<std::int64_t>("SELECT number FROM document WHERE series = ? AND period = ?"
                                                         " ORDER BY number DESC LIMIT 1",
                                                         series, month))
        return *last + 1;
    return books.db()
        .value<std::int64_t>("SELECT start_number FROM document_series WHERE code = ? AND start_period = ?", series,
                             month)
        .value_or(1);
}

/// Writes a document's entries, one after the other, with two statements for all of them.
class Writer {
public:
    Writer(Books& books, DocumentId document, std::string_view number)
        : db_(books.db()), known_(books.known()), document_(document), number_(number), user_(books.user().id),
          now_(books.now())
    {
    }

    /// The lines and then the entry: its trigger checks the whole. Returns its hash.
    Hash write(std::int64_t id, Period period, const Hash& previous, const EntryDraft& draft);

private:
    template <typename... Args>
    void run(std::optional<storage::Query>& statement, const char* sql, const Args&... values)
    {
        if (statement)
            statement->again(values...);
        else
            statement.emplace(db_.query(sql, values...));
        statement->next();
    }

    storage::Database& db_;
    Known& known_;
    DocumentId document_;
    std::string_view number_;
    UserId user_;
    std::int64_t now_;
    std::optional<storage::Query> line_;
    std::optional<storage::Query> entry_;
    ChainHasher hasher_;
};

Hash Writer::write(std::int64_t id, Period period, const Hash& previous, const EntryDraft& draft)
{
    HashedEntry header;
    header.id = id;
    header.document = number_;
    header.date = base::to_int(draft.date);
    header.period = period.to_int();
    header.kind = static_cast<std::int64_t>(draft.kind);
    header.memo = draft.memo;
    header.recorded_at = now_;
    header.user = user_.value;
    header.voucher_no = view(draft.voucher_no);
    header.counterparty = view(draft.counterparty);
    header.bank_reference = view(draft.bank_reference);
    if (draft.transfer_date) header.transfer_date = base::to_int(*draft.transfer_date);
    if (draft.reverses) header.reverses = draft.reverses->value;
    header.reason = view(draft.reason);

    hasher_.begin(previous, header, draft.lines.size());
    std::int64_t row = 0;
    for (const Line& line : draft.lines) {
        run(line_,
            "INSERT OR ROLLBACK INTO posting (entry_id, line, account_id, subledger_id, member_id, date, amount)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            id, ++row, line.account, line.subledger, line.member, draft.date, line.amount);
        HashedLine hashed{line.account.value, std::nullopt, std::nullopt, line.amount.in_sen()};
        if (line.subledger) hashed.subledger = line.subledger->value;
        if (line.member) hashed.member = line.member->value;
        hasher_.add(hashed);
    }
    const Hash hash = hasher_.finish();
    run(entry_,
        "INSERT OR ROLLBACK INTO entry (id, document_id, date, period, kind, memo, recorded_at, user_id,"
        " voucher_no, counterparty, bank_reference, transfer_date, reverses, reason, hash_version,"
        " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, document_, draft.date, period, draft.kind, draft.memo, now_, user_, draft.voucher_no, draft.counterparty,
        draft.bank_reference, draft.transfer_date, draft.reverses, draft.reason, hash_version, previous, hash);
    for (const Line& line : draft.lines)
        known_.posted(line, draft.date);
    return hash;
}

/// What the audit trail keeps of a document, so that verify can hold the books to it: the reference that an entry's
/// hash does not cover, and that the clock had been set back.
void record_course(Books& books, const DocumentDraft& draft, const Posted& posted)
{
    const auto last = books.db().value<std::int64_t>("SELECT recorded_at FROM entry ORDER BY id DESC LIMIT 1");
    if (last && books.now() < *last)
        books::record_event(books, "clock-back", "entry", std::to_string(posted.first_entry.value),
                            R"({"before":)" + std::to_string(*last) + "}");
    if (draft.ref)
        books::record_event(books, "reference", "document", std::to_string(posted.document.value),
                            books.db().value<std::string>("SELECT json_object('ref', ?)", *draft.ref).value());
}

} // namespace

Posted post(Books& books, const DocumentDraft& draft, Asked asked)
{
    books.require(books::Permission::post);
    SOKO_CHECK(!draft.entries.empty());
    if (const auto last = books.clock_doubt()) throw Error(Code::clock_to_confirm, {books.clock().today(), *last});
    if (draft.ref && books.db().value<std::int64_t>("SELECT 1 FROM document WHERE ref = ?", *draft.ref))
        throw Error(Code::duplicate_ref, {*draft.ref});

    books::Work work(books);
    const Period month = Period::of(draft.entries.front().date);
    Tail last = tail(books);
    const auto count = static_cast<std::int64_t>(draft.entries.size());
    const std::int64_t sequence = next_number(books, draft.series, month);
    Posted posted;
    posted.document = {books.db().value<std::int64_t>("SELECT id FROM document ORDER BY id DESC LIMIT 1").value_or(0) +
                       1};
    posted.number = document_number(draft.series, month, sequence);
    posted.first_entry = {last.id + 1};
    posted.last_entry = {last.id + count};
    books.db().run("INSERT OR ROLLBACK INTO document (id, series, period, number, first_entry, last_entry, ref)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
                   posted.document, draft.series, month, sequence, posted.first_entry, posted.last_entry, draft.ref);
    record_course(books, draft, posted);
    Writer writer(books, posted.document, posted.number);
    for (const EntryDraft& entry : draft.entries) {
        // Entry by entry, so that each is checked against what the ones before it left.
        const Period period = period_of(books, entry);
        const std::vector<Issue> issues = check(books, entry, period, asked);
        if (!issues.empty()) throw Error(issues.front().code, issues.front().args);
        last.hash = writer.write(++last.id, period, last.hash, entry);
    }
    work.commit();
    return posted;
}

Posted post(Books& books, const DocumentDraft& draft)
{
    return post(books, draft, Asked());
}

Posted post_correction(Books& books, const DocumentDraft& draft)
{
    Asked asked;
    asked.corrects = true;
    return post(books, draft, asked);
}

Posted post(Books& books, const std::string& series, EntryDraft entry)
{
    DocumentDraft draft;
    draft.series = series;
    draft.entries.push_back(std::move(entry));
    return post(books, draft);
}

std::string series_for(Books& books, const std::vector<Line>& lines)
{
    const Chart& chart = books.chart();
    Money cash;
    Money bank;
    for (const Line& line : lines) {
        const CashKind kind = chart.by_id(line.account).cash;
        if (kind == CashKind::cash) cash += line.amount;
        if (kind == CashKind::bank) bank += line.amount;
    }
    if (!cash.is_zero()) return cash.is_negative() ? "BKK" : "BKM";
    if (!bank.is_zero()) return bank.is_negative() ? "BBK" : "BBM";
    return "BM";
}

std::string document_number(std::string_view series, Period period, std::int64_t number)
{
    return fmt::format("{}/{:04}/{:02}/{:04}", series, period.year, period.month, number);
}

} // namespace sokoguru::ledger
