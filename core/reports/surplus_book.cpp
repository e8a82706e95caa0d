// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/officer.h"
#include "ledger/chart.h"
#include "reports/surplus_report.h"

namespace sokoguru::reports {

using surplus::MemberShare;
using surplus::Part;
using surplus::SurplusResult;

namespace {

std::vector<Signatory> signatories(Books& books)
{
    std::vector<Signatory> out;
    for (const books::SigningPlace& place : books::signing_places(books, "surplus-report", books.clock().today()))
        out.push_back({verbatim(place.position), place.name});
    return out;
}

} // namespace

SurplusSlip surplus_slip(const SurplusResult& result, const MemberShare& member)
{
    SurplusSlip slip;
    slip.year = result.year;
    slip.member_no = member.member_no;
    slip.name = member.name;
    slip.unit = member.unit;
    slip.employee_no = member.employee_no;
    slip.total = member.total();
    slip.unit_of_rounding = result.scheme.rounding;
    slip.draft = result.is_draft();
    for (const surplus::Pot& pot : result.pots) {
        const Part& part = result.scheme.parts[pot.part];
        if (part.base.kind == surplus::BaseKind::none || pot.amount.is_zero()) continue;
        slip.parts.push_back({component_name(part.component), base_name(part.base), member.bases[pot.part],
                              pot.whole_base, pot.amount, member.shares[pot.part]});
    }
    return slip;
}

SurplusBook surplus_book(Books& books, const SurplusResult& result)
{
    const ledger::Account& rest = books.chart().by_code(result.scheme.rest_account);
    return {result.year,      surplus_pools(books, result), surplus_list(result),
            result.rest,      rest.code + " " + rest.name,  signatories(books),
            result.is_draft()};
}

} // namespace sokoguru::reports
