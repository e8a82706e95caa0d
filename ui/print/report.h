// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "print/stationery.h"
#include "reports/report.h"

namespace sokoguru::print {

/// Draws a report's table and notes into a flow; shared with documents that contain reports.
void draw_report_table(Flow& flow, const Stationery& stationery, const reports::Report& all);

/// Upright where the columns fit in their natural width, else across.
Orientation fitting_orientation(Canvas& canvas, const Stationery& stationery, const reports::Report& report);

/// Prints any report: letterhead, title, parameters, table with repeated headings, notes, signatures.
/// Throws Error(cannot_write).
void print_report(const std::filesystem::path& path, const Stationery& stationery, const reports::Report& report,
                  const std::vector<reports::Signatory>& signatories = {}, bool draft = false);

} // namespace sokoguru::print
