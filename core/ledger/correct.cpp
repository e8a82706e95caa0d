// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/correct.h"

#include <algorithm>

#include "books/audit.h"
#include "ledger/annotate.h"
#include "ledger/rules.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

std::vector<Correction> read(Books& books, const char* column, DocumentId document)
{
    struct Row {
        DocumentId original;
        std::optional<EntryId> entry;
        DocumentId reversal;
        DocumentId replacement;
    };
    std::vector<Row> found;
    {
        auto rows = books.db().query(std::string("SELECT original_document, original_entry, reversal_document,"
                                                 " replacement_document FROM correction WHERE ") +
                                         column + " = ? ORDER BY id",
                                     document);
        while (rows.next())
            found.push_back({rows.get<DocumentId>(0), rows.get<std::optional<EntryId>>(1), rows.get<DocumentId>(2),
                             rows.get<DocumentId>(3)});
    }
    std::vector<Correction> out;
    for (const Row& row : found) {
        Correction correction{document_info(books, row.original),
                              row.entry,
                              document_info(books, row.reversal),
                              document_info(books, row.replacement),
                              {}};
        correction.reason = read_entry(books, correction.reversal.first_entry).content.reason.value_or("");
        out.push_back(std::move(correction));
    }
    return out;
}

/// What was lent came back with less, though more was paid of it since.
void require_no_loan_overpaid(Books& books, const DocumentDraft& reversed, Date date)
{
    for (const EntryDraft& entry : reversed.entries)
        for (const Line& line : entry.lines) {
            if (!is_loan_principal(books, line.account) || !line.subledger || !line.member) continue;
            const Lowest lowest = lowest_balance(books, line.account, *line.subledger, *line.member, date, Side::debit);
            if (lowest.balance.is_negative())
                throw Error(Code::loan_overpaid, {subledger_name(books, *line.subledger), lowest.balance, lowest.day});
        }
}

std::optional<Correction> only(std::vector<Correction> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

DocumentInfo document_info(Books& books, DocumentId document)
{
    const auto last = books.db().value<EntryId>("SELECT last_entry FROM document WHERE id = ?", document);
    if (!last) throw Error(Code::unknown_document, {std::to_string(document.value)});
    return document_of(books, *last);
}

std::vector<EntryId> open_entries(Books& books, DocumentId document)
{
    const DocumentInfo info = document_info(books, document);
    std::vector<EntryId> out;
    auto rows = books.db().query("SELECT e.id, e.kind FROM entry AS e WHERE e.id BETWEEN ? AND ?"
                                 " AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = e.id) ORDER BY e.id",
                                 info.first_entry, info.last_entry);
    while (rows.next()) {
        if (rows.get<EntryKind>(1) == EntryKind::reversal) throw Error(Code::cannot_reverse_reversal, {info.number});
        out.push_back(rows.get<EntryId>(0));
    }
    if (!out.empty()) return out;
    const auto reversal = books.db().value<EntryId>("SELECT id FROM entry WHERE reverses = ?", info.last_entry);
    throw Error(Code::already_reversed, {info.number, document_of(books, *reversal).number});
}

Corrected correct(Books& books, DocumentId document, const DocumentDraft& replacement, Date date,
                  const std::string& reason, std::optional<EntryId> entry)
{
    books::Work work(books);
    Corrected out;
    const DocumentDraft undo = reversal_draft(books, document, date, reason, entry);
    Asked asked;
    asked.comes_again = true;
    out.reversal = post(books, undo, asked);
    out.replacement = post_correction(books, replacement);
    require_no_loan_overpaid(books, undo, date);
    books::insert_row(books, "correction",
                      {{"original_document", document.value},
                       {"original_entry", entry ? books::Value(entry->value) : books::Value()},
                       {"reversal_document", out.reversal.document.value},
                       {"replacement_document", out.replacement.document.value},
                       {"at", books.now()},
                       {"user_id", books.user().id.value}});
    work.commit();
    return out;
}

DocumentDraft document_draft_of(Books& books, DocumentId document, std::optional<EntryId> entry)
{
    const DocumentInfo info = document_info(books, document);
    if (entry && (*entry < info.first_entry || info.last_entry < *entry))
        throw Error(Code::unknown_entry, {entry->value});
    DocumentDraft out;
    out.series = info.series;
    std::optional<EntryId> reversed_by;
    for (EntryId id = entry.value_or(info.first_entry); id <= entry.value_or(info.last_entry); ++id.value) {
        if (const auto earlier = books.db().value<EntryId>("SELECT id FROM entry WHERE reverses = ?", id)) {
            reversed_by = earlier;
            continue;
        }
        EntryDraft copy = read_entry(books, id).content;
        if (copy.kind == EntryKind::reversal) throw Error(Code::cannot_reverse_reversal, {info.number});
        if (auto memo = annotated(books, id, AnnotationField::memo)) copy.memo = std::move(*memo);
        if (const auto voucher = annotated(books, id, AnnotationField::voucher_no))
            copy.voucher_no = voucher->empty() ? std::nullopt : voucher;
        out.entries.push_back(std::move(copy));
    }
    if (out.entries.empty())
        throw Error(Code::already_reversed, {info.number, document_of(books, *reversed_by).number});
    return out;
}

Date reversal_date(Books& books, DocumentId document)
{
    const DocumentInfo info = document_info(books, document);
    const auto last = books.db().value<Date>("SELECT max(date) FROM entry WHERE id BETWEEN ? AND ?", info.first_entry,
                                             info.last_entry);
    return is_locked(books, Period::of(*last)) ? std::max(*last, books.clock().today()) : *last;
}

Corrections corrections_of(Books& books, DocumentId document)
{
    return {read(books, "original_document", document), only(read(books, "replacement_document", document)),
            only(read(books, "reversal_document", document))};
}

} // namespace sokoguru::ledger
