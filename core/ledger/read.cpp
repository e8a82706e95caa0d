// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "books/audit.h"
#include "ledger/chain.h"
#include "ledger/ledger.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

DocumentInfo to_document(const storage::Query& row)
{
    DocumentInfo info;
    info.id = row.get<DocumentId>(0);
    info.series = row.text(1);
    info.number = document_number(info.series, row.period(2), row.integer(3));
    info.first_entry = row.get<EntryId>(4);
    info.last_entry = row.get<EntryId>(5);
    info.ref = row.get<std::optional<std::string>>(6);
    return info;
}

/// The number in [from, to) of `text`; negative where there is anything else.
std::int64_t number_in(std::string_view text)
{
    std::int64_t value = -1;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc() && end == text.data() + text.size() ? value : -1;
}

} // namespace

DocumentInfo find_document(Books& books, std::string_view number)
{
    // SERIES/YYYY/MM/N, read from the right.
    std::string_view rest = number;
    std::int64_t parts[3] = {-1, -1, -1};
    for (std::int64_t& part : parts) {
        const std::size_t slash = rest.rfind('/');
        if (slash == std::string_view::npos) throw Error(Code::unknown_document, {std::string(number)});
        part = number_in(rest.substr(slash + 1));
        rest = rest.substr(0, slash);
    }
    auto row = books.db().query("SELECT id, series, period, number, first_entry, last_entry, ref FROM document"
                                " WHERE series = upper(?) AND period = ? AND number = ?",
                                rest, parts[2] * 100 + parts[1], parts[0]);
    if (parts[0] < 0 || parts[1] < 0 || parts[2] < 0 || !row.next())
        throw Error(Code::unknown_document, {std::string(number)});
    return to_document(row);
}

DocumentInfo document_of(Books& books, EntryId entry)
{
    auto row = books.db().query("SELECT id, series, period, number, first_entry, last_entry, ref FROM document"
                                " WHERE last_entry >= ? ORDER BY last_entry LIMIT 1",
                                entry);
    if (!row.next()) throw Error(Code::unknown_entry, {entry.value});
    return to_document(row);
}

Entry read_entry(Books& books, EntryId id)
{
    Entry out;
    {
        auto row = books.db().query("SELECT document_id, date, period, kind, memo, recorded_at, user_id, voucher_no,"
                                    " counterparty, bank_reference, transfer_date, reverses, reason, hash FROM entry"
                                    " WHERE id = ?",
                                    id);
        if (!row.next()) throw Error(Code::unknown_entry, {id.value});
        out.id = id;
        out.document = row.get<DocumentId>(0);
        out.content.date = row.date(1);
        out.period = row.period(2);
        out.content.kind = row.get<EntryKind>(3);
        out.content.memo = row.text(4);
        out.recorded_at = row.integer(5);
        out.user = row.get<UserId>(6);
        out.content.voucher_no = row.get<std::optional<std::string>>(7);
        out.content.counterparty = row.get<std::optional<std::string>>(8);
        out.content.bank_reference = row.get<std::optional<std::string>>(9);
        out.content.transfer_date = row.get<std::optional<Date>>(10);
        out.content.reverses = row.get<std::optional<EntryId>>(11);
        out.content.reason = row.get<std::optional<std::string>>(12);
        const auto bytes = row.bytes(13);
        std::copy(bytes.begin(), bytes.end(), out.hash.begin());
    }
    auto lines = books.db().query("SELECT account_id, amount, subledger_id, member_id FROM posting WHERE entry_id = ?"
                                  " ORDER BY line",
                                  id);
    while (lines.next())
        out.content.lines.push_back({lines.get<AccountId>(0), lines.money(1), lines.get<std::optional<SubledgerId>>(2),
                                     lines.get<std::optional<MemberId>>(3)});
    return out;
}

Head head(Books& books)
{
    const Tail last = tail(books);
    return {last.id, base::to_hex(last.hash)};
}

SubledgerId member_subledger(Books& books, MemberId member)
{
    if (const auto id =
            books.db().value<SubledgerId>("SELECT id FROM subledger WHERE kind = 'member' AND member_id = ?", member))
        return *id;
    return {books::insert_row(books, "subledger", {{"kind", std::string("member")}, {"member_id", member.value}})};
}

SubledgerId named_subledger(Books& books, Control kind, const std::string& code, const std::string& title)
{
    if (const auto id =
            books.db().value<SubledgerId>("SELECT id FROM subledger WHERE kind = ? AND code = ?", name(kind), code))
        return *id;
    return {
        books::insert_row(books, "subledger",
                          {{"kind", std::string(name(kind))}, {"code", code}, {"name", title.empty() ? code : title}})};
}

SubledgerId find_subledger(Books& books, Control kind, const std::string& code)
{
    if (const auto id =
            books.db().value<SubledgerId>("SELECT id FROM subledger WHERE kind = ? AND code = ?", name(kind), code))
        return *id;
    throw Error(Code::unknown_subledger, {code});
}

} // namespace sokoguru::ledger
