// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "books/books.h"
#include "surplus/bases.h"

namespace sokoguru::surplus {

struct Grounds;

/// Which figures a scheme needs: what it does not use is not read.
struct Needs {
    bool capital = false;
    bool voluntary = false;
    bool month_ends = false; ///< balances within the year, not only its end
    bool year_begin = false; ///< the balance at the end of the year before
    bool interest_paid = false;
    bool principal_borrowed = false;
    bool purchases = false;

    static Needs of(const Scheme& scheme);
};

/// What one member had and did in a year, as the books and the history of before tell it; before any rule of the
/// scheme.
struct MemberYear {
    MemberId id;
    std::string member_no, name, employee_no, unit;
    Membership membership;
    Balances capital;        ///< savings of products that count as capital
    Balances with_voluntary; ///< and voluntary savings
    Money interest_paid, principal_borrowed, purchases;

    Money raw(const Base& base, int year) const;
};

struct MemberYears {
    /// Everybody who was a member on a day of the year, by member number.
    std::vector<MemberYear> members;
    /// Turnover on the accounts of the base that belongs to no member.
    Money other_interest, other_purchases;

    Money others(const Base& base) const;
};

/// Accounts and members as `grounds` has them (grounds.h), the figures from the postings.
/// Set-based: one or two covering queries for each account of a base. Closing entries carry no member and so stay out;
/// what was taken over in the opening counts as balance, never as flow. In the year in which the books began, the
/// months before come from the history; where a member's are missing: Error(base_incomplete) with months and members.
MemberYears read_member_years(Books& books, const Grounds& grounds, const Needs& needs);

} // namespace sokoguru::surplus
