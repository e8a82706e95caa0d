// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "members/members.h"

namespace sokoguru::members {

/// The national ID in full; that somebody looked at it is recorded first. Throws Error(not_permitted) without
/// reveal_identity, Error(unknown_member).
std::string reveal_national_id(Books& books, MemberId member);

} // namespace sokoguru::members
