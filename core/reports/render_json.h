// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/texts.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// A report as one json object: `name`, `title`, `parameters`, `columns` (key, title, kind) and `rows`, which are
/// objects by column key. Amounts and rates are strings, so that no reader turns them into floating point; counts are
/// numbers, an empty cell is null. The same rows as in csv. Bytes that are not UTF-8 become U+FFFD.
std::string render_json(const Report& report, const Texts& texts);

} // namespace sokoguru::reports
