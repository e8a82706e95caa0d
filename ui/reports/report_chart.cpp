// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_chart.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace sokoguru::ui {

namespace {

using reports::Cell;
using reports::Report;
using reports::Row;
using reports::RowStyle;

int column_of(const Report& report, const char* key)
{
    for (std::size_t i = 0; i < report.columns.size(); ++i)
        if (report.columns[i].key == key) return static_cast<int>(i);
    return -1;
}

Money amount(const Row& row, int column)
{
    if (column < 0) return {};
    const Money* const found = std::get_if<Money>(&row.cells[static_cast<std::size_t>(column)]);
    return found == nullptr ? Money() : *found;
}

Label words(const Row& row, int column)
{
    const Cell& cell = row.cells[static_cast<std::size_t>(column)];
    if (const auto* const text = std::get_if<std::string>(&cell)) return verbatim(*text);
    if (const auto* const shown = reports::label_in(cell)) return *shown;
    if (const auto* const word = reports::word_in(cell)) return word->shown;
    return {};
}

/// Whether it adds up rows that are sums themselves.
bool is_sum_of_sums(const Report& report, const Row& row)
{
    return std::any_of(row.sum_of.begin(), row.sum_of.end(), [&](int part) {
        return report.rows[static_cast<std::size_t>(std::abs(part) - 1)].style != RowStyle::line;
    });
}

/// The subtotals of a statement: the two highest levels, at most seven. Of a balance sheet only those that together
/// are the whole: a part and the sum it is in do not stand side by side.
std::optional<ChartData> statement_chart(const Report& report)
{
    const int name = column_of(report, "label");
    const int figure = column_of(report, "amount");
    const int compare = column_of(report, "compare");
    if (name < 0 || figure < 0) return std::nullopt;
    ChartData data;
    data.kind = ChartData::Kind::bars;
    data.title = report.title;
    data.series.push_back({report.columns[static_cast<std::size_t>(figure)].title, {}});
    const bool compares = compare >= 0 && !report.columns[static_cast<std::size_t>(compare)].machine_only;
    if (compares) data.series.push_back({report.columns[static_cast<std::size_t>(compare)].title, {}});
    for (const Row& row : report.rows) {
        if (row.style != RowStyle::subtotal && row.style != RowStyle::total) continue;
        if (row.level > 1 || data.places.size() == 7) continue;
        if (report.name == "balance-sheet" && is_sum_of_sums(report, row)) continue;
        data.places.emplace_back(words(row, name));
        data.series[0].values.push_back(amount(row, figure));
        if (compares) data.series[1].values.push_back(amount(row, compare));
    }
    return data;
}

/// What the components get, both sources together.
std::optional<ChartData> pools_chart(const Report& report)
{
    const int name = column_of(report, "component");
    const int figure = column_of(report, "amount");
    if (name < 0 || figure < 0) return std::nullopt;
    ChartData data;
    data.kind = ChartData::Kind::pie;
    data.title = report.title;
    data.series.push_back({report.columns[static_cast<std::size_t>(figure)].title, {}});
    std::vector<std::string> seen;
    for (const Row& row : report.rows) {
        if (row.style != RowStyle::line) continue;
        const Label component = words(row, name);
        const auto found = std::find(seen.begin(), seen.end(), component.text);
        const auto at = static_cast<std::size_t>(found - seen.begin());
        if (found == seen.end()) {
            seen.push_back(component.text);
            data.places.emplace_back(component);
            data.series[0].values.emplace_back();
        }
        data.series[0].values[at] += amount(row, figure);
    }
    return data;
}

/// The surplus of each year beside what of it the members get.
std::optional<ChartData> years_chart(const Report& report)
{
    const int name = column_of(report, "year");
    const int surplus = column_of(report, "surplus");
    const int shared = column_of(report, "shared");
    if (name < 0 || surplus < 0 || shared < 0) return std::nullopt;
    ChartData data;
    data.kind = ChartData::Kind::bars;
    data.title = report.title;
    for (const int column : {surplus, shared})
        data.series.push_back({report.columns[static_cast<std::size_t>(column)].title, {}});
    for (const Row& row : report.rows) {
        data.places.emplace_back(words(row, name));
        data.series[0].values.push_back(amount(row, surplus));
        data.series[1].values.push_back(amount(row, shared));
    }
    // A year that has only just begun says nothing yet.
    while (!data.places.empty() && data.series[0].values.back().is_zero() && data.series[1].values.back().is_zero()) {
        data.places.pop_back();
        for (ChartData::Series& series : data.series)
            series.values.pop_back();
    }
    return data;
}

std::optional<ChartData> matrix_chart(const Report& report)
{
    int year = 0;
    for (const auto& [key, value] : report.parameters) {
        if (key != "year") continue;
        if (const auto* const number = std::get_if<std::int64_t>(&value)) year = static_cast<int>(*number);
        if (const auto* const text = std::get_if<std::string>(&value)) year = std::atoi(text->c_str());
    }
    if (year == 0) return std::nullopt;
    ChartData data;
    data.kind = ChartData::Kind::bars;
    data.title = report.title;
    data.series.push_back({report.title, {}});
    for (int month = 1; month <= 12; ++month) {
        const std::string key = (month < 10 ? "0" : "") + std::to_string(month);
        const int column = column_of(report, key.c_str());
        if (column < 0) return std::nullopt;
        Money sum;
        for (const Row& row : report.rows)
            if (row.style == RowStyle::line) sum += amount(row, column);
        data.places.emplace_back(Period{year, month});
        data.series[0].values.push_back(sum);
    }
    return data;
}

} // namespace

std::optional<ChartData> chart_of(const Report& report)
{
    std::optional<ChartData> data;
    if (report.name == "surplus-pools")
        data = pools_chart(report);
    else if (report.name == "surplus-years")
        data = years_chart(report);
    else if (report.name == "savings-matrix")
        data = matrix_chart(report);
    else if (report.is_statement)
        data = statement_chart(report);
    if (!data || data->empty() || data->places.size() < 2) return std::nullopt;
    return data;
}

} // namespace sokoguru::ui
