// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "workspace/workspace.h"

class QWidget;

namespace sokoguru::ui {

/// What a question says: what will happen, and the words on the button that does it (never just "Yes").
struct Question {
    Label title;
    Label text;
    Label deed;
    /// A second way out, where there is one.
    Label other = {};
    /// The deed is seldom what was meant: Enter says no.
    bool enter_cancels = false;
};

enum class Answer { cancel, deed, other };
/// Asks which way to go.
Answer ask_which(Workspace& workspace, const Question& question, QWidget* over);

/// Asks before something weighty. True when it is to be done.
bool ask(Workspace& workspace, const Question& question, QWidget* over);

/// The same with a reason to be typed; `act` does it and its Error stands beside the field, so that nothing typed is
/// lost. True when it was done.
bool ask_reason(Workspace& workspace, const Question& question, QWidget* over,
                const std::function<void(const std::string& reason)>& act);

} // namespace sokoguru::ui
