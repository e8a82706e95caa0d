// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "demo/life.h"
#include "demo/people.h"

namespace sokoguru::demo {

namespace {

/// How many of the members are there when the books begin, of a thousand.
constexpr int founders_per_mille = 700;

Money thousands(std::int64_t count)
{
    return Money::rupiah(count * 1000);
}

} // namespace

Money Person::owes() const
{
    Money sum = shop_debt;
    for (const RunningLoan& loan : loans)
        sum += loan.outstanding;
    return sum;
}

/// The opening: what the cooperative had when it began to keep its books here.
void Life::open_books()
{
    const Date opening = base::add_days(books_.cooperative().first_day, -1);
    const int founders = std::max(3, options_.members * founders_per_mille / 1000);
    for (int i = 0; i < founders; ++i) {
        const int years = static_cast<int>(random_.between(1, 8));
        join(base::make_date(first_.year - years, static_cast<unsigned>(random_.between(1, 12)),
                             static_cast<unsigned>(random_.between(1, 28))),
             true);
    }
    std::vector<ledger::EntryDraft> entries;
    const auto opens = [&](std::string memo, std::vector<ledger::Line> lines) {
        entries.push_back(Desk::entry(opening, std::move(memo), std::move(lines)));
        entries.back().kind = ledger::EntryKind::opening;
    };
    for (Person& person : people_) {
        const int months = (first_.year - person.joined.year) * 12 - person.joined.month + 1;
        person.principal_balance = thousands(100);
        person.compulsory_balance = thousands(50) * std::max<std::int64_t>(1, months - random_.between(0, 3));
        person.voluntary_balance = random_.chance(500) ? thousands(random_.between(2, 60) * 25) : Money();
        std::vector<ledger::Line> lines = {
            desk_.line("1121", person.savings()),
            desk_.line("3110", -person.principal_balance, person.principal, person.id),
            desk_.line("3120", -person.compulsory_balance, person.compulsory, person.id)};
        if (!person.voluntary_balance.is_zero())
            lines.push_back(desk_.line("2111", -person.voluntary_balance, person.voluntary, person.id));
        opens("Saldo awal simpanan " + person.name, std::move(lines));
    }
    const std::int64_t scale = options_.members;
    const Money cash = thousands(3'000), stock = thousands(scale * 120), furniture = thousands(18'000);
    const Money worn = thousands(4'500);
    opens("Saldo awal lain", {desk_.line("1110", cash), desk_.line("1165", stock), desk_.line("1340", furniture),
                              desk_.line("1345", -worn), desk_.line("3150", -thousands(5'000)),
                              desk_.line("3161", -(cash + stock + furniture - worn - thousands(5'000)))});
    desk_.post("SA", std::move(entries));
}

void Life::join(Date day, bool founder)
{
    const int index = static_cast<int>(people_.size());
    const members::Member invented = invent(random_, index, day);
    Person person;
    person.id = members::add(books_, invented);
    person.name = invented.name;
    person.joined = Period::of(day);
    const Period known_since = std::max(person.joined, first_);
    members::set_class(books_, person.id, "BIASA", known_since);
    const Date opened = std::max(day, books_.cooperative().first_day);
    person.principal = savings::account(books_, person.id, principal_, opened);
    person.compulsory = savings::account(books_, person.id, compulsory_, opened);
    person.voluntary = savings::account(books_, person.id, voluntary_, opened);
    person.own = ledger::member_subledger(books_, person.id);
    person.struggles = random_.chance(70);
    person.saves = random_.chance(600) ? thousands(random_.between(1, 8) * 25) : Money();
    person.buys = random_.chance(850) ? thousands(random_.between(6, 40) * 10) : Money();
    person.gives = random_.chance(500) ? thousands(5) : Money();
    if (!founder) {
        person.principal_balance = thousands(100);
        desk_.post("BKM", {Desk::entry(day, "Simpanan pokok " + person.name,
                                       {desk_.line("1110", thousands(100)),
                                        desk_.line("3110", -thousands(100), person.principal, person.id)})});
    }
    people_.push_back(std::move(person));
}

/// The rest joins evenly over the first four fifths of the time.
void Life::joins(Period month)
{
    const int months = options_.years * 12 * 4 / 5;
    const int at = (month.year - first_.year) * 12 + month.month - first_.month + 1;
    const int founders = std::max(3, options_.members * founders_per_mille / 1000);
    const int wanted = founders + (options_.members - founders) * std::min(at, months) / std::max(1, months);
    while (static_cast<int>(people_.size()) < wanted) {
        const Date date = day(month, static_cast<unsigned>(random_.between(2, 6)));
        if (!reached(date)) return;
        join(date, false);
    }
}

void Life::leavings(Period month)
{
    const Date date = day(month, 28);
    if (!reached(date)) return;
    // One who has left and whose savings wait to be paid out: in the second last month of the books.
    const bool last_chance = month.plus(1) == last_;
    bool waiting = !last_chance;
    for (std::size_t i = 3; i < people_.size(); ++i) {
        Person& person = people_[i];
        if (!person.active || person.joined.plus(4) > month) continue;
        if (!waiting && person.loans.empty() && person.shop_debt.is_zero()) {
            leave(person, date, members::LeftReason::resigned, false);
            waiting = true;
        } else if (random_.chance(2) && person.owes() <= person.savings()) {
            const bool died = random_.chance(120);
            leave(person, date, died ? members::LeftReason::deceased : members::LeftReason::resigned, true);
        }
    }
}

/// Savings are set off against what he owes, the rest is paid out.
void Life::leave(Person& person, Date date, members::LeftReason reason, bool settle)
{
    person.active = false;
    const Money paid = person.savings() - person.owes();
    if (settle) {
        std::vector<ledger::Line> lines;
        const auto add = [&](const char* code, Money amount, SubledgerId subledger) {
            if (!amount.is_zero()) lines.push_back(desk_.line(code, amount, subledger, person.id));
        };
        add("3110", person.principal_balance, person.principal);
        add("3120", person.compulsory_balance, person.compulsory);
        add("2111", person.voluntary_balance, person.voluntary);
        for (RunningLoan& loan : person.loans)
            add("1141", -loan.outstanding, loan.id);
        add("1144", -person.shop_debt, person.own);
        if (!paid.is_zero()) lines.push_back(desk_.line(desk_.pay_from(paid), -paid));
        const std::string series = ledger::series_for(books_, lines);
        desk_.post(series.c_str(), {Desk::entry(date, "Penyelesaian anggota keluar " + person.name, lines)});
        person.principal_balance = person.compulsory_balance = person.voluntary_balance = person.shop_debt = Money();
        person.loans.clear();
    }
    members::leave(books_, person.id, date, reason);
}

} // namespace sokoguru::demo
