// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "print/flow.h"

namespace sokoguru::print {

enum class Align { left, right };

struct TableColumn {
    QString title;
    Align align = Align::left;
    double width = 0;      ///< points, with the padding
    bool decimals = false; ///< some figures have sen: those without keep their place free, so that rupiah align
};

/// How one row differs from a plain one.
struct RowLook {
    bool strong = false;
    bool rule_above = false;
    bool rule_below = false; ///< a double rule: the grand total
    double indent = 0;       ///< of the text in `indent_column`
    std::size_t indent_column = 0;
    double gap_above = 0;
    int max_lines = 2; ///< of a text cell
    /// A row with room to write in: at least so high, its text in the middle, and a line below it.
    double least_height = 0;
};

/// A heading across the table may close with a figure of its own and a word before it.
struct HeadingLook {
    double gap_above = 4;
    double indent = 0;
    bool strong = true;
    QString right;
    QString note;
};

/// A table that flows over pages and repeats its heading row. Figures stand at the right edge of their column and are
/// made smaller rather than cut; texts wrap and are then shortened.
class Table {
public:
    Table(Flow& flow, std::vector<TableColumn> columns, Style style = style::cell);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void row(const std::vector<QString>& cells, RowLook look = {});
    /// A heading across the table; stays with the row that follows.
    void heading(const QString& text, const HeadingLook& look = {});
    double pitch() const { return style_.size * 1.34; }
    /// The closing rule.
    void end();

    static constexpr double padding = 3.5;

private:
    void head();
    double x_of(std::size_t column) const;
    /// Where the text of a right-aligned cell ends.
    double right_of(std::size_t column, const QString& cell, Style style) const;

    Flow& flow_;
    std::vector<TableColumn> columns_;
    Style style_;
    std::vector<QStringList> titles_;
    int title_lines_ = 1;
    bool first_ = true;  ///< nothing yet below the heading row
    bool ended_ = false; ///< a rule closes it already
};

} // namespace sokoguru::print
