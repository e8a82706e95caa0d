// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "print/job.h"
#include "print/stationery.h"
#include "reports/report.h"

namespace sokoguru::print {

/// Draws a report's table and notes into a flow; shared with documents that contain reports.
void draw_report_table(Flow& flow, const Stationery& stationery, const reports::Report& all);

/// Upright where the columns fit in their natural width, else across.
Orientation fitting_orientation(Canvas& canvas, const Stationery& stationery, const reports::Report& report);

/// Any report: letterhead, title, parameters, table with repeated headings, notes, signatures. Without an orientation
/// the fitting one.
Job report_job(const Stationery& stationery, std::shared_ptr<const reports::Report> report,
               const std::vector<reports::Signatory>& signatories = {}, bool draft = false,
               std::optional<Orientation> orientation = std::nullopt);

/// Several reports in one document, each beginning a page of its own and numbered for itself: balance confirmations,
/// one a unit. The orientation fits the first.
Job reports_job(const Stationery& stationery, const std::string& title,
                std::shared_ptr<const std::vector<reports::Report>> reports,
                const std::vector<reports::Signatory>& signatories = {});

/// The same as a PDF. Throws Error(cannot_write).
void print_report(const std::filesystem::path& path, const Stationery& stationery, const reports::Report& report,
                  const std::vector<reports::Signatory>& signatories = {}, bool draft = false);

} // namespace sokoguru::print
