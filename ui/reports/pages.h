// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

namespace sokoguru::ui {

/// The gallery, the report, and the prints that are not reports.
std::vector<PageInfo> report_pages();

} // namespace sokoguru::ui
