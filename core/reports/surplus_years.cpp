// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_years.h"

#include <algorithm>

#include "base/error.h"
#include "reports/parameters.h"
#include "surplus/compute.h"

namespace sokoguru::reports {

namespace {

constexpr int most_years = 10;

struct Year {
    surplus::BySource by_source;
    std::optional<Money> shared; ///< among members
};

Year read(Books& books, int year, Report& report)
{
    Year out;
    try {
        const surplus::SurplusResult result = surplus::compute(books, year);
        out.by_source = result.by_source;
        Money shared;
        for (const surplus::Pot& pot : result.pots)
            if (result.scheme.parts[pot.part].base.kind != surplus::BaseKind::none) shared += pot.shared;
        out.shared = shared;
    } catch (const Error& error) {
        // The surplus itself needs no scheme and no history of members.
        out.by_source = surplus::by_source(surplus::results_of(books, year), surplus::common_by(books));
        report.notes.push_back(error.message());
    }
    return out;
}

Word state_of(Books& books, int year)
{
    if (surplus::decision(books, year)) return {"decided", label("reports", "decided")};
    if (books.clock().today() <= last_of_december(year)) return {"running", label("reports", "still running")};
    return {"draft", label("reports", "not decided yet")};
}

} // namespace

Report surplus_years(Books& books, int last)
{
    books.require(books::Permission::read);
    const int begin = static_cast<int>(books.cooperative().first_day.year());
    if (last < begin) throw Error(Code::no_data);
    Report report;
    report.name = "surplus-years";
    report.title = label("reports", "Surplus (SHU) over the years");
    const int first = std::max(begin, last - most_years + 1);
    report.subtitle = label("reports", "Book years {0} to {1}", std::to_string(first), std::to_string(last));
    report.parameters = {{"year", std::int64_t{last}}};
    report.columns = {{"year", label("reports", "Year")},
                      {"members", label("reports", "From members"), ColumnKind::money},
                      {"non_members", label("reports", "From others"), ColumnKind::money},
                      {"surplus", label("reports", "Surplus (SHU)"), ColumnKind::money},
                      {"shared", label("reports", "Shared among members"), ColumnKind::money},
                      {"state", label("reports", "State")}};
    for (int year = first; year <= last; ++year) {
        const Year one = read(books, year, report);
        report.rows.push_back({{std::to_string(year), one.by_source.member, one.by_source.non_member,
                                one.by_source.member + one.by_source.non_member,
                                one.shared ? Cell(*one.shared) : Cell(), state_of(books, year)},
                               RowStyle::line,
                               0,
                               {Link::Kind::surplus_division, year}});
    }
    return report;
}

} // namespace sokoguru::reports
