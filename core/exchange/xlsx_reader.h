// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "exchange/table.h"

namespace sokoguru::exchange {

/// Reads the first visible sheet of a workbook (.xlsx, ECMA-376): shared and inline strings, numbers, booleans,
/// dates, the stored results of formulas. Everything is bounded; the archive's limits are those of XlsxPackage.
/// Throws Error(unreadable_table) and Error(table_too_large).
TableFacts read_xlsx(std::string_view bytes, const std::string& source, const TableLimits& limits,
                     const RowHandler& on_row);

} // namespace sokoguru::exchange
