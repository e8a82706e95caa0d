// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "base/texts.h"
#include "reports/member_statement.h"

namespace sokoguru::reports {

/// A member's balance in four lines, to be pasted into a message to him: who and when, savings, loans, and whom to ask.
/// Made from the statement that ends on the day.
std::array<Label, 4> balance_message(const std::string& cooperative, const MemberStatement& statement);

/// The same read from the books, for the end of a day. Throws Error(not_permitted).
std::array<Label, 4> balance_message(Books& books, const members::Member& member, Date day);

/// The lines one below the other, as they are pasted.
std::string joined(const std::array<Label, 4>& lines, const Texts& texts);

} // namespace sokoguru::reports
