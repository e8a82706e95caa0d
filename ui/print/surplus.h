// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "print/job.h"
#include "print/stationery.h"
#include "reports/surplus_slip.h"

namespace sokoguru::print {

/// The surplus (SHU) report of a year: the pools by component, the list of the members, the remainder and where it
/// goes, signatures. Every page of an undecided one is marked as a draft.
Job surplus_book_job(const Stationery& stationery, const reports::SurplusBook& book, std::optional<Date> signed_on);
/// The same as a PDF. Throws Error(cannot_write).
void print_surplus_book(const std::filesystem::path& path, const Stationery& stationery,
                        const reports::SurplusBook& book, std::optional<Date> signed_on);

/// Gives the next member's slip, or nothing after the last one.
using SlipSource = std::function<std::optional<reports::SurplusSlip>()>;

/// Draws slips that explain each member's figure, two on a sheet to be cut apart. Returns the number of members;
/// throws Error(no_data) when there is none.
int draw_surplus_slips(Canvas& canvas, const Stationery& stationery, const SlipSource& next);
/// The same as a job; `open` begins again with the first member whenever it is drawn.
Job surplus_slips_job(const Stationery& stationery, int year, std::function<SlipSource()> open);
/// The same as a PDF. Throws Error(cannot_write) besides.
int print_surplus_slips(const std::filesystem::path& path, const Stationery& stationery, const SlipSource& next);

} // namespace sokoguru::print
