// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/render_json.h"

#include <nlohmann/json.hpp>

#include "base/check.h"
#include "reports/cell_text.h"
#include "reports/render_csv.h"

namespace sokoguru::reports {

namespace {

using Json = nlohmann::ordered_json;

const char* kind_name(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::text:
        return "text";
    case ColumnKind::money:
        return "money";
    case ColumnKind::integer:
        return "integer";
    case ColumnKind::percent:
        return "percent";
    case ColumnKind::date:
        return "date";
    }
    SOKO_CHECK(!"a column kind without a name");
    return "";
}

Json value_of(const Cell& cell, const Texts& texts)
{
    if (std::holds_alternative<std::monostate>(cell)) return nullptr;
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
    return machine_text(cell, texts);
}

} // namespace

std::string render_json(const Report& report, const Texts& texts)
{
    Json parameters = Json::object();
    for (const auto& [key, value] : report.parameters) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            parameters[key] = *number;
        else
            parameters[key] = machine_text(value);
    }
    Json columns = Json::array();
    for (const Column& column : report.columns)
        columns.push_back({{"key", column.key}, {"title", texts(column.title)}, {"kind", kind_name(column.kind)}});
    Json rows = Json::array();
    for (const Row& row : report.rows) {
        if (!in_files(report, row)) continue;
        SOKO_CHECK(row.cells.size() == report.columns.size());
        Json object = Json::object();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            object[report.columns[i].key] = value_of(row.cells[i], texts);
        rows.push_back(std::move(object));
    }
    const Json whole = {{"name", report.name},
                        {"title", texts(report.title)},
                        {"parameters", std::move(parameters)},
                        {"columns", std::move(columns)},
                        {"rows", std::move(rows)}};
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace sokoguru::reports
