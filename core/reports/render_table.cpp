// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/render_table.h"

#include <algorithm>

#include "base/check.h"
#include "reports/cell_text.h"
#include "reports/text_width.h"

namespace sokoguru::reports {

namespace {

constexpr std::size_t gap = 2;
/// No text is clipped to less than this many columns.
constexpr std::size_t least_text_width = 8;

std::string repeated(const char* piece, std::size_t count)
{
    std::string out;
    for (; count > 0; --count)
        out += piece;
    return out;
}

/// The report as strings, only what people see: one column after the other, already padded inside for decimals.
class Grid {
public:
    Grid(const Report& report, const Texts& texts) : report_(report), shown_(columns_for_people(report))
    {
        for (const std::size_t column : shown_)
            titles_.push_back(one_line(texts(report.columns[column].title)));
        for (const Row& row : report.rows) {
            SOKO_CHECK(row.cells.size() == report.columns.size());
            cells_.push_back(texts_of(row, texts));
        }
        align_decimals();
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            std::size_t width = text_width(titles_[i]);
            for (std::size_t r = 0; r < cells_.size(); ++r)
                // What spreads over its neighbours does not widen its own column.
                if (!spreads(r, i)) width = std::max(width, text_width(cells_[r][i]));
            widths_.push_back(width);
        }
    }

    void fit(std::size_t max_width)
    {
        while (max_width > 0 && total_width() > max_width) {
            std::size_t widest = shown_.size();
            for (std::size_t i = 0; i < shown_.size(); ++i)
                if (!figure(i) && widths_[i] > least_text_width &&
                    (widest == shown_.size() || widths_[i] > widths_[widest]))
                    widest = i;
            if (widest == shown_.size()) return;
            --widths_[widest];
        }
    }

    std::size_t total_width() const
    {
        std::size_t total = 0;
        for (const std::size_t width : widths_)
            total += width + gap;
        return total > 0 ? total - gap : 0;
    }

    std::string header() const { return line(titles_, shown_.size()); }
    std::string row(std::size_t r) const
    {
        for (std::size_t i = 0; i < shown_.size(); ++i)
            if (spreads(r, i)) return line(cells_[r], i);
        return line(cells_[r], shown_.size());
    }

    /// A rule under (or over) the figures that row `r` has, or under everything.
    std::string rule(const char* piece) const { return repeated(piece, total_width()) + "\n"; }
    std::string figure_rule(std::size_t r, const char* piece) const
    {
        std::string out;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const bool ruled = figure(i) && !cells_[r][i].empty();
            out += repeated(ruled ? piece : " ", widths_[i]) + std::string(gap, ' ');
        }
        return trimmed(std::move(out));
    }

private:
    bool figure(std::size_t i) const { return is_figure(report_.columns[shown_[i]].kind); }

    /// A heading's or a note's text may run over the empty cells beside it.
    bool spreads(std::size_t r, std::size_t i) const
    {
        const RowStyle style = report_.rows[r].style;
        if ((style != RowStyle::heading && style != RowStyle::note) || cells_[r][i].empty() || figure(i)) return false;
        return std::all_of(cells_[r].begin() + static_cast<std::ptrdiff_t>(i) + 1, cells_[r].end(),
                           [](const std::string& text) { return text.empty(); });
    }

    std::vector<std::string> texts_of(const Row& row, const Texts& texts) const
    {
        std::vector<std::string> out;
        bool indented = false;
        for (const std::size_t column : shown_) {
            std::string text = one_line(shown_text(row.cells[column], texts, report_.is_statement));
            if (!indented && !text.empty() && report_.columns[column].kind == ColumnKind::text) {
                text.insert(0, static_cast<std::size_t>(row.level) * 2, ' ');
                indented = true;
            }
            out.push_back(std::move(text));
        }
        return out;
    }

    /// In a column of amounts the last digits of the rupiah stand under each other, whatever follows them: sen, or the
    /// parenthesis of a negative amount.
    void align_decimals()
    {
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (report_.columns[shown_[i]].kind != ColumnKind::money) continue;
            std::size_t behind = 0;
            for (std::size_t r = 0; r < cells_.size(); ++r)
                behind = std::max(behind, behind_rupiah(r, i));
            for (std::size_t r = 0; r < cells_.size(); ++r)
                if (!cells_[r][i].empty()) cells_[r][i].append(behind - behind_rupiah(r, i), ' ');
        }
    }

    std::size_t behind_rupiah(std::size_t r, std::size_t i) const
    {
        const auto* amount = std::get_if<Money>(&report_.rows[r].cells[shown_[i]]);
        if (!amount) return 0;
        return (amount->has_sen() ? 3U : 0U) + (report_.is_statement && amount->is_negative() ? 1U : 0U);
    }

    std::string line(const std::vector<std::string>& texts, std::size_t spreading) const
    {
        std::string out;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (i == spreading) return trimmed(out + texts[i]);
            const std::string text = clip(texts[i], widths_[i]);
            const std::string padding(widths_[i] - text_width(text), ' ');
            out += figure(i) ? padding + text : text + padding;
            out.append(gap, ' ');
        }
        return trimmed(std::move(out));
    }

    static std::string trimmed(std::string text)
    {
        text.erase(text.find_last_not_of(' ') + 1);
        return text + "\n";
    }

    const Report& report_;
    std::vector<std::size_t> shown_;
    std::vector<std::string> titles_;
    std::vector<std::vector<std::string>> cells_;
    std::vector<std::size_t> widths_;
};

} // namespace

std::string render_table(const Report& report, const Texts& texts, const TableOptions& options)
{
    Grid grid(report, texts);
    grid.fit(options.max_width);

    std::string out = one_line(texts(report.title)) + "\n";
    if (!report.subtitle.empty()) out += one_line(texts(report.subtitle)) + "\n";
    out += "\n" + grid.header() + grid.rule("─");
    for (std::size_t r = 0; r < report.rows.size(); ++r) {
        const RowStyle style = report.rows[r].style;
        const bool sums = style == RowStyle::subtotal || style == RowStyle::total;
        if (sums) out += grid.figure_rule(r, "─");
        out += grid.row(r);
        if (style == RowStyle::total) out += grid.figure_rule(r, "═");
    }
    if (!report.notes.empty()) out += "\n";
    for (const Label& note : report.notes)
        out += one_line(texts(note)) + "\n";
    return out;
}

} // namespace sokoguru::reports
