// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

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

void CellReader::refuse_faults(const Row& row)
{
    const std::vector<std::string>& names = header_.names();
    for (std::size_t at = 0; at < row.cells.size() && at < names.size(); ++at) {
        const RawCell& cell = row.cells[at];
        if (cell.fault == CellFault::none || names[at].empty()) continue;
        if (cell.fault == CellFault::error)
            error(row, names[at], Code::bad_value,
                  {title_arg(names[at]), cell.text,
                   base::term("exchange", "It is an error of the spreadsheet. Correct its formula there.")});
        else
            error(row, names[at], Code::formula_without_result, {title_arg(names[at])});
    }
}

void CellReader::refuse(const Row& row, const std::string& column, const Error& refusal)
{
    error(row, column, refusal.code(), refusal.args());
}

namespace {

/// `J U M L A H` as it is read aloud; anything else stays as it is.
std::string without_spacing(std::string_view text)
{
    std::string out;
    bool is_letter_due = true;
    for (const char c : text) {
        const bool is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (c != ' ' && (!is_letter || !is_letter_due)) return std::string(text);
        if (is_letter) out += c;
        is_letter_due = !is_letter;
    }
    return out.size() < 3 ? std::string(text) : out;
}

/// Names and places for signatures below a list have no amounts.
bool is_data(const Row& row, const CellReader& cells, const std::string& key,
             const std::vector<std::string>& amount_columns)
{
    if (cells.text(row, key).empty()) return false;
    if (amount_columns.empty()) return true;
    return std::any_of(amount_columns.begin(), amount_columns.end(), [&](const std::string& column) {
        return cells.text(row, column).find_first_of("0123456789") != std::string::npos;
    });
}

constexpr std::string_view time_of(std::string_view text)
{
    return text.size() > 11 && text[10] == ' ' ? text.substr(11) : std::string_view();
}

/// Writers that count time from another place on earth leave it behind every day of a column: 17:00 of the day before
/// is midnight in Jakarta.
void warn_of_shifted_days(const CellReader& cells, const std::vector<Row>& rows, std::vector<Issue>& issues)
{
    for (const std::string& name : cells.header().names()) {
        if (name.empty()) continue;
        std::string_view time;
        std::size_t count = 0;
        bool is_same = true;
        for (const Row& row : rows) {
            const std::string_view text = cells.cell(row, name).text;
            if (text.empty()) continue;
            const std::string_view here = time_of(text);
            is_same = is_same && !here.empty() && (count == 0 || here == time);
            time = here;
            ++count;
        }
        if (is_same && count > 1)
            issues.push_back({Severity::warning,
                              Code::shifted_days,
                              cells.header().row(),
                              name,
                              std::string(time),
                              {title_arg(name), std::string(time)}});
    }
}

} // namespace

bool is_total_row(const Row& row, const RawCell& key)
{
    const auto says_total = [](const RawCell& cell) {
        return !english_word("total", without_spacing(read_text(cell))).empty();
    };
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
    for (const Row& row : table_.rows)
        if (row.number == header_row) header_row_ = row;
    std::erase_if(table_.rows, [&](const Row& row) { return row.number <= header_row; });
    if (!table_.facts.other_sheets.empty())
        issues.push_back(
            {Severity::warning,
             Code::which_sheet,
             0,
             "",
             table_.facts.sheet,
             {table_.source, table_.facts.sheet, fmt::format("{}", fmt::join(table_.facts.other_sheets, ", "))}});
    if (has_faults) return;
    end_at_total(key, amount_columns, issues);
    if (table_.rows.empty()) {
        issues.push_back({Severity::error, Code::empty_table, 0, "", "", {table_.source}});
        return;
    }
    for (const std::string& name : amount_columns)
        cells_.set_style(name, style_of(column(name)));
    warn(issues);
    usable_ = true;
}

std::string Sheet::heading(std::string_view name) const
{
    return header_row_ ? read_text(cells_.cell(*header_row_, name)) : std::string();
}

void Sheet::end_at_total(const std::string& key, const std::vector<std::string>& amount_columns,
                         std::vector<Issue>& issues)
{
    auto& rows = table_.rows;
    const auto total = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row& row) { return is_total_row(row, cells_.cell(row, key)); });
    if (total == rows.end()) return;
    // A sum in the middle of the list ends nothing: what follows it is named row by row.
    const bool goes_on = std::any_of(std::next(total), rows.end(),
                                     [&](const Row& row) { return is_data(row, cells_, key, amount_columns); });
    if (goes_on && std::next(total) != rows.end()) {
        if (!is_total_row(rows.back(), cells_.cell(rows.back(), key))) return;
        total_row_ = std::move(rows.back());
        rows.pop_back();
        return;
    }
    const auto left_out = static_cast<std::int64_t>(std::distance(std::next(total), rows.end()));
    if (left_out > 0)
        issues.push_back({Severity::warning,
                          Code::rows_after_total,
                          total->number,
                          key,
                          "",
                          {std::int64_t{total->number}, left_out}});
    total_row_ = std::move(*total);
    rows.erase(total, rows.end());
}

void Sheet::warn(std::vector<Issue>& issues)
{
    for (const Row& row : table_.rows)
        cells_.refuse_faults(row);
    const auto is_hidden = [](const Row& row) { return row.hidden; };
    const auto hidden = std::count_if(table_.rows.begin(), table_.rows.end(), is_hidden);
    if (hidden > 0)
        issues.push_back({Severity::warning,
                          Code::hidden_rows,
                          std::find_if(table_.rows.begin(), table_.rows.end(), is_hidden)->number,
                          "",
                          "",
                          {static_cast<std::int64_t>(hidden)}});
    warn_of_shifted_days(cells_, table_.rows, issues);
}

} // namespace sokoguru::exchange
