// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "cli.h"

namespace sokoguru::cli {

/// The table of what is wrong with a list: row, column, severity, code, value, message. Rows as Excel shows them,
/// empty for the list as a whole; columns by their English names.
reports::Report issue_report(const std::vector<Issue>& issues);

} // namespace sokoguru::cli
