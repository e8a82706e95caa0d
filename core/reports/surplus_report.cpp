// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/surplus_report.h"

#include <algorithm>

#include "ledger/chart.h"
#include "reports/parameters.h"

namespace sokoguru::reports {

using surplus::MemberShare;
using surplus::Part;
using surplus::SurplusResult;

namespace {

/// A pair of columns: the parts of the scheme that share one component and base.
struct Group {
    std::string key;
    Label base_title, share_title;
    std::vector<std::size_t> parts;
};

/// Letters and digits of a component's name, for a column's key.
std::string slug(const std::string& component)
{
    std::string out;
    for (const char c : component) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        out += capital ? static_cast<char>(c - 'A' + 'a') : plain ? c : '_';
    }
    return out;
}

std::string free_key(const std::vector<Group>& groups, const Part& part)
{
    std::string key = slug(part.component);
    const auto taken = [&] {
        return std::any_of(groups.begin(), groups.end(), [&](const Group& group) { return group.key == key; });
    };
    if (taken()) key += "_" + slug(surplus::name(part.base));
    for (int n = 2; taken(); ++n)
        key = slug(part.component) + "_" + std::to_string(n);
    return key;
}

/// Headings of the further pairs.
Label short_base(const surplus::Base& base)
{
    using surplus::BaseKind;
    if (base.is_capital()) return label("reports", "Savings counted");
    if (base.kind == BaseKind::interest_paid) return label("reports", "Interest paid");
    return base.kind == BaseKind::purchases ? label("reports", "Purchases") : label("reports", "Loans taken");
}

Label short_share(const surplus::Base& base)
{
    using surplus::BaseKind;
    if (base.is_capital()) return label("reports", "Share by savings");
    if (base.kind == BaseKind::interest_paid) return label("reports", "Share by interest");
    return base.kind == BaseKind::purchases ? label("reports", "Share by purchases")
                                            : label("reports", "Share by loans");
}

/// The capital pair and the patronage pair always lead, even where the scheme knows none.
std::vector<Group> groups_of(const SurplusResult& result)
{
    std::vector<Group> groups = {
        {"capital", label("reports", "Capital base"), label("reports", "Return on capital"), {}},
        {"patronage", label("reports", "Patronage base"), label("reports", "Patronage share"), {}}};
    const auto& parts = result.scheme.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].base.kind == surplus::BaseKind::none) continue;
        const auto same = [&](const Group& group) {
            return !group.parts.empty() && parts[group.parts[0]].component == parts[i].component &&
                   parts[group.parts[0]].base == parts[i].base;
        };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end() && groups[0].parts.empty() && parts[i].base.is_capital()) group = groups.begin();
        if (group == groups.end() && groups[1].parts.empty() && parts[i].base.is_patronage())
            group = groups.begin() + 1;
        if (group == groups.end()) {
            groups.push_back({free_key(groups, parts[i]), short_base(parts[i].base), short_share(parts[i].base), {}});
            group = groups.end() - 1;
        }
        group->parts.push_back(i);
    }
    return groups;
}

Word source_word(surplus::Source source)
{
    return source == surplus::Source::member ? Word{"member", label("reports", "Members")}
                                             : Word{"non-member", label("reports", "Non-members")};
}

void add_state(Report& report, const SurplusResult& result)
{
    report.subtitle = label("reports", "Book year {0}", std::to_string(result.year));
    report.parameters = {{"year", std::int64_t{result.year}}};
    report.is_draft = result.is_draft();
    if (result.is_draft()) report.notes.push_back(label("reports", "Draft: not yet decided by the members' meeting."));
}

} // namespace

