// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "reports/report.h"
#include "widgets/chart.h"

namespace sokoguru::ui {

/// A report's figures as a chart, where that helps: the pots of a surplus, the surplus of the years, the sums of a
/// statement beside those it is compared with, a year's savings month by month. Made of what the report says, never of
/// figures of its own.
std::optional<ChartData> chart_of(const reports::Report& report);

} // namespace sokoguru::ui
