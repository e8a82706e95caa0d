// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A cell as files carry it: `1250000.50`, `2026-11-21`, `1.5`; labels in the reader's language, words by their
/// code; empty for no value.
std::string machine_text(const Cell& cell, const Texts& texts);
/// A cell as files carry it, but with its figures as a spreadsheet set to the language `figures` takes them for
/// numbers: decimals behind a comma in Indonesian (`1250000,50`).
std::string spreadsheet_text(const Cell& cell, const Texts& texts, Language figures);
/// An amount in the same form.
std::string spreadsheet_text(Money amount, Language language);
/// A parameter as files carry it; a period is `2026-11`.
std::string machine_text(const base::LabelArg& value);

/// A cell as people read it: figures and dates of their language. In a statement negative amounts stand in
/// parentheses.
std::string shown_text(const Cell& cell, const Texts& texts, bool statement);

/// Whether a column's figures stand at the right.
bool is_figure(ColumnKind kind);
/// Whether any row has a value in that column.
bool has_values(const Report& report, std::size_t column);

} // namespace sokoguru::reports
