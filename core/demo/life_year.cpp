// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "demo/life.h"
#include "ledger/periods.h"
#include "surplus/compute.h"

namespace sokoguru::demo {

namespace {

/// Where a component of the scheme that is not the members' goes.
const char* fund_of(const std::string& component)
{
    static const std::map<std::string, const char*> funds = {{"board", "2122"},     {"staff", "2123"},
                                                             {"education", "2124"}, {"social", "2125"},
                                                             {"community", "2126"}, {"audit", "2127"}};
    const auto found = funds.find(component);
    return found == funds.end() ? "3161" : found->second;
}

} // namespace

/// The template's scheme with a fund for the audit.
void Life::set_scheme()
{
    surplus::Scheme scheme = surplus::scheme_for(books_, first_.year);
    for (surplus::Part& part : scheme.parts)
        if (part.source == surplus::Source::member && part.component == "reserve") part.percent = Rate::parse("22.5");
    const auto others = std::find_if(scheme.parts.begin(), scheme.parts.end(), [](const surplus::Part& part) {
        return part.source == surplus::Source::non_member;
    });
    scheme.parts.insert(others, {surplus::Source::member, "audit", Rate::parse("2.5"), {}});
    surplus::replace_scheme(books_, scheme);
}

void Life::close(int year)
{
    for (int month = 1; month <= 12; ++month)
        ledger::close_month(books_, {year, month});
    ledger::close_year(books_, year);
}

/// The members' meeting decides: funds and reserve in one entry, each member's share in his own.
void Life::distribute(int year, Date date)
{
    const surplus::SurplusResult result = surplus::compute(books_, year);
    const std::string memo = "Pembagian SHU " + std::to_string(year);
    std::map<std::string, Money> funds;
    for (const surplus::Pot& pot : result.pots)
        if (result.scheme.parts[pot.part].base.kind == surplus::BaseKind::none)
            funds[fund_of(result.scheme.parts[pot.part].component)] += pot.shared;
    funds[result.scheme.rest_account] += result.rest;

    std::vector<ledger::EntryDraft> entries;
    std::vector<ledger::Line> lines;
    Money total;
    for (const auto& [code, amount] : funds) {
        if (amount.is_zero()) continue;
        lines.push_back(desk_.line(code.c_str(), -amount));
        total += amount;
    }
    if (!total.is_zero()) {
        lines.insert(lines.begin(), desk_.line("3170", total));
        entries.push_back(Desk::entry(date, memo + ", cadangan dan dana", std::move(lines)));
    }
    for (Person& person : people_) {
        const surplus::MemberShare* share = result.find(person.id);
        if (share == nullptr || share->total().is_zero()) continue;
        entries.push_back(Desk::entry(
            date, memo,
            {desk_.line("3170", share->total()), desk_.line("2121", -share->total(), person.own, person.id)}));
        person.surplus_payable += share->total();
    }
    desk_.post("SHU", std::move(entries));
    surplus::record_decision(books_, {year, date, "01/RAT/" + std::to_string(year + 1)});
}

/// Most members fetch their share, some let it stand.
void Life::pay_surplus(Date date)
{
    std::vector<ledger::EntryDraft> entries;
    Money left = desk_.bank();
    for (Person& person : people_) {
        if (person.surplus_payable.is_zero() || person.surplus_payable > left || !random_.chance(750)) continue;
        left -= person.surplus_payable;
        entries.push_back(Desk::entry(date, "Pembayaran SHU",
                                      {desk_.line("2121", person.surplus_payable, person.own, person.id),
                                       desk_.line("1121", -person.surplus_payable)}));
        person.surplus_payable = Money();
    }
    desk_.post("BBK", std::move(entries));
}

void Life::spend_funds(Date date)
{
    for (const auto& [fund, memo] : {std::pair{"2124", "Pelatihan perkoperasian"},
                                     {"2125", "Santunan anggota sakit"},
                                     {"2122", "Pembayaran dana pengurus"},
                                     {"2123", "Pembayaran dana karyawan"}}) {
        const Money there = -ledger::balance(books_, desk_.account(fund), date);
        const Money spent = base::round_to(Money::sen(there.in_sen() * 6 / 10), Money::rupiah(50'000), Rounding::down);
        if (spent > Money() && desk_.bank() > spent) desk_.post(date, memo, fund, "1121", spent);
    }
}

} // namespace sokoguru::demo
