// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/correct.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

EntryDraft mirror(const Entry& original, Date date, const std::string& reason)
{
    EntryDraft out = original.content;
    out.kind = EntryKind::reversal;
    // What closed or opened a year is taken back in its own period, on its own day.
    if (original.period.is_month()) out.date = date;
    out.reverses = original.id;
    out.reason = reason;
    for (Line& line : out.lines)
        line.amount = -line.amount;
    return out;
}

/// What was assigned out of a parked receipt (cash/parked.h) stands on it: first the assignments are taken back.
void refuse_what_is_assigned(Books& books, EntryId entry)
{
    auto assigned = books.db().query(R"(
        SELECT sum(p.amount), max(p.entry_id)
        FROM parked_receipt AS r
             JOIN parked_assignment AS a ON a.parked_receipt_id = r.id
             JOIN document AS d ON d.id = a.document_id
             JOIN posting AS p ON p.entry_id BETWEEN d.first_entry AND d.last_entry AND p.account_id = r.account_id
        WHERE r.id = ? AND NOT EXISTS (SELECT 1 FROM entry AS undone WHERE undone.reverses = p.entry_id))",
                                     entry);
    if (!assigned.next() || assigned.is_null(0) || assigned.money(0).is_zero()) return;
    throw Error(Code::parked_assigned, {document_of(books, entry).number, assigned.money(0),
                                        document_of(books, assigned.get<EntryId>(1)).number});
}

} // namespace

DocumentDraft reversal_draft(Books& books, DocumentId document, Date date, const std::string& reason,
                             std::optional<EntryId> only)
{
    books.require(books::Permission::post);
    if (reason.find_first_not_of(" \t") == std::string::npos) throw Error(Code::reason_required);
    auto range = books.db().query("SELECT first_entry, last_entry FROM document WHERE id = ?", document);
    if (!range.next()) throw Error(Code::unknown_document, {std::to_string(document.value)});
    const EntryId first = range.get<EntryId>(0);
    const EntryId last = range.get<EntryId>(1);
    if (only && (*only < first || last < *only)) throw Error(Code::unknown_entry, {only->value});

    DocumentDraft draft;
    draft.series = "BM";
    std::optional<EntryId> earlier;
    for (EntryId id = only.value_or(first); id <= only.value_or(last); ++id.value) {
        const auto reversed = books.db().value<EntryId>("SELECT id FROM entry WHERE reverses = ?", id);
        if (reversed) {
            earlier = reversed;
            continue;
        }
        const Entry original = read_entry(books, id);
        if (original.content.kind == EntryKind::reversal)
            throw Error(Code::cannot_reverse_reversal, {document_of(books, id).number});
        refuse_what_is_assigned(books, id);
        draft.entries.push_back(mirror(original, date, reason));
    }
    if (draft.entries.empty())
        throw Error(Code::already_reversed, {document_of(books, first).number, document_of(books, *earlier).number});
    return draft;
}

Posted reverse(Books& books, DocumentId document, Date date, const std::string& reason, std::optional<EntryId> only)
{
    return post(books, reversal_draft(books, document, date, reason, only));
}

} // namespace sokoguru::ledger
