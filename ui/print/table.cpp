// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table.h"

#include <algorithm>

#include "base/check.h"

namespace sokoguru::print {

Table::Table(Flow& flow, std::vector<TableColumn> columns, Style style)
    : flow_(flow), columns_(std::move(columns)), style_(style)
{
    for (const TableColumn& column : columns_) {
        titles_.push_back(flow_.canvas().wrap(column.title, style_.strong(), column.width - 2 * padding, 3));
        title_lines_ = std::max(title_lines_, static_cast<int>(titles_.back().size()));
    }
    // Not at the very bottom of a page: the heading wants two rows below it.
    flow_.need(pitch() * (title_lines_ + 2) + 6);
    head();
    flow_.on_turn = [this] { head(); };
}

Table::~Table()
{
    end();
    flow_.on_turn = nullptr;
}

double Table::x_of(std::size_t column) const
{
    double x = flow_.left();
    for (std::size_t i = 0; i < column; ++i)
        x += columns_[i].width;
    return x;
}

double Table::right_of(std::size_t column, const QString& cell, Style style) const
{
    const double right = x_of(column) + columns_[column].width - padding;
    if (!columns_[column].decimals) return right;
    const qsizetype digits = cell.endsWith(u')') ? cell.size() - 1 : cell.size();
    const bool has_sen = digits >= 3 && (cell[digits - 3] == u',' || cell[digits - 3] == u'.');
    return has_sen ? right : right - flow_.canvas().width(QStringLiteral(",00"), style);
}

void Table::head()
{
    Canvas& canvas = flow_.canvas();
    const double top = flow_.y();
    canvas.rule(flow_.left(), flow_.right(), top, weight::rule);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const TableColumn& column = columns_[i];
        // Headings stand on the rule below them, however many lines they have.
        double y = top + 2 + pitch() * (title_lines_ - static_cast<int>(titles_[i].size())) + style_.size * 1.1;
        for (const QString& line : titles_[i]) {
            if (column.align == Align::right)
                canvas.text_right(x_of(i) + column.width - padding, y, line, style_.strong());
            else
                canvas.text(x_of(i) + padding, y, line, style_.strong());
            y += pitch();
        }
    }
    flow_.move_to(top + 2 + pitch() * title_lines_ + 2);
    canvas.rule(flow_.left(), flow_.right(), flow_.y(), weight::hairline);
    flow_.skip(2);
}

void Table::heading(const QString& text, const HeadingLook& look)
{
    Canvas& canvas = flow_.canvas();
    const double gap = first_ ? 0 : look.gap_above;
    first_ = ended_ = false;
    flow_.need(gap + pitch() * (look.right.isEmpty() ? 3 : 1));
    flow_.skip(gap);
    const Style style = look.strong ? style_.strong() : style_;
    const double base = flow_.y() + style_.size * 1.05;
    const double right = flow_.right() - padding;
    double room = flow_.width() - 2 * padding - look.indent;
    if (!look.right.isEmpty()) {
        const double figure = columns_.back().width - 2 * padding;
        canvas.figure_right(right, base, look.right, style, figure);
        canvas.text_right(right - figure - 2 * padding, base, look.note, style_);
        room -= figure + canvas.width(look.note, style_) + 4 * padding;
    }
    canvas.text_fitted(flow_.left() + padding + look.indent, base, text, style, room);
    flow_.skip(pitch());
}

void Table::row(const std::vector<QString>& cells, RowLook look)
{
    SOKO_CHECK(cells.size() == columns_.size());
    Canvas& canvas = flow_.canvas();
    first_ = ended_ = false;
    const Style style = look.strong ? style_.strong() : style_;

    std::vector<QStringList> wrapped(cells.size());
    int lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (columns_[i].align == Align::right || look.max_lines == 1) continue;
        const double room = columns_[i].width - 2 * padding - (i == look.indent_column ? look.indent : 0);
        if (canvas.width(cells[i], style) <= room) continue;
        wrapped[i] = canvas.wrap(cells[i], style, room, look.max_lines);
        lines = std::max(lines, static_cast<int>(wrapped[i].size()));
    }
    const double extra = (look.rule_above ? 2 : 0) + (look.rule_below ? 4 : 0);
    const double room_to_write = std::max(0.0, look.least_height - pitch() * lines);
    const double height = look.gap_above + pitch() * lines + room_to_write + extra;
    // A grand total does not stand alone on a page.
    flow_.need(height);
    flow_.skip(look.gap_above);
    if (look.rule_above) {
        double from = flow_.left();
        for (std::size_t i = 0; i < columns_.size() && columns_[i].align == Align::left; ++i)
            from += columns_[i].width;
        canvas.rule(look.rule_below ? flow_.left() : from, flow_.right(), flow_.y() + 1, weight::hairline);
        flow_.skip(2);
    }
    const double base = flow_.y() + room_to_write / 2 + style_.size * 1.05;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double x = x_of(i) + padding + (i == look.indent_column ? look.indent : 0);
        const double room = columns_[i].width - 2 * padding - (i == look.indent_column ? look.indent : 0);
        if (columns_[i].align == Align::right) {
            const double right = right_of(i, cells[i], style);
            canvas.figure_right(right, base, cells[i], style, right - x);
        } else if (wrapped[i].isEmpty()) {
            canvas.text_fitted(x, base, cells[i], style, room, 0.85);
        } else {
            for (qsizetype line = 0; line < wrapped[i].size(); ++line)
                canvas.text(x, base + pitch() * static_cast<double>(line), wrapped[i][line], style);
        }
    }
    flow_.skip(pitch() * lines + room_to_write);
    if (look.least_height > 0) canvas.rule(flow_.left(), flow_.right(), flow_.y(), weight::hairline);
    if (look.rule_below) {
        canvas.rule(flow_.left(), flow_.right(), flow_.y() + 1, weight::hairline);
        canvas.rule(flow_.left(), flow_.right(), flow_.y() + 2.8, weight::hairline);
        flow_.skip(4);
        ended_ = true;
    }
}

void Table::end()
{
    if (ended_) return;
    ended_ = true;
    flow_.canvas().rule(flow_.left(), flow_.right(), flow_.y() + 1, weight::rule);
    flow_.skip(4);
}

} // namespace sokoguru::print
