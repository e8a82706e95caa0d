// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/officer.h"

#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::books {

std::int64_t add_officer(Books& books, const Officer& officer)
{
    books.require(Permission::change_settings);
    if (officer.name.empty()) throw Error(Code::name_required);
    if (officer.position.empty()) throw Error(Code::missing_value, {std::string("position")});
    if (officer.body != "pengurus" && officer.body != "pengawas" && officer.body != "karyawan")
        throw Error(Code::bad_option, {std::string("body"), officer.body, std::string("pengurus, pengawas, karyawan")});
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

} // namespace sokoguru::books
