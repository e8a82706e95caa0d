// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

namespace sokoguru::ui {

/// Journal, one document, one account (general ledger, cash book).
std::vector<PageInfo> ledger_pages();

} // namespace sokoguru::ui
