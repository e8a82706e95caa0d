// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "books/books.h"

namespace sokoguru::setup {

/// What new books need before the daily work, in this order.
enum class Step {
    officers, ///< who signs
    products, ///< savings and loan products are as the members' meeting decided
    members,  ///< the register
    opening,  ///< what was there on the day before the first book day
    loans,    ///< loans that run already
    backup,   ///< a second place for backups
    seal,     ///< the take-over is checked and sealed
};

struct StepState {
    Step step{};
    bool done = false;
};

/// Done is what the books show, or what somebody marked as done (we have no loans; we begin with nothing).
std::vector<StepState> first_steps(Books& books);

/// For what the books cannot show. Needs change_settings; audited.
void mark_done(Books& books, Step step);

} // namespace sokoguru::setup
