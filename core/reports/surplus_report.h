// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "reports/report.h"
#include "reports/surplus_slip.h"
#include "surplus/compute.h"

namespace sokoguru::reports {

/// `surplus --year`: the list per member: member_no, name, capital_base, capital_share, patronage_base,
/// patronage_share, total; further rows of the scheme append `<component>_base,<component>_share` (with the base's name
/// where the component's is taken). A row of both sources with the same base is one pair of columns.
Report surplus_list(const surplus::SurplusResult& result);
/// `surplus-pools --year`: source, component, percent, base, base_total, amount, shared, remainder; below them what
/// goes to the rest account.
Report surplus_pools(Books& books, const surplus::SurplusResult& result);

/// The two computed from the books at once.
Report surplus_list(Books& books, int year);
Report surplus_pools(Books& books, int year);

/// "Kenapa angka saya segini?": one member's figure with his own numbers.
SurplusSlip surplus_slip(const surplus::SurplusResult& result, const surplus::MemberShare& member);
/// The whole SHU report, with who signs it (the signatories of `surplus-report`).
SurplusBook surplus_book(Books& books, const surplus::SurplusResult& result);

/// `Reserve`, `Return on capital` … for people; a name of the cooperative's own stays as it is.
Label component_name(const std::string& component);
/// `savings at the average of the twelve month ends` …
Label base_name(const surplus::Base& base);

} // namespace sokoguru::reports
