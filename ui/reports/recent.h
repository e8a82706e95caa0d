// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "reports/request.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// The reports made last on this PC, newest first, one for each report. No names and figures are kept, only what was
/// asked.
std::vector<reports::Request> recent_requests(Workspace& workspace);
/// What a report was asked last, unless it was about days that are over.
std::optional<reports::Request> last_request(Workspace& workspace, const std::string& report);
void remember_request(Workspace& workspace, const reports::Request& request);

/// A request in a few words: the report, and the time where it is not the usual one.
QString brief(Workspace& workspace, const reports::Request& request);

} // namespace sokoguru::ui
