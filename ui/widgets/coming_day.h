// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field.h"

namespace sokoguru::ui {

/// For the field of a day that is booked on: below it stands, in the colour of warnings, when the day lies behind the
/// end of today's month. Such a day is allowed but seldom meant. Does nothing for a field of something else, and
/// nothing the second time.
void warn_of_coming_day(Workspace& workspace, Field& field);

} // namespace sokoguru::ui
