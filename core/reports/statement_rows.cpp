// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statement_rows.h"

#include <algorithm>

namespace sokoguru::reports {

StatementRows::StatementRows(std::string name, Label title, bool with_comparison) : with_comparison_(with_comparison)
{
    report.name = std::move(name);
    report.title = std::move(title);
    report.is_statement = true;
    report.columns = {
        {"line", label("reports", "Line"), ColumnKind::text, true},
        {"label", label("reports", "Description"), ColumnKind::text},
        {"style", label("reports", "Style"), ColumnKind::text, true},
        {"level", label("reports", "Level"), ColumnKind::integer, true},
        {"amount", label("reports", "Amount"), ColumnKind::money},
        {"compare", label("reports", "Comparison"), ColumnKind::money, !with_comparison},
    };
}

void StatementRows::add(const std::string& id, Label text, RowStyle style, int level, Cell amount, Cell compare,
                        std::vector<int> sum_of)
{
    report.rows.push_back({{id, std::move(text), std::string(style_name(style)), std::int64_t{level}, std::move(amount),
                            with_comparison_ ? std::move(compare) : Cell()},
                           style,
                           level,
                           {},
                           std::move(sum_of)});
}

void StatementRows::heading(const std::string& id, Label text, int level)
{
    add(id, std::move(text), RowStyle::heading, level, {}, {}, {});
}

bool StatementRows::line(const std::string& id, Label text, int level, Money amount, Money compare, bool always)
{
    if (!always && amount.is_zero() && compare.is_zero()) return false;
    add(id, std::move(text), RowStyle::line, level, amount, compare, {});
    return true;
}

void StatementRows::sum(const std::string& id, Label text, RowStyle style, int level, Money amount, Money compare,
                        const std::vector<std::string>& parts)
{
    std::vector<int> sum_of;
    for (const std::string& part : parts) {
        const bool subtracted = part.front() == '-';
        const auto found = std::find_if(report.rows.begin(), report.rows.end(), [&](const Row& row) {
            return std::get<std::string>(row.cells[0]) == part.substr(subtracted ? 1 : 0);
        });
        if (found == report.rows.end()) continue;
        const int place = static_cast<int>(found - report.rows.begin()) + 1;
        sum_of.push_back(subtracted ? -place : place);
    }
    add(id, std::move(text), style, level, amount, compare, std::move(sum_of));
}

void StatementRows::drop_empty_heading()
{
    if (!report.rows.empty() && report.rows.back().style == RowStyle::heading) report.rows.pop_back();
}

} // namespace sokoguru::reports
