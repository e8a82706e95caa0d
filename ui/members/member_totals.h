// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/member_register.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// The sums of all members in memory, one for all pages of a workspace; begins again with another file or other
/// products.
reports::MemberTotals& member_totals(Workspace& workspace);

} // namespace sokoguru::ui
