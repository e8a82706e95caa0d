// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues.h"

#include "reports/report.h"

namespace sokoguru::cli {

reports::Report issue_report(const std::vector<Issue>& issues)
{
    reports::Report report;
    report.name = "issues";
    report.title = label("cli", "What was found in the list");
    report.columns = {{"row", label("cli", "Row"), reports::ColumnKind::integer},
                      {"column", label("cli", "Column")},
                      {"severity", label("cli", "Severity")},
                      {"code", label("cli", "Code")},
                      {"value", label("cli", "Value")},
                      {"message", label("cli", "Message")}};
    for (const Issue& issue : issues) {
        reports::Row row;
        row.cells = {issue.row > 0 ? reports::Cell(std::int64_t{issue.row}) : reports::Cell(),
                     issue.column,
                     std::string(issue.severity == Severity::error ? "error" : "warning"),
                     std::string(base::info(issue.code).name),
                     issue.value,
                     issue.message()};
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace sokoguru::cli
