// SPDX-License-Identifier: GPL-3.0-or-later
// Does what was kept of a decided SHU still say what was decided, and does it follow from the books? The SHU stands
// above the ledger, so the ledger's check only names this part.
#include <algorithm>

#include "base/error.h"
#include "ledger/chart.h"
#include "ledger/verify_parts.h"
#include "surplus/kept.h"

namespace sokoguru::ledger {

namespace {

using surplus::AccountRole;
using surplus::Grounds;
using surplus::MemberShare;
using surplus::Pot;
using surplus::SurplusResult;

constexpr const char* check = "surplus";

std::vector<int> kept_years(Books& books)
{
    std::vector<int> years;
    auto rows = books.db().query("SELECT year FROM surplus_kept UNION SELECT CAST(subject_id AS INTEGER)"
                                 " FROM audit_event WHERE subject = 'surplus_decision' AND action = 'keep' ORDER BY 1");
    while (rows.next())
        years.push_back(rows.get<int>(0));
    return years;
}

bool is_as_recorded(Books& books, int year)
{
    const auto recorded = books.db().value<std::string>(
        "SELECT after FROM audit_event WHERE subject = 'surplus_decision' AND subject_id = ? AND action = 'keep'"
        " ORDER BY id LIMIT 1",
        std::to_string(year));
    return recorded && *recorded == R"({"fingerprint":")" + surplus::kept_fingerprint(books.db(), year) + R"("})";
}

bool same(const Pot& a, const Pot& b)
{
    return a.amount == b.amount && a.members_base == b.members_base && a.whole_base == b.whole_base &&
           a.shared == b.shared && a.remainder == b.remainder;
}

bool same(const MemberShare& a, const MemberShare& b)
{
    return a.id == b.id && a.raw_bases == b.raw_bases && a.bases == b.bases && a.shares == b.shares;
}

/// The first account whose turnover of the year is not what was kept.
std::string other_turnover(Books& books, const Grounds& kept)
{
    const Grounds now = surplus::grounds_now(books, kept.year);
    const auto turnover = [](const Grounds& grounds, AccountId account) {
        const auto found = std::find_if(grounds.accounts.begin(), grounds.accounts.end(),
                                        [&](const AccountRole& role) { return role.account == account; });
        return found == grounds.accounts.end() ? Money() : found->turnover;
    };
    for (const Grounds* grounds : {&kept, &now})
        for (const AccountRole& role : grounds->accounts)
            if (turnover(kept, role.account) != turnover(now, role.account))
                return books.chart().by_id(role.account).code;
    return {};
}

/// What does not follow from the postings any more: an account, a component of the scheme or a member's number.
std::string first_difference(Books& books, const SurplusResult& kept)
{
    const Grounds grounds = surplus::kept_grounds(books, kept.year);
    if (std::string account = other_turnover(books, grounds); !account.empty()) return account;
    const SurplusResult again = surplus::compute(books, grounds, kept.scheme, kept.common_by);
    for (std::size_t i = 0; i < std::min(kept.pots.size(), again.pots.size()); ++i)
        if (!same(kept.pots[i], again.pots[i])) return kept.scheme.parts[i].component;
    for (std::size_t i = 0; i < std::min(kept.members.size(), again.members.size()); ++i)
        if (!same(kept.members[i], again.members[i])) return kept.members[i].member_no;
    const bool same_surplus =
        kept.surplus.member == again.surplus.member && kept.surplus.non_member == again.surplus.non_member;
    if (!same_surplus || kept.rest != again.rest || kept.pots.size() != again.pots.size() ||
        kept.members.size() != again.members.size())
        return kept.scheme.rest_account;
    return {};
}

} // namespace

void verify_decided_surplus(Books& books, Findings& findings)
{
    for (const int year : kept_years(books)) {
        if (!findings.go_on()) return;
        if (!is_as_recorded(books, year)) {
            findings.add(check, label("ledger", "What the members' meeting decided about the SHU of {0} was changed.",
                                      std::to_string(year)));
            continue;
        }
        const auto kept = surplus::kept_result(books, year);
        if (!kept) continue;
        if (const std::string where = first_difference(books, *kept); !where.empty())
            findings.add(check, label("ledger", "The decided SHU of {0} does not follow from the books any more: {1}.",
                                      std::to_string(year), where));
    }
}

} // namespace sokoguru::ledger
