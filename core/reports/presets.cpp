// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/presets.h"

#include "base/error.h"
#include "books/audit.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

constexpr std::int64_t everybody = 0;

} // namespace

std::vector<Preset> presets(Books& books)
{
    books.require(books::Permission::read);
    std::vector<Preset> out;
    auto rows = books.db().query("SELECT id, name, report, parameters, user_id FROM report_preset"
                                 " WHERE user_id IN (?, ?) ORDER BY name, id",
                                 books.user().id, everybody);
    while (rows.next()) {
        try {
            out.push_back({rows.integer(0), rows.text(1), parse_request(rows.text(2) + rows.text(3)),
                           rows.integer(4) == everybody});
        } catch (const Error& error) {
            const Code code = error.code();
            if (code != Code::unknown_report && code != Code::bad_option && code != Code::bad_date) throw;
        }
    }
    return out;
}

std::int64_t save_preset(Books& books, const std::string& name, const Request& request, bool shared)
{
    books.require(shared ? books::Permission::change_settings : books::Permission::read);
    const std::size_t first = name.find_first_not_of(' ');
    if (first == std::string::npos) throw Error(Code::name_required);
    const std::string kept = name.substr(first, name.find_last_not_of(' ') - first + 1);
    find_report(request.report);
    const std::string parameters = to_text(request).substr(request.report.size());
    const std::int64_t owner = shared ? everybody : books.user().id.value;
    books::Work work(books);
    auto id =
        books.db().value<std::int64_t>("SELECT id FROM report_preset WHERE user_id = ? AND name = ?", owner, kept);
    if (id)
        books::update_row(books, "report_preset", *id,
                          {{"name", kept}, {"report", request.report}, {"parameters", parameters}});
    else
        id = books::insert_row(
            books, "report_preset",
            {{"name", kept}, {"report", request.report}, {"parameters", parameters}, {"user_id", owner}});
    work.commit();
    return *id;
}

void delete_preset(Books& books, std::int64_t id)
{
    const auto owner = books.db().value<std::int64_t>("SELECT user_id FROM report_preset WHERE id = ?", id);
    if (!owner) return;
    const bool own = *owner == books.user().id.value;
    books.require(own ? books::Permission::read : books::Permission::change_settings);
    books::Work work(books);
    books::delete_row(books, "report_preset", id);
    work.commit();
}

} // namespace sokoguru::reports
