// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// Two forms of csv. A file cannot say itself which sign its decimals have: who saves it chooses.
enum class CsvForm {
    points, ///< for programs: commas between the fields, decimals behind a point
    commas, ///< for spreadsheets set to Indonesian: semicolons, decimals behind a comma, a byte order mark for Excel
};

/// A report as csv: UTF-8 without byte order mark, comma, one header row with the columns' English keys whatever the
/// language, lines ended by LF, quoted where RFC 4180 asks for it. Amounts plain (`1250000`, `1250000.50`), dates
/// `YYYY-MM-DD`, rates in percent; CsvForm::commas says what differs there. A list carries only its lines, a statement
/// every row but notes. Texts that a spreadsheet would run are guarded (base/formula_guard.h).
std::string render_csv(const Report& report, const Texts& texts, CsvForm form = CsvForm::points);

/// Whether files for machines carry the row.
bool in_files(const Report& report, const Row& row);

} // namespace sokoguru::reports
