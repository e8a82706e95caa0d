// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/chart.h"
#include "search/members.h"

namespace sokoguru::search {

/// Whom or what a line of an entry is about: a subsidiary account and its member, a member alone, or nothing. A
/// member's own account that was never used has no number yet: `member` alone stands for it.
struct Subject {
    std::optional<SubledgerId> subledger;
    std::optional<MemberId> member;
    bool operator==(const Subject&) const = default;
};

/// One of those that an account can be about.
struct SubjectMatch {
    Subject subject;
    std::string shown;  ///< `0007 · Ratna Maulana`, `P-0012 · Ratna Maulana`, a partner's name
    std::string detail; ///< unit, kind
};

/// What lines on an account say besides it: nothing, a subject that must be there, one that may.
enum class SubjectRule { none, optional, required };
SubjectRule subject_rule(const ledger::Account& account);

/// Subjects that fit the account, by any part of a member's number, name, unit or employee number, or of the code and
/// name of a loan, partner, programme or run. The best first.
std::vector<SubjectMatch> find_subjects(Books& books, MemberIndex& members, const ledger::Account& account,
                                        std::string_view text, std::size_t limit = 50);

/// How a subject is shown; empty where it does not exist.
std::string display(Books& books, MemberIndex& members, const Subject& subject);

} // namespace sokoguru::search
