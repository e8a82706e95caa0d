// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

// Tables as people hand them over: CSV in every shape that Excel in Indonesia writes, and .xlsx. Reading stops at raw
// text; what a text means is decided column by column (exchange/values.h) once the header is known
// (exchange/headers.h).
namespace sokoguru::exchange {

/// What keeps a cell from being read as it is seen.
enum class CellFault {
    none,
    error,     ///< an error of the spreadsheet, such as #N/A
    no_result, ///< a formula whose result is not in the file
};

/// One cell. Text is UTF-8. A date cell of an .xlsx has become `YYYY-MM-DD`, a number cell its plain decimal form with
/// a point (`1250000.5`), rounded to the 15 digits that Excel keeps.
struct RawCell {
    std::string text;
    /// A number cell of an .xlsx: no doubt about separators, but no room for the 16 digits of a national ID.
    bool numeric = false;
    CellFault fault = CellFault::none;
};

/// One line of the table. Lines in which every cell is blank are left out.
struct Row {
    /// As Excel shows it: 1 is the first line of the file.
    int number = 0;
    std::vector<RawCell> cells;
    /// Not seen on the spreadsheet's screen, by hand or by a filter.
    bool hidden = false;

    /// The cell of a column counted from 0; an empty one beyond the end of the line.
    const RawCell& at(std::size_t column) const;
};

/// Which part of a file was read.
struct TableFacts {
    /// Of a workbook the sheet that was read, and other visible ones with something in them.
    std::string sheet;
    std::vector<std::string> other_sheets;
};

struct Table {
    /// The file's name without its folder, for messages.
    std::string source;
    std::vector<Row> rows;
    TableFacts facts = {};
};

/// What a table may hold before it is refused; reliability.md R11.
struct TableLimits {
    std::uintmax_t bytes = 20'000'000;
    int rows = 100'000;
    std::size_t columns = 256;
    /// Excel's own limit is 32,767 characters; a longer one is an unclosed quote.
    std::size_t cell_bytes = 131'072;

    /// A journal is streamed and may be long.
    static TableLimits journal() { return {2'000'000'000, 5'000'000, 256, 131'072}; }
};

/// Called for each line in order; the row is reused and valid only during the call.
using RowHandler = std::function<void(const Row&)>;

/// Reads a table, deciding by content: a zip archive is .xlsx, anything else CSV; other formats that are often named
/// .xls or .xlsx are called by their name (other_format). Of a workbook the sheet is read that was open when it was
/// saved, else the first visible one. Throws Error: file_not_found, cannot_read, other_format, unreadable_table,
/// table_too_large.
Table read_table(const std::filesystem::path& path, const TableLimits& limits = {});

/// The same line by line. A CSV is never held in memory as a whole; an .xlsx keeps the limits of read_table().
TableFacts stream_table(const std::filesystem::path& path, const TableLimits& limits, const RowHandler& on_row);

/// The same for bytes in memory: pasted, dropped, made by a test or a fuzzer.
Table read_table(std::string_view bytes, const std::string& source, const TableLimits& limits = {});
TableFacts stream_table(std::string_view bytes, const std::string& source, const TableLimits& limits,
                        const RowHandler& on_row);

} // namespace sokoguru::exchange
