// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "workspace/workspace.h"

class QWidget;

namespace sokoguru::ui {

/// Whether to back up to that folder as to a USB stick. One that was used before, or lies on another disk than the
/// books, is taken; of one on the same disk it is asked, and Enter says no. Says why where it can be no stick at all.
bool is_wanted_as_stick(Workspace& workspace, const std::filesystem::path& folder, QWidget* over);

} // namespace sokoguru::ui
