// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/headers.h"
#include "exchange/source.h"
#include "exchange/table.h"
#include "exchange/values.h"

namespace sokoguru::exchange {

/// Reads the cells of rows by the columns' English names and notes what is wrong with them: every reader returns
/// nothing for a blank cell and for one it has complained about.
class CellReader {
public:
    CellReader(Header header, std::vector<Issue>& issues) : header_(std::move(header)), issues_(&issues) {}

    const Header& header() const { return header_; }
    /// How the amounts of a column are written; undecided unless set.
    void set_style(const std::string& column, AmountStyle style) { styles_[column] = style; }

    const RawCell& cell(const Row& row, std::string_view column) const { return header_.cell(row, column); }
    std::string text(const Row& row, std::string_view column) const { return read_text(cell(row, column)); }
    std::optional<Money> amount(const Row& row, const std::string& column);
    std::optional<Date> date(const Row& row, const std::string& column);
    std::optional<Period> period(const Row& row, const std::string& column);
    std::optional<Rate> rate(const Row& row, const std::string& column);
    std::optional<int> count(const Row& row, const std::string& column);
    /// The English word of a list (exchange/words.h); complains about other words.
    std::string word(const Row& row, const std::string& column, std::string_view list);
    /// Complains about a blank cell (missing-value). True if there is something.
    bool require(const Row& row, const std::string& column);

    void error(const Row& row, const std::string& column, Code code, std::vector<base::LabelArg> args);
    void warning(const Row& row, const std::string& column, Code code, std::vector<base::LabelArg> args);
    /// Complains about cells of known columns that hold an error of the spreadsheet (bad_value) or a formula without a
    /// result (formula_without_result).
    void refuse_faults(const Row& row);
    /// A refusal by another room, about this row.
    void refuse(const Row& row, const std::string& column, const Error& error);

private:
    template <typename Read> auto read(const Row& row, const std::string& column, const Read& reader);

    Header header_;
    std::vector<Issue>* issues_;
    std::map<std::string, AmountStyle, std::less<>> styles_;
};

/// Whether a row is the sum below a list: its key is blank or itself such a word, and it says `Jumlah` or `Total`.
bool is_total_row(const Row& row, const RawCell& key);

/// A list that is read as a whole: the rows below its header. Issues about the header are there when it is made.
class Sheet {
public:
    /// `key` is the column without which a row is no data: a sum below the list is told by it.
    Sheet(const ImportSource& source, const std::vector<ColumnSpec>& specs, const std::string& key,
          const std::vector<std::string>& amount_columns, std::vector<Issue>& issues);

    /// False: the header or the table refuses, and there are no rows worth reading.
    bool usable() const { return usable_; }
    const std::string& source() const { return table_.source; }
    const std::vector<Row>& rows() const { return table_.rows; }
    /// The sum below the list, where there is one.
    const std::optional<Row>& total_row() const { return total_row_; }
    CellReader& cells() { return cells_; }
    /// The heading of a known column as it stands in the list; empty where there is none.
    std::string heading(std::string_view name) const;
    std::vector<RawCell> column(std::string_view name) const { return cells_.header().cells(table_.rows, name); }

private:
    /// The list ends at its sum; signatures below it are left out and said.
    void end_at_total(const std::string& key, const std::vector<std::string>& amount_columns,
                      std::vector<Issue>& issues);
    /// What is read otherwise than it is seen.
    void warn(std::vector<Issue>& issues);

    Table table_;
    std::optional<Row> total_row_;
    std::optional<Row> header_row_;
    CellReader cells_;
    bool usable_ = false;
};

} // namespace sokoguru::exchange
