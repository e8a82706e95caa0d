// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "loans/changed.h"

/// Versions of a plan in the file (loan_plan, loan_change, loan_change_rule). Inside this room only.
namespace sokoguru::loans {

/// Those that hold by a day, in the order of their days, the first one first; without those made by payments that were
/// reversed. Throws Error(unknown_loan).
std::vector<StoredVersion> stored_versions(Books& books, SubledgerId loan, Date day);

/// `reschedule`, `shorter`, `lower`.
const char* name(ChangeRule::Kind kind);
ChangeRule::Kind parse_change_kind(std::string_view text);

} // namespace sokoguru::loans
