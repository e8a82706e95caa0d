// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/annotate.h"

#include <array>

#include "base/error.h"
#include "books/audit.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace sokoguru::ledger {

namespace {

constexpr std::array fields = {"memo", "voucher-no", "note"};

const char* name(AnnotationField field)
{
    return fields.at(static_cast<std::size_t>(field));
}

AnnotationField field_from(std::string_view text)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i] == text) return static_cast<AnnotationField>(i);
    throw Error(Code::damaged_file, {std::string("annotation"), std::string(text)});
}

} // namespace

void annotate(Books& books, DocumentId document, AnnotationField field, const std::string& text,
              std::optional<EntryId> entry)
{
    books.require(books::Permission::post);
    if (text.find_first_not_of(" \t\n") == std::string::npos && field != AnnotationField::voucher_no)
        throw Error(Code::missing_value, {std::string(name(field))});
    auto range = books.db().query("SELECT first_entry, last_entry FROM document WHERE id = ?", document);
    if (!range.next()) throw Error(Code::unknown_document, {std::to_string(document.value)});
    if (entry && (*entry < range.get<EntryId>(0) || range.get<EntryId>(1) < *entry))
        throw Error(Code::unknown_entry, {entry->value});
    books::insert_row(books, "annotation",
                      {{"document_id", document.value},
                       {"entry_id", entry ? books::Value(entry->value) : books::Value()},
                       {"field", std::string(name(field))},
                       {"text", text},
                       {"at", books.now()},
                       {"user_id", books.user().id.value}});
}

std::vector<Annotation> annotations(Books& books, DocumentId document)
{
    std::vector<Annotation> out;
    auto rows = books.db().query("SELECT id, field, entry_id, text, at, user_id FROM annotation WHERE document_id = ?"
                                 " ORDER BY id",
                                 document);
    while (rows.next())
        out.push_back({rows.integer(0), field_from(rows.view(1)), rows.get<std::optional<EntryId>>(2), rows.text(3),
                       rows.integer(4), rows.get<UserId>(5)});
    return out;
}

std::optional<std::string> annotated(Books& books, EntryId entry, AnnotationField field)
{
    return books.db().value<std::string>("SELECT text FROM annotation"
                                         " WHERE document_id = (SELECT document_id FROM entry WHERE id = ?1)"
                                         " AND field = ?2 AND (entry_id IS NULL OR entry_id = ?1)"
                                         " ORDER BY id DESC LIMIT 1",
                                         entry, name(field));
}

} // namespace sokoguru::ledger
