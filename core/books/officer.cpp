// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/officer.h"

#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

void check(const Officer& officer)
{
    if (officer.name.empty()) throw Error(Code::name_required);
    if (officer.position.empty()) throw Error(Code::missing_value, {std::string("position")});
    if (officer.body != "pengurus" && officer.body != "pengawas" && officer.body != "karyawan")
        throw Error(Code::bad_option, {std::string("body"), officer.body, std::string("pengurus, pengawas, karyawan")});
    if (officer.ended && *officer.ended < officer.appointed)
        throw Error(Code::bad_option,
                    {std::string("ended"), base::iso(*officer.ended), ">= " + base::iso(officer.appointed)});
}

} // namespace

std::int64_t add_officer(Books& books, const Officer& officer)
{
    books.require(Permission::change_settings);
    check(officer);
    return insert_row(books, "officer",
                      {{"name", officer.name},
                       {"body", officer.body},
                       {"position", officer.position},
                       {"appointed", std::int64_t{base::to_int(officer.appointed)}}});
}

void end_office(Books& books, std::int64_t officer, Date day, const std::string& reason)
{
    books.require(Permission::change_settings);
    update_row(books, "officer", officer, {{"ended", std::int64_t{base::to_int(day)}}, {"reason", reason}});
}

void change_officer(Books& books, const Officer& officer)
{
    books.require(Permission::change_settings);
    check(officer);
    update_row(books, "officer", officer.id,
               {{"name", officer.name},
                {"body", officer.body},
                {"position", officer.position},
                {"appointed", std::int64_t{base::to_int(officer.appointed)}},
                {"ended", officer.ended ? Value(std::int64_t{base::to_int(*officer.ended)}) : Value()},
                {"reason", officer.reason}});
}

std::vector<Officer> officers(Books& books)
{
    std::vector<Officer> out;
    auto row = books.db().query("SELECT id, name, body, position, appointed, ended, reason FROM officer"
                                " ORDER BY CASE body WHEN 'pengurus' THEN 1 WHEN 'pengawas' THEN 2 ELSE 3 END,"
                                " appointed, id");
    while (row.next())
        out.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.date(4),
                       row.get<std::optional<Date>>(5), row.text(6)});
    return out;
}

std::vector<SigningPlace> signing_places(Books& books, std::string_view document_kind, Date day)
{
    std::vector<SigningPlace> out;
    auto row = books.db().query(R"(
        SELECT s.position, coalesce((SELECT o.name FROM officer AS o
                                     WHERE o.position = s.position AND o.appointed <= ?2
                                       AND (o.ended IS NULL OR o.ended > ?2)
                                     ORDER BY o.appointed DESC, o.id DESC LIMIT 1), '')
        FROM signatory AS s WHERE s.document_kind = ?1 ORDER BY s.place)",
                                document_kind, day);
    while (row.next())
        out.push_back({row.text(0), row.text(1)});
    return out;
}

std::vector<std::string> signed_documents(Books& books)
{
    std::vector<std::string> out;
    auto row = books.db().query("SELECT DISTINCT document_kind FROM signatory ORDER BY document_kind");
    while (row.next())
        out.push_back(row.text(0));
    return out;
}

void set_signing_positions(Books& books, const std::string& document_kind, const std::vector<std::string>& positions)
{
    books.require(Permission::change_settings);
    for (const std::string& position : positions)
        if (position.empty()) throw Error(Code::missing_value, {std::string("position")});
    std::vector<std::int64_t> ids;
    {
        auto row = books.db().query("SELECT id FROM signatory WHERE document_kind = ? ORDER BY place", document_kind);
        while (row.next())
            ids.push_back(row.integer(0));
    }
    Work work(books);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (i < ids.size())
            update_row(books, "signatory", ids[i], {{"place", std::int64_t(i) + 1}, {"position", positions[i]}});
        else
            insert_row(books, "signatory",
                       {{"document_kind", document_kind}, {"place", std::int64_t(i) + 1}, {"position", positions[i]}});
    }
    for (std::size_t i = positions.size(); i < ids.size(); ++i)
        delete_row(books, "signatory", ids[i]);
    work.commit();
}

} // namespace sokoguru::books
