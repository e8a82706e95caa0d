// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace sokoguru::base {

/// A row's identity, typed so that a member cannot be taken for a loan.
template <typename Tag> struct Id {
    std::int64_t value = 0;
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace sokoguru::base

namespace sokoguru {
using AccountId = base::Id<struct AccountTag>;
using DocumentId = base::Id<struct DocumentTag>;
using EntryId = base::Id<struct EntryTag>;
using MemberId = base::Id<struct MemberTag>;
/// Any subsidiary account: a savings account, a loan, a member's own account, a partner, a programme, a run.
using SubledgerId = base::Id<struct SubledgerTag>;
using UserId = base::Id<struct UserTag>;
} // namespace sokoguru
