// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "workspace/workspace.h"

class QLabel;

namespace sokoguru::ui {

/// The questions of core (questions/questions.h) in a dialog that posts: each is shown once above the buttons, and the
/// second press of the button, by Enter, Ctrl+Enter or the mouse, is the answer.
class AskedOnce {
public:
    /// Shows what is asked and was not asked before; true where there is nothing of it (any more).
    bool may_go_on(const Workspace& workspace, const std::vector<Issue>& questions, QLabel& place);
    /// What was asked was about something else than what stands in the fields now.
    void forget(QLabel& place);

private:
    QString asked_;
};

/// The line for it, hidden.
QLabel* question_line();

} // namespace sokoguru::ui
