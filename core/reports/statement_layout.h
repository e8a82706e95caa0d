// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/label.h"
#include "ledger/chart.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A line of a statement: a heading, a figure that accounts lead to (by their statement_line), or a sum of lines.
struct LayoutLine {
    std::string id;
    RowStyle style = RowStyle::line;
    int level = 0;
    Label text;
    /// The side whose amounts show as positive; for lines that accounts lead to.
    ledger::Side side = ledger::Side::debit;
    /// Whether accounts lead to it.
    bool takes_accounts = false;
    /// The result of income and expense accounts that no closing has carried to equity yet is part of this line.
    bool with_result = false;
    /// Of sums: the ids of the lines, each added or subtracted.
    struct Part {
        std::string id;
        bool subtracted = false;
    };
    std::vector<Part> parts;
};

/// A statement's lines from top to bottom, as resources/data/statement_layout.json gives them (form of SAK EP,
/// Permenkop UKM 2/2024).
struct Layout {
    std::string name;
    std::vector<LayoutLine> lines;

    const LayoutLine* find(std::string_view id) const;
};

/// `balance-sheet` or `surplus-statement`.
const Layout& layout(std::string_view name);

/// The line of a balance sheet or a PHU that an account leads to. An account without a line of its own statement goes
/// to the line for what has no other place (other-assets, other-payables, other-equity, other-income, other-expense):
/// a statement never leaves money out.
struct Destination {
    const LayoutLine* line = nullptr;
    bool fallback = false;
};
Destination destination(const Layout& layout, const ledger::Account& account);

} // namespace sokoguru::reports
