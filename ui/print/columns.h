// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "print/stationery.h"
#include "print/table.h"
#include "reports/report.h"

namespace sokoguru::print {

/// A cell as it is printed: amounts as in statements (negative in parentheses, nothing as a dash).
QString cell_text(const reports::Cell& cell, const Texts& texts);

/// A heading or note with one text runs across the table; one with figures (a balance carried over) keeps its columns.
bool spans(const reports::Row& row);

/// The columns of a report (reports::for_people) for a page of that width.
struct ColumnPlan {
    std::vector<TableColumn> columns;
    Style style = style::cell;
    /// Whether texts keep a comfortable width without making the type smaller.
    bool comfortable = true;
};

/// Figures get the width they need, columns to be written in by hand theirs; texts share the rest, at most what they
/// need and at least a few words' width. Where that is not enough the type gets smaller.
ColumnPlan plan_columns(Canvas& canvas, const Stationery& stationery, const reports::Report& report, double width);

} // namespace sokoguru::print
