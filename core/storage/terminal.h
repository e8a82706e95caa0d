// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace sokoguru::storage::platform {

/// Columns of the terminal that standard output goes to; 0 where it goes elsewhere, or does not say.
std::size_t terminal_width();

} // namespace sokoguru::storage::platform
