// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "print/stationery.h"
#include "reports/member_statement.h"

namespace sokoguru::print {

/// Gives the next member's statement, or nothing after the last one. Statements are drawn as they come and not kept,
/// so that a print of all members needs little memory.
using StatementSource = std::function<std::optional<reports::MemberStatement>()>;

/// Prints member statements into one PDF, each beginning a page of its own and numbered for itself (page x of y).
/// Returns the number of members; throws Error(no_data) when there is none, Error(cannot_write).
int print_statements(const std::filesystem::path& path, const Stationery& stationery, const StatementSource& next);

} // namespace sokoguru::print
