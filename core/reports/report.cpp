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

Report for_people(Report report)
{
    for (std::size_t i = report.columns.size(); i-- > 0;) {
        if (!report.columns[i].machine_only) continue;
        report.columns.erase(report.columns.begin() + static_cast<std::ptrdiff_t>(i));
        for (Row& row : report.rows)
            if (i < row.cells.size()) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return report;
}

} // namespace sokoguru::reports
