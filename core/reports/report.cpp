// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "base/check.h"

namespace sokoguru::reports {

const char* style_name(RowStyle style)
{
    switch (style) {
    case RowStyle::heading:
        return "heading";
    case RowStyle::line:
        return "line";
    case RowStyle::subtotal:
        return "subtotal";
    case RowStyle::total:
        return "total";
    case RowStyle::note:
        return "note";
    }
    SOKO_CHECK(!"a row style without a name");
    return "";
}

const Word* word_in(const Cell& cell)
{
    const auto* const found = std::get_if<base::Shared<Word>>(&cell);
    return found == nullptr ? nullptr : &**found;
}

const Label* label_in(const Cell& cell)
{
    const auto* const found = std::get_if<base::Shared<Label>>(&cell);
    return found == nullptr ? nullptr : &**found;
}

std::vector<std::size_t> columns_for_people(const Report& report)
{
    std::vector<std::size_t> out;
    for (const bool last : {false, true})
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            if (!report.columns[i].machine_only && report.columns[i].last_for_people == last) out.push_back(i);
    return out;
}

Report for_people(Report report)
{
    const std::vector<std::size_t> shown = columns_for_people(report);
    std::vector<Column> columns;
    for (const std::size_t i : shown)
        columns.push_back(std::move(report.columns[i]));
    for (Row& row : report.rows) {
        std::vector<Cell> cells;
        for (const std::size_t i : shown)
            if (i < row.cells.size()) cells.push_back(std::move(row.cells[i]));
        row.cells = std::move(cells);
    }
    report.columns = std::move(columns);
    return report;
}

} // namespace sokoguru::reports
