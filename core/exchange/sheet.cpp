// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include <algorithm>

#include "exchange/columns.h"
#include "exchange/words.h"

namespace sokoguru::exchange {

template <typename Read> auto CellReader::read(const Row& row, const std::string& column, const Read& reader)
{
    try {
        return reader(cell(row, column));
    } catch (const Error& refusal) {
        refuse(row, column, refusal);
        return decltype(reader(cell(row, column))){};
    }
}

std::optional<Money> CellReader::amount(const Row& row, const std::string& column)
{
    const auto style = styles_.find(column);
    const AmountStyle written = style == styles_.end() ? AmountStyle::undecided : style->second;
    return read(row, column, [&](const RawCell& cell) { return read_amount(cell, written, column); });
}

std::optional<Date> CellReader::date(const Row& row, const std::string& column)
{
    return read(row, column, [](const RawCell& cell) { return read_date(cell); });
}

std::optional<Period> CellReader::period(const Row& row, const std::string& column)
{
    return read(row, column, [&](const RawCell& cell) { return read_period(cell, column); });
}

std::optional<Rate> CellReader::rate(const Row& row, const std::string& column)
{
    return read(row, column, [&](const RawCell& cell) { return read_rate(cell, column); });
}

std::optional<int> CellReader::count(const Row& row, const std::string& column)
{
    return read(row, column, [&](const RawCell& cell) { return read_count(cell, column); });
}

std::string CellReader::word(const Row& row, const std::string& column, std::string_view list)
{
    const std::string value = text(row, column);
    if (value.empty()) return {};
    const std::string english = english_word(list, value);
    if (english.empty())
        error(row, column, Code::bad_value,
              {title_arg(column), value,
               base::term("exchange", "Use one of the words that the manual lists for this column.")});
    return english;
}

bool CellReader::require(const Row& row, const std::string& column)
{
    if (!text(row, column).empty()) return true;
    error(row, column, Code::missing_value, {title_arg(column)});
    return false;
}

void CellReader::error(const Row& row, const std::string& column, Code code, std::vector<base::LabelArg> args)
{
    issues_->push_back({Severity::error, code, row.number, column, text(row, column), std::move(args)});
}

void CellReader::warning(const Row& row, const std::string& column, Code code, std::vector<base::LabelArg> args)
{
    issues_->push_back({Severity::warning, code, row.number, column, text(row, column), std::move(args)});
}

void CellReader::refuse(const Row& row, const std::string& column, const Error& refusal)
{
    error(row, column, refusal.code(), refusal.args());
}

bool is_total_row(const Row& row, const RawCell& key)
{
    const auto says_total = [](const RawCell& cell) { return !english_word("total", cell.text).empty(); };
    if (!read_text(key).empty()) return says_total(key);
    return std::any_of(row.cells.begin(), row.cells.end(), says_total);
}

Sheet::Sheet(const ImportSource& source, const std::vector<ColumnSpec>& specs, const std::string& key,
             const std::vector<std::string>& amount_columns, std::vector<Issue>& issues)
    : table_(read_table(source)),
      cells_(Header::find(table_.rows, table_.source, specs, issues, source.mapping), issues)
{
    const bool has_faults =
        std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::error; });
    const int header_row = cells_.header().row();
    std::erase_if(table_.rows, [&](const Row& row) { return row.number <= header_row; });
    if (has_faults) return;
    if (!table_.rows.empty() && is_total_row(table_.rows.back(), cells_.cell(table_.rows.back(), key))) {
        total_row_ = std::move(table_.rows.back());
        table_.rows.pop_back();
    }
    if (table_.rows.empty()) {
        issues.push_back({Severity::error, Code::empty_table, 0, "", "", {table_.source}});
        return;
    }
    for (const std::string& name : amount_columns)
        cells_.set_style(name, style_of(column(name)));
    usable_ = true;
}

} // namespace sokoguru::exchange
