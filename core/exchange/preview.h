// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "exchange/kinds.h"

// A list as an import will read it: each raw cell beside what it is understood as, before anything is imported.
namespace sokoguru::exchange {

struct PreviewCell {
    std::string raw;
    /// Nothing for blank cells, columns that are ignored, and cells that cannot be understood.
    std::optional<base::LabelArg> understood;
    /// Why it cannot be understood.
    std::optional<Label> problem;
};

struct PreviewRow {
    int number = 0; ///< as Excel shows it
    std::vector<PreviewCell> cells;
    /// The sum below the list: it is not imported, and nothing in it is understood.
    bool is_total = false;
};

struct PreviewColumn {
    std::string header;  ///< the header cell's text
    std::string meaning; ///< English name; empty: ignored
};

struct Preview {
    std::string source;
    /// How the columns are read now: as given, as remembered, or as recognised. Change it and give it to ImportSource.
    Mapping mapping;
    /// It was remembered from an earlier list with this header.
    bool remembered = false;
    std::vector<PreviewColumn> columns;
    /// The first rows below the header, and those that were asked for.
    std::vector<PreviewRow> rows;
    std::int64_t rows_in_all = 0; ///< below the header, without a sum below the list
    /// What is wrong with the header.
    std::vector<Issue> issues;
};

struct PreviewOptions {
    std::size_t first_rows = 100;
    /// Rows with issues, by number, wherever they stand.
    std::vector<int> also = {};
};

/// Reads the whole list once (a journal is streamed) and keeps only what is shown. Throws what read_table() throws.
Preview preview(Books& books, const ImportKind& kind, const ImportSource& source, const PreviewOptions& options = {});

} // namespace sokoguru::exchange
