// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/report.h"

namespace sokoguru::reports {

/// Builds a statement in the columns that all statements share: line, label, style, level, amount, compare.
class StatementRows {
public:
    /// Without a comparison the last column stays empty and only files carry it.
    StatementRows(std::string name, Label title, bool with_comparison);

    void heading(const std::string& id, Label text, int level);
    /// A figure; left out where both are zero, unless `always`. Returns whether it is there.
    bool line(const std::string& id, Label text, int level, Money amount, Money compare, bool always = false);
    /// What stands behind the row that was added last.
    void leads_to(const Link& link) { report.rows.back().link = link; }
    /// A sum of rows by their ids; ids that were left out count as zero. A leading minus subtracts.
    void sum(const std::string& id, Label text, RowStyle style, int level, Money amount, Money compare,
             const std::vector<std::string>& parts);

    /// Takes the last heading back where nothing followed it.
    void drop_empty_heading();

    Report report;

private:
    void add(const std::string& id, Label text, RowStyle style, int level, Cell amount, Cell compare,
             std::vector<int> sum_of);
    bool with_comparison_;
};

} // namespace sokoguru::reports
