// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit_trail.h"

#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

#include "storage/database.h"

namespace sokoguru::reports {

namespace {

using Json = nlohmann::json;

std::int64_t seconds(Date date)
{
    return std::chrono::sys_seconds{std::chrono::sys_days{date}}.time_since_epoch().count();
}

std::string time_text(std::int64_t at)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(static_cast<std::time_t>(at)));
}

/// The fields whose values differ between two images of a row.
std::string changed_fields(const std::string& before, const std::string& after)
{
    const Json old = Json::parse(before, nullptr, false);
    const Json now = Json::parse(after, nullptr, false);
    if (!old.is_object() || !now.is_object()) return {};
    std::string fields;
    for (const auto& [key, value] : now.items())
        if (!old.contains(key) || old.at(key) != value) fields += (fields.empty() ? "" : ", ") + key;
    return fields;
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
        {"at", label("reports", "Time (UTC)")},
        {"user", label("reports", "User")},
        {"action", label("reports", "Action")},
        {"subject", label("reports", "Subject")},
        {"subject_id", label("reports", "Key")},
        {"changed", label("reports", "Changed")},
    };
    auto rows = books.db().query(R"(
        SELECT e.id, e.at, coalesce(u.name, ''), e.action, e.subject, e.subject_id, coalesce(e.before, ''), coalesce(e.after, '')
        FROM audit_event AS e LEFT JOIN app_user AS u ON u.id = e.user_id
        WHERE e.at >= ? AND e.at < ? ORDER BY e.id)",
                                 seconds(range.from), seconds(base::add_days(range.to, 1)));
    while (rows.next())
        report.rows.push_back({{rows.integer(0), time_text(rows.integer(1)), rows.text(2), rows.text(3), rows.text(4),
                                rows.text(5), changed_fields(rows.text(6), rows.text(7))}});
    return report;
}

} // namespace sokoguru::reports
