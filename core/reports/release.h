// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "reports/report.h"

namespace sokoguru::reports {

/// The report holds everybody's data: to look at it is one thing, to take it out of the program another.
bool is_register(const Report& report);

/// Before a report leaves the program as a file that other programs read: asks for the right to take the register out
/// where it is one (Error(not_permitted)), and records an event `export`.
void release(Books& books, const Report& report);

} // namespace sokoguru::reports
