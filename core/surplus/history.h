// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surplus/member_years.h"

namespace sokoguru::surplus {

/// Fills in what happened in `year` before the first book day, from the imported history (and, for principal borrowed,
/// from the loans taken over). Throws Error(base_incomplete).
void add_history(Books& books, int year, const Needs& needs, std::vector<MemberYear>& members);

} // namespace sokoguru::surplus
