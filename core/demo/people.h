// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"
#include "members/members.h"

namespace sokoguru::demo {

/// An invented person: a name put together from lists, an employee number, a national ID of the right form in a
/// district that does not exist (number 99), so that it is nobody's. `index` counts from 0 and makes the numbers
/// unique; `founder` joined before the books began.
members::Member invent(Random& random, int index, Date joined);

} // namespace sokoguru::demo
