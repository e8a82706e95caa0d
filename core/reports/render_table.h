// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::reports {

struct TableOptions {
    /// Columns of the terminal; 0: as wide as the report needs. Texts are clipped to fit, figures never.
    std::size_t max_width = 0;
};

/// A report for the terminal, in the language of `texts`: title, headings, lines with the figures at the right,
/// subtotals and totals under rules, notes. UTF-8, lines without trailing blanks.
std::string render_table(const Report& report, const Texts& texts, const TableOptions& options = {});

} // namespace sokoguru::reports
