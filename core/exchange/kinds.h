// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "books/books.h"
#include "exchange/headers.h"
#include "exchange/import.h"
#include "exchange/source.h"

// The lists that can be brought in, by their names: what the window and the command line offer.
namespace sokoguru::exchange {

/// What an import asks for besides its list.
enum class Asks { cut_over, day, year, cash, difference };

struct ImportParameters {
    std::optional<Date> day; ///< a collective sheet's, a balance list's; the cut-over is known by itself
    int year = 0;            ///< of a comparison
    std::string cash;        ///< where a collective sheet's money went
    std::string difference;  ///< and its difference, with the reason
    std::string reason;
    bool dry_run = false;
    ImportProgress progress = {};
};

struct ImportKind {
    std::string name; ///< as on the command line: `members`
    Label title;
    /// One sentence: what it does.
    Label sentence;
    books::Permission permission;
    std::vector<Asks> asks;
    /// A step of going live, in this order; 0: none.
    int step = 0;
    /// Books, because savings products are columns.
    std::function<std::vector<ColumnSpec>(Books&)> columns;
    /// Without which a row is no data.
    std::string key;
    std::function<ImportResult(Books&, const ImportSource&, const ImportParameters&)> run;
};

const std::vector<ImportKind>& import_kinds();
/// Throws Error(bad_option), naming those there are.
const ImportKind& find_import(std::string_view name);

/// Runs an import and, where it is written, remembers the mapping that was given and, until the go-live is sealed, that
/// this list was imported (exchange/import_log.h): all in one transaction.
ImportResult run_import(Books& books, const ImportKind& kind, const ImportSource& source,
                        const ImportParameters& parameters);

} // namespace sokoguru::exchange
