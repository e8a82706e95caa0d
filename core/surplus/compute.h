// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "surplus/allocate.h"
#include "surplus/bases.h"
#include "surplus/store.h"

/// The SHU of a year from the books: which surplus, which pots, whose share, and why.
namespace sokoguru::surplus {

/// One member's part; bases and shares stand in the order of scheme.parts.
struct MemberShare {
    MemberId id;
    std::string member_no, name, employee_no, unit;
    Membership membership;
    int months = 0; ///< month ends of the year as member
    /// What the books say, and what of it counts by the rules for leavers and minimum months.
    std::vector<Money> raw_bases, bases;
    std::vector<Money> shares;

    Money total() const;
};

struct Grounds;

struct SurplusResult {
    int year = 0;
    Scheme scheme;
    Results results; ///< income and costs by origin
    CommonBy common_by = CommonBy::contribution;
    BySource by_source;               ///< before one source's loss reduces the other
    BySource surplus;                 ///< what was shared
    std::vector<Pot> pots;            ///< in the order of scheme.parts
    std::vector<MemberShare> members; ///< by member number
    Money rest;                       ///< for scheme.rest_account
    std::optional<Decision> decided;

    bool is_draft() const { return !decided; }
    const MemberShare* find(MemberId id) const;
};

/// A decided year as it was kept (kept.h), any other from the books as they are now. Throws Error(no_scheme,
/// base_incomplete) and Error(no_data) for a year before the books.
SurplusResult compute(Books& books, int year);
/// From the postings and these grounds, whether the year is decided or not.
SurplusResult compute(Books& books, const Grounds& grounds, Scheme scheme, CommonBy common);

/// Income and costs of a year by origin, from the ledger; closing entries stay out, figures of a mid-year opening
/// count.
Results results_of(Books& books, int year);

/// A member's share as his statement says it.
struct StatementShare {
    int year = 0;
    Money capital;
    Money patronage;
    Money total;
    bool draft = false;
};
/// The year a statement up to `as_of` speaks of: the last one decided by that day; with `undecided` the last year that
/// ended by that day, as a draft where it is not decided. Compute it once for many statements.
std::optional<SurplusResult> statement_year(Books& books, Date as_of, bool undecided);
/// Nothing for one who was no member in that year.
std::optional<StatementShare> statement_share(const SurplusResult& result, MemberId member);
std::optional<StatementShare> statement_share(Books& books, MemberId member, Date as_of, bool undecided);

} // namespace sokoguru::surplus
