// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "exchange/table.h"

namespace sokoguru::exchange {

/// Fills the buffer with the next bytes of the input and says how many; 0 at the end.
using ByteSource = std::function<std::size_t(char* buffer, std::size_t size)>;

/// Reads a CSV from beginning to end in blocks. The encoding is told from the first block, and so is the separator: a
/// tab or a semicolon that cuts most lines into the same number of fields, else the comma (commas stand inside amounts
/// too). A first line `sep=;`, which Excel hides, decides. Limits on bytes are the caller's.
/// Throws Error(unreadable_table) for binary data and unclosed quotes, Error(table_too_large).
void read_csv(const ByteSource& next, const std::string& source, const TableLimits& limits, const RowHandler& on_row);

/// The separator that read_csv() would choose for a text; public for its tests.
char detect_separator(const std::string& text);

} // namespace sokoguru::exchange
