// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report.h"

#include <algorithm>

#include "print/columns.h"
#include "print/drawing.h"
#include "print/sheets.h"

namespace sokoguru::print {

using reports::Report;
using reports::RowStyle;

namespace {

void draw_title(Flow& flow, const Stationery& stationery, const Report& report)
{
    for (const QString& line : flow.canvas().wrap(stationery.say(report.title), style::title, flow.width(), 2)) {
        flow.canvas().text(flow.left(), flow.y() + style::title.size, line, style::title);
        flow.skip(style::title.size * 1.25);
    }
    if (!report.subtitle.empty()) flow.paragraph(stationery.say(report.subtitle), style::subtitle);
    flow.skip(8);
}

RowLook look_of(const reports::Row& row)
{
    RowLook look;
    look.indent = row.level * 10.0;
    look.rule_above = row.style == RowStyle::subtotal || row.style == RowStyle::total;
    look.strong = look.rule_above || row.style == RowStyle::heading;
    look.rule_below = row.style == RowStyle::total;
    return look;
}

QString joined(const reports::Row& row, const Texts& texts)
{
    QString out;
    for (const reports::Cell& cell : row.cells) {
        const QString text = cell_text(cell, texts);
        if (text.isEmpty()) continue;
        if (!out.isEmpty()) out += QStringLiteral("  ");
        out += text;
    }
    return out;
}

/// The column that shows a row's level: the first text that is not empty.
std::size_t first_text(const reports::Row& row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (std::holds_alternative<std::string>(row.cells[i]) || reports::label_in(row.cells[i]) != nullptr ||
            reports::word_in(row.cells[i]) != nullptr)
            return i;
    return 0;
}

void draw_report(Canvas& canvas, const Stationery& stationery, const Report& report,
                 const std::vector<reports::Signatory>& signatories, bool draft)
{
    const Frame frame =
        stationery.frame(to_qt(stationery.letterhead().name),
                         stationery.say(report.title) + QStringLiteral(" · ") + stationery.say(report.subtitle),
                         draft || report.is_draft);
    compose(canvas, frame, [&](Flow& flow) {
        draw_title(flow, stationery, report);
        draw_report_table(flow, stationery, report);
        stationery.draw_signatures(flow, std::nullopt, signatories);
    });
}

} // namespace

void draw_report_table(Flow& flow, const Stationery& stationery, const Report& all)
{
    const Report report = reports::for_people(all);
    const ColumnPlan plan = plan_columns(flow.canvas(), stationery, report, flow.width());
    const bool is_signed = std::any_of(report.columns.begin(), report.columns.end(),
                                       [](const reports::Column& column) { return column.handwriting > 0; });
    {
        Table table(flow, plan.columns, plan.style);
        for (const reports::Row& row : report.rows) {
            if (spans(row)) {
                const bool heading = row.style == RowStyle::heading;
                table.heading(joined(row, stationery.texts()), {.gap_above = heading ? 5.0 : 1.0,
                                                                .indent = row.level * 10.0,
                                                                .strong = heading,
                                                                .right = {},
                                                                .note = {}});
                continue;
            }
            std::vector<QString> cells;
            for (const reports::Cell& cell : row.cells)
                cells.push_back(cell_text(cell, stationery.texts()));
            cells.resize(plan.columns.size());
            RowLook look = look_of(row);
            look.indent_column = first_text(row);
            if (is_signed && row.style == RowStyle::line) look.least_height = signature_row;
            table.row(cells, look);
        }
        table.end();
    }
    flow.skip(4);
    for (const Label& note : report.notes) {
        flow.paragraph(stationery.say(note), style::cell);
        flow.skip(2);
    }
}

Orientation fitting_orientation(Canvas& canvas, const Stationery& stationery, const Report& report)
{
    const Margins margins;
    const double width = canvas.page_width() - margins.left - margins.right;
    return plan_columns(canvas, stationery, reports::for_people(report), width).comfortable ? Orientation::portrait
                                                                                            : Orientation::landscape;
}

Job report_job(const Stationery& stationery, std::shared_ptr<const Report> report,
               const std::vector<reports::Signatory>& signatories, bool draft, std::optional<Orientation> orientation)
{
    start_drawing();
    if (!orientation) {
        PictureSheets nowhere(0);
        Canvas canvas(nowhere, page_layout(stationery.paper()));
        orientation = fitting_orientation(canvas, stationery, *report);
    }
    return {stationery.say(report->title).toStdString(), stationery.paper(), *orientation,
            [=](Canvas& canvas) { draw_report(canvas, stationery, *report, signatories, draft); }};
}

Job reports_job(const Stationery& stationery, const std::string& title,
                std::shared_ptr<const std::vector<Report>> reports, const std::vector<reports::Signatory>& signatories)
{
    start_drawing();
    Orientation orientation = Orientation::portrait;
    if (!reports->empty()) {
        PictureSheets nowhere(0);
        Canvas canvas(nowhere, page_layout(stationery.paper()));
        orientation = fitting_orientation(canvas, stationery, reports->front());
    }
    return {title, stationery.paper(), orientation, [=](Canvas& canvas) {
                for (const Report& report : *reports)
                    draw_report(canvas, stationery, report, signatories, false);
            }};
}

void print_report(const std::filesystem::path& path, const Stationery& stationery, const Report& report,
                  const std::vector<reports::Signatory>& signatories, bool draft)
{
    write_pdf(path, report_job(stationery, std::make_shared<const Report>(report), signatories, draft));
}

} // namespace sokoguru::print
