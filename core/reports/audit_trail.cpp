// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit_trail.h"

#include <ctime>

#include <fmt/chrono.h>

#include "reports/audit_words.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

/// The first second of a day where the clerk sits.
std::int64_t seconds(Date date)
{
    std::tm local{};
    local.tm_year = static_cast<int>(date.year()) - 1900;
    local.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    local.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    local.tm_isdst = -1;
    return static_cast<std::int64_t>(std::mktime(&local));
}

/// Files carry the moment in UTC, people read their own clock's.
Word time_word(std::int64_t at)
{
    const auto seconds = static_cast<std::time_t>(at);
    return {fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds)),
            verbatim(fmt::format("{:%d-%m-%Y %H:%M}", fmt::localtime(seconds)))};
}

/// The columns whose values differ between two images of a row.
std::vector<std::string> changed_columns(const std::map<std::string, std::string>& before,
                                         const std::map<std::string, std::string>& after)
{
    std::vector<std::string> out;
    if (before.empty()) return out;
    for (const auto& [name, value] : after)
        if (const auto old = before.find(name); old == before.end() || old->second != value) out.push_back(name);
    return out;
}

} // namespace

Report audit_trail(Books& books, const DateRange& range)
{
    books.require(books::Permission::read);
    Report report;
    report.name = "audit-trail";
    report.title = label("reports", "Audit trail");
    report.subtitle = describe(range);
    report.parameters = {{"from", range.from}, {"to", range.to}};
    report.columns = {
        {"id", label("reports", "No."), ColumnKind::integer},
        {"at", label("reports", "Time"), ColumnKind::text, false, false, 0, true},
        {"user", label("reports", "User")},
        {"action", label("reports", "Action")},
        {"subject", label("reports", "Subject")},
        {"subject_id", label("reports", "Which one")},
        {"changed", label("reports", "Changed")},
    };
    auto rows = books.db().query(R"(
        SELECT e.id, e.at, coalesce(u.name, ''), e.action, e.subject, e.subject_id, coalesce(e.before, ''), coalesce(e.after, '')
        FROM audit_event AS e LEFT JOIN app_user AS u ON u.id = e.user_id
        WHERE e.at >= ? AND e.at < ? ORDER BY e.id)",
                                 seconds(range.from), seconds(base::add_days(range.to, 1)));
    const AuditKeys keys(books);
    while (rows.next()) {
        const auto before = image_fields(rows.text(6));
        const auto after = image_fields(rows.text(7));
        const auto& image = after.empty() ? before : after;
        report.rows.push_back({{rows.integer(0), time_word(rows.integer(1)), rows.text(2), action_word(rows.text(3)),
                                subject_word(rows.text(4)), keys.word(rows.text(4), rows.text(5), image),
                                changed_word(changed_columns(before, after))},
                               RowStyle::line,
                               0,
                               keys.link(rows.text(4), rows.text(5), image)});
    }
    return report;
}

} // namespace sokoguru::reports
