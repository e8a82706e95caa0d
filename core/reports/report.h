// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/label.h"
#include "base/shared.h"

namespace sokoguru::reports {

enum class ColumnKind { text, money, integer, percent, date };

struct Column {
    /// English name in csv and json: `member_no`. Stable.
    std::string key;
    /// Heading for people.
    Label title;
    ColumnKind kind = ColumnKind::text;
    /// Only for csv and json: identities and layout (`line`, `style`, `level`) that people see in another way, or a
    /// column that is empty throughout.
    bool machine_only = false;
    /// People read it after all other columns, wherever files have it: a sum after everything it adds up.
    bool last_for_people = false;
    /// Blank on paper, to be written in by hand (a signature): the millimetres that takes; 0: not such a column.
    int handwriting = 0;
    /// Words that people sort by their code: a moment, written 21-11-2026 09:30 and coded 2026-11-21T02:30:00Z.
    bool sorted_by_code = false;
};

/// A word of a fixed vocabulary, such as a status: files carry its stable code, people read it in their language.
struct Word {
    std::string code;
    Label shown;
};

/// monostate is an empty cell. A Label is translated, a string is data. Labels and words repeat themselves from row to
/// row: copies of a cell share them, and a cell is small.
using Cell =
    std::variant<std::monostate, std::string, base::Shared<Label>, Money, std::int64_t, Rate, Date, base::Shared<Word>>;

/// The word or label in a cell, or null.
const Word* word_in(const Cell& cell);
const Label* label_in(const Cell& cell);

enum class RowStyle { heading, line, subtotal, total, note };

/// What stands behind a row: where one click leads.
struct Link {
    enum class Kind {
        none,
        account,
        document,
        entry,
        member,
        loan,
        trial_balance,     ///< of the accounts that a figure is made of
        surplus_statement, ///< that a result comes from
        surplus_division,  ///< of the year `id`, into pots
        surplus_shares,    ///< of the members, of the year `id`
    };
    Kind kind = Kind::none;
    std::int64_t id = 0;
    /// The days that the figure covers; without them the place shows its own.
    std::optional<Date> from = {};
    std::optional<Date> to = {};
};

struct Row {
    std::vector<Cell> cells; ///< as many as columns
    RowStyle style = RowStyle::line;
    int level = 0; ///< indentation of the first text cell that people see
    Link link = {};
    /// Of a subtotal or total: the rows it adds up, counted from 1; a negative number is subtracted. Empty: all lines
    /// above it, or a figure of its own. A spreadsheet gets a formula where the sum is the figure.
    std::vector<int> sum_of = {};
};

/// A finished report as data. Reports are made by the functions of this room; renderers show, print and export them.
struct Report {
    /// Its name on the command line: `trial-balance`.
    std::string name;
    Label title;
    Label subtitle;
    /// Key (stable, for json) and value, in the order they are shown: {"from", date}, {"to", date} …
    std::vector<std::pair<std::string, base::LabelArg>> parameters;
    std::vector<Column> columns;
    std::vector<Row> rows;
    /// Sentences below the table.
    std::vector<Label> notes;
    /// A list (members, savings): csv carries only its lines. A statement (balance sheet): csv carries every row, and
    /// its columns include `style` and `level`.
    bool is_statement = false;
    /// Not decided by the members' meeting yet: every printed page is marked.
    bool is_draft = false;
    /// Stands before the title where there is no letterhead: these are not the books but a copy (books/copies.h).
    Label mark = {};
};

/// The columns that people see, in their order.
std::vector<std::size_t> columns_for_people(const Report& report);
/// The report with only those columns: what is printed and shown.
Report for_people(Report report);

/// `heading`, `line`, `subtotal`, `total`, `note`: as the column `style` says it.
const char* style_name(RowStyle style);

} // namespace sokoguru::reports
