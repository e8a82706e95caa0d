// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "exchange/table.h"

namespace sokoguru::exchange {

/// What the columns of a list mean, where somebody said so himself instead of leaving it to the header words.
struct Mapping {
    /// The header's row as Excel shows it: data begin below it. 0: the list has none, and data begin in the first row.
    int header_row = 0;
    /// The English name of each column; empty: ignore it.
    std::vector<std::string> columns;

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// The list that an import reads: a file, or bytes that are there already (pasted from Excel, dropped).
struct ImportSource {
    // Not explicit: most callers have a file and nothing to say about it.
    ImportSource(std::filesystem::path file) : path(std::move(file)) {}
    static ImportSource from_bytes(std::string bytes, std::string name);

    std::filesystem::path path; ///< empty for bytes
    std::string bytes;
    std::string shown_name; ///< of bytes, for messages; a file is called by its name
    std::optional<Mapping> mapping;

    bool is_file() const { return !path.empty(); }
    /// The file's name without its folder, or what the bytes are called.
    std::string name() const;
};

Table read_table(const ImportSource& source);
TableFacts stream_table(const ImportSource& source, const TableLimits& limits, const RowHandler& on_row);

} // namespace sokoguru::exchange
