// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "workspace/page.h"

namespace sokoguru::ui {

/// Import lists, and going live.
std::vector<PageInfo> exchange_pages();

} // namespace sokoguru::ui
