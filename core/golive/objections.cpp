// SPDX-License-Identifier: GPL-3.0-or-later
#include "golive/objections.h"

#include <array>

#include "base/error.h"
#include "base/printable.h"
#include "books/audit.h"
#include "ledger/ledger.h"
#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::golive {

namespace {

constexpr std::array<const char*, 3> names = {"open", "accepted", "refused"};

ObjectionStatus parse(const std::string& text)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (text == names[i]) return static_cast<ObjectionStatus>(i);
    throw Error(Code::damaged_file, {std::string("objection.status"), base::printable(text)});
}

bool is_blank(const std::string& text)
{
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

} // namespace

std::vector<Objection> objections(Books& books)
{
    books.require(books::Permission::read);
    std::vector<Objection> out;
    auto rows = books.db().query(R"(
        SELECT o.id, o.member_id, m.member_no, m.name, o.day, o.text, o.status, o.answer, o.document_id,
               d.series, d.period, d.number
        FROM objection AS o JOIN member AS m ON m.id = o.member_id LEFT JOIN document AS d ON d.id = o.document_id
        ORDER BY o.status <> 'open', o.day, o.id)");
    while (rows.next()) {
        Objection one{rows.integer(0),
                      rows.get<MemberId>(1),
                      rows.text(2),
                      rows.text(3),
                      rows.date(4),
                      rows.text(5),
                      parse(rows.text(6)),
                      rows.text(7),
                      rows.get<std::optional<DocumentId>>(8),
                      {}};
        if (one.document) one.document_no = ledger::document_number(rows.text(9), rows.period(10), rows.integer(11));
        out.push_back(std::move(one));
    }
    return out;
}

std::int64_t object(Books& books, const std::string& member_no, Date day, const std::string& text)
{
    books.require(books::Permission::post);
    if (is_blank(text)) throw Error(Code::missing_value, {std::string("text")});
    const MemberId member = members::by_number(books, member_no).id;
    return books::insert_row(books, "objection",
                             {{"member_id", member.value}, {"day", std::int64_t{base::to_int(day)}}, {"text", text}});
}

void answer(Books& books, std::int64_t objection, ObjectionStatus status, const std::string& answer,
            const std::string& document_no)
{
    books.require(books::Permission::post);
    if (status == ObjectionStatus::refused && is_blank(answer)) throw Error(Code::reason_required);
    books::Value document;
    if (status == ObjectionStatus::accepted && !document_no.empty())
        document = ledger::find_document(books, document_no).id.value;
    books::update_row(books, "objection", objection,
                      {{"status", std::string(names.at(static_cast<std::size_t>(status)))},
                       {"answer", answer},
                       {"document_id", document}});
}

} // namespace sokoguru::golive
