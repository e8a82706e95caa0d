// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sokoguru::ui {

class Workspace;

/// Version, licence, what the program is built on.
void show_about(Workspace& workspace, QWidget* over);

} // namespace sokoguru::ui
