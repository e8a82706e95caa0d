// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "exchange/source.h"
#include "exchange/table.h"

namespace sokoguru::exchange {

/// A column that an import knows, by its English name.
struct ColumnSpec {
    std::string name;
    bool required = false;
};

/// The header row of a table and what its columns mean.
class Header {
public:
    /// Looks for the header below any title rows: of the first lines the one in which most columns are recognised, at
    /// least two. Words are matched by the English name or a synonym (exchange/words.h), regardless of case and signs;
    /// a word that fits two columns goes to the one that is earlier in `specs` and still free.
    /// Adds the issues empty-table (where nothing at all is written), no-header, missing-column and duplicate-column
    /// (errors), unknown-column (warnings).
    ///
    /// With a `mapping` nothing is looked for: its columns mean what it says, and those it leaves empty are ignored
    /// without a warning. A column that the import does not know (a product that is gone) is a warning.
    static Header find(std::span<const Row> first_rows, const std::string& source, std::span<const ColumnSpec> specs,
                       std::vector<Issue>& issues, const std::optional<Mapping>& mapping = std::nullopt);

    /// How many lines of a table find() wants to see.
    static constexpr std::size_t lines_to_look_at = 30;

    /// The header's row as Excel shows it; 0 where none was found.
    int row() const { return row_; }
    /// What each column of the table means; empty where it is unknown.
    const std::vector<std::string>& names() const { return names_; }
    bool has(std::string_view column) const { return index_of(column).has_value(); }
    /// The cell of that column; an empty one where the table has no such column.
    const RawCell& cell(const Row& row, std::string_view column) const;
    /// All cells of a column below the header.
    std::vector<RawCell> cells(std::span<const Row> rows, std::string_view column) const;

    std::optional<std::size_t> index_of(std::string_view column) const;

private:
    static Header given(const Mapping& mapping, std::span<const ColumnSpec> specs, std::vector<Issue>& issues);
    void require(std::span<const ColumnSpec> specs, std::vector<Issue>& issues) const;

    int row_ = 0;
    /// The English name of each column of the table; empty where it is unknown.
    std::vector<std::string> names_;
};

} // namespace sokoguru::exchange
