// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "print/job.h"
#include "print/stationery.h"
#include "reports/member_statement.h"

namespace sokoguru::print {

/// Gives the next member's statement, or nothing after the last one. Statements are drawn as they come and not kept,
/// so that a print of all members needs little memory.
using StatementSource = std::function<std::optional<reports::MemberStatement>()>;

/// Draws member statements, each beginning a page of its own and numbered for itself (page x of y). Returns the number
/// of members; throws Error(no_data) when there is none.
int draw_statements(Canvas& canvas, const Stationery& stationery, const StatementSource& next);

/// The same as a job; `open` begins again with the first member whenever it is drawn.
Job statements_job(const Stationery& stationery, std::function<StatementSource()> open);

/// The same as one PDF. Throws Error(cannot_write) besides.
int print_statements(const std::filesystem::path& path, const Stationery& stationery, const StatementSource& next);

} // namespace sokoguru::print
