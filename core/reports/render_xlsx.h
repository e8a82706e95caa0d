// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A report as a workbook with one sheet, in the language of `texts`, made to be worked with: amounts, counts, rates
/// and dates are real values with formats of their own, subtotals and totals are formulas where their figure is the sum
/// (with the figure as cached value), the heading row stays in view and repeats on paper, wide reports lie across.
/// Texts are always texts: none becomes a formula, what looks like one is guarded (base/formula_guard.h).
///
/// `written_on` is the file's date of creation. Amounts beyond 90 trillion rupiah lose their sen: a spreadsheet keeps
/// 15 digits. Written by storage::AtomicFile; throws its errors, and Error(table_too_large) beyond 1,048,576 rows.
void write_xlsx(const Report& report, const Texts& texts, Date written_on, const std::filesystem::path& target);

} // namespace sokoguru::reports
