// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "surplus/compute.h"
#include "surplus/grounds.h"

/// A decided SHU stays what the members' meeting saw: everything it was computed from and everything that came out is
/// kept with the decision (tables surplus_kept…, docs/decisions/0065). Names and numbers of members stay the
/// register's.
namespace sokoguru::surplus {

/// Writes down a year's result and its grounds, and their fingerprint in the audit trail; inside the work that records
/// the decision.
void keep(Books& books, const SurplusResult& result, const Grounds& grounds);

/// Keeps what files of before these tables have decided, as the books say it now: from then on it stays. Called where
/// books are opened to be changed; years that cannot be computed are left. Returns the years.
std::vector<int> keep_earlier(Books& books);

/// Nothing for years that are not decided or not kept.
std::optional<SurplusResult> kept_result(Books& books, int year);
/// As they were kept. Throws Error(no_data) where nothing is kept.
Grounds kept_grounds(Books& books, int year);
/// BLAKE2b-256 over everything that is kept for a year, in hex.
std::string kept_fingerprint(storage::Database& db, int year);

} // namespace sokoguru::surplus