Report surplus_list(const SurplusResult& result)
{
    Report report;
    report.name = "surplus";
    report.title = label("reports", "Surplus (SHU) by member");
    add_state(report, result);
    const std::vector<Group> groups = groups_of(result);
    report.columns = {{"member_no", label("reports", "Member no.")}, {"name", label("reports", "Name")}};
    const auto add_pair = [&](const Group& group) {
        report.columns.push_back({group.key + "_base", group.base_title, ColumnKind::money, group.parts.empty()});
        report.columns.push_back({group.key + "_share", group.share_title, ColumnKind::money, group.parts.empty()});
    };
    add_pair(groups[0]);
    add_pair(groups[1]);
    // Files keep the place it always had; people read it after the pairs it adds up.
    report.columns.push_back({"total", label("reports", "Total"), ColumnKind::money, false, true});
    for (std::size_t g = 2; g < groups.size(); ++g)
        add_pair(groups[g]);

    std::vector<Money> totals(groups.size() * 2 + 1);
    const auto cells = [&](const std::vector<Money>& figures, Cell number, Cell name) {
        std::vector<Cell> out = {std::move(number), std::move(name)};
        out.insert(out.end(), figures.begin(), figures.end());
        return out;
    };
    for (const MemberShare& member : result.members) {
        std::vector<Money> figures;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            Money share;
            for (const std::size_t part : groups[g].parts)
                share += member.shares[part];
            figures.push_back(groups[g].parts.empty() ? Money() : member.bases[groups[g].parts[0]]);
            figures.push_back(share);
            if (g == 1) figures.push_back(member.total());
        }
        for (std::size_t i = 0; i < figures.size(); ++i)
            totals[i] += figures[i];
        report.rows.push_back(
            {cells(figures, member.member_no, member.name), RowStyle::line, 0, {Link::Kind::member, member.id.value}});
    }
    report.rows.push_back({cells(totals, {}, label("reports", "Total")), RowStyle::total});
    return report;
}

Report surplus_pools(Books& books, const SurplusResult& result)
{
    Report report;
    report.name = "surplus-pools";
    report.title = label("reports", "Division of the surplus (SHU)");
    add_state(report, result);
    report.columns = {{"source", label("reports", "Surplus from")},
                      {"component", label("reports", "Component")},
                      {"percent", label("reports", "Percent"), ColumnKind::percent},
                      {"base", label("reports", "Shared by")},
                      {"base_total", label("reports", "Whole base"), ColumnKind::money},
                      {"amount", label("reports", "Amount"), ColumnKind::money},
                      {"shared", label("reports", "Shared"), ColumnKind::money},
                      {"remainder", label("reports", "Remainder"), ColumnKind::money}};
    Money amount, shared, remainder;
    for (const surplus::Pot& pot : result.pots) {
        const Part& part = result.scheme.parts[pot.part];
        const bool has_base = part.base.kind != surplus::BaseKind::none;
        report.rows.push_back(
            {{source_word(part.source), Word{part.component, component_name(part.component)}, part.percent,
              has_base ? Cell(Word{surplus::name(part.base), base_name(part.base)}) : Cell(),
              has_base ? Cell(pot.whole_base) : Cell(), pot.amount, pot.shared, pot.remainder},
             RowStyle::line,
             0,
             has_base ? Link{Link::Kind::surplus_shares, result.year} : Link{}});
        amount += pot.amount;
        shared += pot.shared;
        remainder += pot.remainder;
    }
    report.rows.push_back(
        {{label("reports", "Total"), {}, {}, {}, {}, amount, shared, remainder},
         RowStyle::total,
         0,
         {Link::Kind::surplus_statement, 0, first_of_january(result.year), last_of_december(result.year)}});

    const ledger::Account& rest = books.chart().by_code(result.scheme.rest_account);
    report.notes.insert(report.notes.begin(), label("reports", "Surplus {0}: {1} from members, {2} from non-members.",
                                                    result.by_source.member + result.by_source.non_member,
                                                    result.by_source.member, result.by_source.non_member));
    if ((result.by_source.member + result.by_source.non_member) <= Money())
        report.notes.push_back(label("reports", "A year without a surplus has nothing to share."));
    else if (result.by_source.member.is_negative() || result.by_source.non_member.is_negative())
        report.notes.push_back(label("reports", "The loss of one source reduces the surplus of the other."));
    report.notes.push_back(
        label("reports", "What cannot be shared, {0}, goes to {1} {2}.", result.rest, rest.code, rest.name));
    return report;
}

Report surplus_list(Books& books, int year)
{
    return surplus_list(surplus::compute(books, year));
}

Report surplus_pools(Books& books, int year)
{
    return surplus_pools(books, surplus::compute(books, year));
}

} // namespace sokoguru::reports
