// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/render_csv.h"

#include "base/check.h"
#include "base/formula_guard.h"
#include "reports/cell_text.h"

namespace sokoguru::reports {

namespace {

/// A text that holds the separator, a quote or a line end is quoted; so are blanks at the ends, which careless readers
/// would trim.
void append_field(std::string& out, const std::string& text, char separator)
{
    const bool quote = text.find_first_of("\"\r\n") != std::string::npos || text.find(separator) != std::string::npos ||
                       (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quote) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

/// Only texts are guarded: a negative amount must stay a number.
bool is_text(const Cell& cell)
{
    return std::holds_alternative<std::string>(cell) || label_in(cell) != nullptr || word_in(cell) != nullptr;
}

} // namespace

bool in_files(const Report& report, const Row& row)
{
    return report.is_statement ? row.style != RowStyle::note : row.style == RowStyle::line;
}

std::string render_csv(const Report& report, const Texts& texts, CsvForm form)
{
    const bool commas = form == CsvForm::commas;
    const char separator = commas ? ';' : ',';
    const Language figures = commas ? Language::indonesian : Language::english;
    std::string out = commas ? "\xEF\xBB\xBF" : "";
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        if (i > 0) out += separator;
        // A key may be data: the savings list has a column for each product.
        append_field(out, base::guard_formula(report.columns[i].key), separator);
    }
    out += '\n';
    for (const Row& row : report.rows) {
        if (!in_files(report, row)) continue;
        SOKO_CHECK(row.cells.size() == report.columns.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0) out += separator;
            const std::string text = spreadsheet_text(row.cells[i], texts, figures);
            append_field(out, is_text(row.cells[i]) ? base::guard_formula(text) : text, separator);
        }
        out += '\n';
    }
    return out;
}

} // namespace sokoguru::reports
