// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headers.h"

#include <algorithm>

#include "exchange/columns.h"
#include "exchange/values.h"
#include "exchange/words.h"

namespace sokoguru::exchange {

namespace {

/// The specs' names for the cells of a row. A word that names two columns of the import takes the first one that no
/// cell names by itself: with `Simpanan` and `Jasa` beside each other nothing is lost, and a second `Nama` is seen as
/// the duplicate that it is.
std::vector<std::string> recognise(const Row& row, std::span<const ColumnSpec> specs)
{
    std::vector<std::string> names;
    for (const RawCell& cell : row.cells) {
        std::string name;
        for (const ColumnSpec& spec : specs) {
            if (!names_column(cell.text, spec.name)) continue;
            if (name.empty()) name = spec.name;
            if (std::find(names.begin(), names.end(), spec.name) != names.end()) continue;
            name = spec.name;
            break;
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace

Header Header::find(std::span<const Row> first_rows, const std::string& source, std::span<const ColumnSpec> specs,
                    std::vector<Issue>& issues, const std::optional<Mapping>& mapping)
{
    if (mapping) return given(*mapping, specs, issues);
    Header header;
    const Row* best = nullptr;
    std::ptrdiff_t most = 1;
    for (const Row& row : first_rows.first(std::min(first_rows.size(), lines_to_look_at))) {
        std::vector<std::string> names = recognise(row, specs);
        const auto known = static_cast<std::ptrdiff_t>(names.size()) - std::count(names.begin(), names.end(), "");
        if (known <= most) continue;
        most = known;
        best = &row;
        header.names_ = std::move(names);
    }
    if (best == nullptr) {
        // Nothing at all is another thing than a list without headings.
        const bool is_empty = std::all_of(first_rows.begin(), first_rows.end(), [](const Row& row) {
            return std::all_of(row.cells.begin(), row.cells.end(),
                               [](const RawCell& cell) { return read_text(cell).empty(); });
        });
        issues.push_back({Severity::error, is_empty ? Code::empty_table : Code::no_header, 0, "", "", {source}});
        return header;
    }
    header.row_ = best->number;
    for (std::size_t i = 0; i < header.names_.size(); ++i) {
        const std::string& name = header.names_[i];
        const std::string text = read_text(best->cells[i]);
        if (name.empty() && !text.empty())
            issues.push_back({Severity::warning, Code::unknown_column, header.row_, "", text, {text}});
        if (!name.empty() && header.index_of(name) != i)
            issues.push_back({Severity::error, Code::duplicate_column, header.row_, name, text, {title_arg(name)}});
    }
    header.require(specs, issues);
    return header;
}

Header Header::given(const Mapping& mapping, std::span<const ColumnSpec> specs, std::vector<Issue>& issues)
{
    Header header;
    header.row_ = mapping.header_row;
    header.names_ = mapping.columns;
    for (std::size_t i = 0; i < header.names_.size(); ++i) {
        std::string& name = header.names_[i];
        if (name.empty()) continue;
        if (std::none_of(specs.begin(), specs.end(), [&](const ColumnSpec& spec) { return spec.name == name; })) {
            issues.push_back({Severity::warning, Code::unknown_column, header.row_, "", name, {name}});
            name.clear();
        } else if (header.index_of(name) != i) {
            issues.push_back({Severity::error, Code::duplicate_column, header.row_, name, name, {title_arg(name)}});
        }
    }
    header.require(specs, issues);
    return header;
}

void Header::require(std::span<const ColumnSpec> specs, std::vector<Issue>& issues) const
{
    for (const ColumnSpec& spec : specs)
        if (spec.required && !has(spec.name))
            issues.push_back({Severity::error, Code::missing_column, row_, spec.name, "", {title_arg(spec.name)}});
}

std::optional<std::size_t> Header::index_of(std::string_view column) const
{
    const auto found = std::find(names_.begin(), names_.end(), column);
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
}

const RawCell& Header::cell(const Row& row, std::string_view column) const
{
    static const RawCell empty;
    const auto index = index_of(column);
    return index ? row.at(*index) : empty;
}

std::vector<RawCell> Header::cells(std::span<const Row> rows, std::string_view column) const
{
    std::vector<RawCell> cells;
    for (const Row& row : rows)
        if (row.number > row_) cells.push_back(cell(row, column));
    return cells;
}

} // namespace sokoguru::exchange
