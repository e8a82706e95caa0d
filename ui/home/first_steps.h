// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "setup/first_steps.h"
#include "workspace/workspace.h"

namespace sokoguru::ui {

/// One of the first steps as the home page shows it.
struct FirstStep {
    setup::Step step{};
    Label sentence; ///< what to do, and why
    Label action;   ///< the button's words
    Place place;    ///< where it is done
    bool done = false;
    /// What a clerk says where there is nothing to do; empty where the books must show it. Leads to setup::mark_done().
    Label nothing_to_do = {};
};

/// All of them in order; none any more once all are done.
std::vector<FirstStep> first_steps(Books& books);

} // namespace sokoguru::ui
