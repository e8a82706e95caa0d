// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "reports/cell_text.h"

namespace sokoguru::print {

using reports::Cell;
using reports::ColumnKind;
using reports::Report;
using reports::RowStyle;

QString cell_text(const Cell& cell, const Texts& texts)
{
    const auto* amount = std::get_if<Money>(&cell);
    return amount && amount->is_zero() ? QStringLiteral("–") : to_qt(reports::shown_text(cell, texts, true));
}

bool spans(const reports::Row& row)
{
    if (row.style != RowStyle::heading && row.style != RowStyle::note) return false;
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        const auto* text = std::get_if<std::string>(&cell);
        return !std::holds_alternative<std::monostate>(cell) && !(text && text->empty());
    });
    return filled <= 1;
}

namespace {

constexpr double widest_text = 190;
constexpr double comfortable_text = 120;
constexpr double narrowest_text = 58;

double longest_word(Canvas& canvas, const QString& text, Style style)
{
    double longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, canvas.width(word, style));
    return longest;
}

/// The columns in which some amount has sen.
std::vector<bool> decimal_columns(const Report& report)
{
    std::vector<bool> out(report.columns.size(), false);
    for (const reports::Row& row : report.rows)
        for (std::size_t i = 0; i < row.cells.size() && i < out.size(); ++i)
            if (const auto* amount = std::get_if<Money>(&row.cells[i]); amount && amount->has_sen()) out[i] = true;
    return out;
}

/// The width that each column would like to have, padding included.
std::vector<double> natural_widths(Canvas& canvas, const Stationery& stationery, const Report& report,
                                   const std::vector<bool>& decimals, Style style)
{
    std::vector<double> widths;
    for (const reports::Column& column : report.columns)
        widths.push_back(longest_word(canvas, stationery.say(column.title), style.strong()));
    for (const reports::Row& row : report.rows) {
        if (spans(row)) continue;
        const Style used = row.style == RowStyle::line ? style : style.strong();
        bool first_text = true;
        for (std::size_t i = 0; i < row.cells.size() && i < widths.size(); ++i) {
            const bool is_text = report.columns[i].kind == ColumnKind::text;
            const double indent = is_text && first_text ? row.level * 10.0 : 0;
            if (is_text) first_text = false;
            double needed = canvas.width(cell_text(row.cells[i], stationery.texts()), used) + indent;
            if (const auto* amount = std::get_if<Money>(&row.cells[i]); amount && decimals[i] && !amount->has_sen())
                needed += canvas.width(QStringLiteral(",00"), used);
            widths[i] = std::max(widths[i], needed);
        }
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] += 2 * Table::padding + 1;
        if (report.columns[i].kind == ColumnKind::text) widths[i] = std::min(widths[i], widest_text);
        widths[i] = std::max(widths[i], mm(report.columns[i].handwriting));
    }
    return widths;
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Takes what is missing from the texts, the widest first, down to `least`.
void narrow_texts(std::vector<double>& widths, const Report& report, double width, double least)
{
    double missing = sum(widths) - width;
    while (missing > 0.01) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (report.columns[i].kind == ColumnKind::text && report.columns[i].handwriting == 0 &&
                widths[i] > least + 0.01 && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size()) return;
        const double taken = std::min({missing, widths[widest] - least, 10.0});
        widths[widest] -= taken;
        missing -= taken;
    }
}

/// What is left first brings the headings of texts onto one line (a sheet without rows has nothing else that keeps its
/// columns open), then sets the figures apart, and goes to what is written by hand or to the widest text.
void fill(std::vector<double>& widths, const Report& report, double width, const std::vector<double>& titles)
{
    double left = width - sum(widths);
    if (left <= 0 || widths.empty()) return;
    std::size_t widest = widths.size();
    double figures = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (report.columns[i].kind != ColumnKind::text)
            ++figures;
        else if (widest == widths.size() || widths[i] > widths[widest])
            widest = i;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (report.columns[i].handwriting > 0) widest = i;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (report.columns[i].kind != ColumnKind::text || i == widest) continue;
        const double more = std::clamp(titles[i] - widths[i], 0.0, left);
        widths[i] += more;
        left -= more;
    }
    if (figures > 0) {
        constexpr double apart = 34;
        const double each = widest == widths.size() ? left / figures : std::min(apart, left * 0.7 / figures);
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (report.columns[i].kind != ColumnKind::text) widths[i] += each;
        left -= each * figures;
    }
    if (widest < widths.size()) widths[widest] += left;
}

} // namespace

ColumnPlan plan_columns(Canvas& canvas, const Stationery& stationery, const Report& report, double width)
{
    ColumnPlan plan;
    const std::vector<bool> decimals = decimal_columns(report);
    std::vector<double> widths = natural_widths(canvas, stationery, report, decimals, plan.style);
    if (const double fits = width / sum(widths); fits < 1 && fits >= 0.86) {
        // A little smaller is better than names on two lines.
        plan.style = plan.style.scaled(std::floor(fits * 50) / 50);
        widths = natural_widths(canvas, stationery, report, decimals, plan.style);
    }
    narrow_texts(widths, report, width, comfortable_text);
    plan.comfortable = sum(widths) <= width + 0.5;
    narrow_texts(widths, report, width, narrowest_text);
    if (sum(widths) > width + 0.5) {
        // Smaller type, though never below 6 points; beyond that every figure shrinks for itself in the table.
        const double factor = std::min(1.0, std::max(6 / plan.style.size, std::floor(width / sum(widths) * 40) / 40));
        plan.style = plan.style.scaled(factor);
        widths = natural_widths(canvas, stationery, report, decimals, plan.style);
        narrow_texts(widths, report, width, narrowest_text * factor);
        const double still = sum(widths);
        if (still > width)
            for (double& each : widths)
                each *= width / still;
    }
    std::vector<double> titles;
    for (const reports::Column& column : report.columns)
        titles.push_back(canvas.width(stationery.say(column.title), plan.style.strong()) + 2 * Table::padding + 1);
    fill(widths, report, width, titles);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const ColumnKind kind = report.columns[i].kind;
        const bool left = kind == ColumnKind::text || kind == ColumnKind::date;
        plan.columns.push_back(
            {stationery.say(report.columns[i].title), left ? Align::left : Align::right, widths[i], decimals[i]});
    }
    return plan;
}

} // namespace sokoguru::print
