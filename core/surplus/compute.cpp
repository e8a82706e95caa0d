// SPDX-License-Identifier: GPL-3.0-or-later
#include "surplus/compute.h"

#include "base/error.h"
#include "surplus/grounds.h"
#include "surplus/kept.h"
#include "surplus/member_years.h"

namespace sokoguru::surplus {

namespace {

MemberShare share_of(const Scheme& scheme, int year, const MemberYear& member)
{
    MemberShare out;
    out.id = member.id;
    out.member_no = member.member_no;
    out.name = member.name;
    out.employee_no = member.employee_no;
    out.unit = member.unit;
    out.membership = member.membership;
    out.months = member.membership.months_in(year);
    for (const Part& part : scheme.parts) {
        out.raw_bases.push_back(member.raw(part.base, year));
        out.bases.push_back(counted(scheme, year, member.membership, out.raw_bases.back()));
    }
    return out;
}

} // namespace

Money MemberShare::total() const
{
    Money sum;
    for (const Money share : shares)
        sum += share;
    return sum;
}

const MemberShare* SurplusResult::find(MemberId id) const
{
    for (const MemberShare& member : members)
        if (member.id == id) return &member;
    return nullptr;
}

Results results_of(Books& books, int year)
{
    return results_of(grounds_now(books, year));
}

SurplusResult compute(Books& books, int year)
{
    books.require(books::Permission::read);
    if (year < static_cast<int>(books.cooperative().first_day.year())) throw Error(Code::no_data);
    if (auto kept = kept_result(books, year)) return std::move(*kept);
    return compute(books, grounds_now(books, year), scheme_for(books, year), common_by(books));
}

SurplusResult compute(Books& books, const Grounds& grounds, Scheme scheme, CommonBy common)
{
    const int year = grounds.year;
    SurplusResult result;
    result.year = year;
    result.scheme = std::move(scheme);
    result.results = results_of(grounds);
    result.common_by = common;
    result.by_source = by_source(result.results, result.common_by);
    result.decided = decision(books, year);

    const MemberYears years = read_member_years(books, grounds, Needs::of(result.scheme));
    std::vector<MemberBases> bases;
    for (const MemberYear& member : years.members) {
        result.members.push_back(share_of(result.scheme, year, member));
        bases.push_back({result.members.back().bases});
    }
    std::vector<Money> others;
    for (const Part& part : result.scheme.parts)
        others.push_back(years.others(part.base));

    Shared shared = share(result.scheme, result.by_source, bases, others);
    result.surplus = shared.surplus;
    result.pots = std::move(shared.pots);
    result.rest = shared.rest;
    for (std::size_t i = 0; i < result.members.size(); ++i)
        result.members[i].shares = std::move(shared.shares[i]);
    return result;
}

std::optional<SurplusResult> statement_year(Books& books, Date as_of, bool undecided)
{
    const auto decided = last_decision(books, as_of);
    if (!undecided) return decided ? std::optional(compute(books, decided->year)) : std::nullopt;
    const int ended = static_cast<int>(base::add_days(as_of, 1).year()) - 1;
    if (ended < static_cast<int>(books.cooperative().first_day.year())) return std::nullopt;
    return compute(books, ended);
}

std::optional<StatementShare> statement_share(const SurplusResult& result, MemberId id)
{
    const MemberShare* member = result.find(id);
    if (member == nullptr) return std::nullopt;
    StatementShare share{result.year, {}, {}, member->total(), result.is_draft()};
    for (std::size_t i = 0; i < result.scheme.parts.size(); ++i)
        (result.scheme.parts[i].base.is_capital() ? share.capital : share.patronage) += member->shares[i];
    return share;
}

std::optional<StatementShare> statement_share(Books& books, MemberId member, Date as_of, bool undecided)
{
    const auto result = statement_year(books, as_of, undecided);
    return result ? statement_share(*result, member) : std::nullopt;
}

} // namespace sokoguru::surplus
