// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

namespace sokoguru::ui {

/// All pages of the window, in the order of the navigation. Each room lists its own.
const std::vector<PageInfo>& all_pages();

} // namespace sokoguru::ui
