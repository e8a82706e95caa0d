// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "exchange/kinds.h"

// Which lists came in during the trial period, so that they can be brought in again after starting over.
namespace sokoguru::exchange {

struct LoggedImport {
    std::string kind;
    std::string path; ///< UTF-8, absolute; empty: it was pasted, and has to be pasted again
    std::string name;
    std::optional<Mapping> mapping;
    ImportParameters parameters; ///< without dry_run and progress
    std::int64_t rows = 0;
};

/// Settings: what was imported into this file, and what an earlier trial of it imported and is still to be repeated.
inline constexpr const char* imports_key = "golive.imports";
inline constexpr const char* again_key = "golive.again";
inline constexpr const char* sealed_key = "golive.sealed";

/// Adds to the list unless the go-live is sealed; inside the import's own Work.
void log_import(Books& books, const std::string& kind, const ImportSource& source, const ImportParameters& parameters,
                const ImportResult& result);

/// In the order in which they came in. `key` is one of the two above.
std::vector<LoggedImport> logged_imports(Books& books, const char* key);
/// Replaces one of the lists.
void store_imports(Books& books, const char* key, const std::vector<LoggedImport>& imports);

} // namespace sokoguru::exchange
