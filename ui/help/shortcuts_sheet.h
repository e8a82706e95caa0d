// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "workspace/workspace.h"

class QAction;

namespace sokoguru::ui {

/// Ctrl+/: every key of the window on one sheet. Those of menus are read from the menus, so that they cannot differ.
class ShortcutsSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(Workspace& workspace, const std::vector<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace sokoguru::ui
