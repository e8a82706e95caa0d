// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "books/backup.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// Makes a verified backup in a thread of its own; a second place that failed becomes a notice. Then `done`, in this
/// thread; not where the backup could not be made. `closes`: the year, with BackupReason::before_year.
void back_up(Workspace& workspace, const Label& what, books::BackupReason reason, int closes,
             std::function<void(const books::BackupMade&)> done);

/// How core tells its progress to the window.
storage::CopyProgress told(Progress& progress);

} // namespace sokoguru::ui
