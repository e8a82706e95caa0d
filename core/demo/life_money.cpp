// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "demo/life.h"

namespace sokoguru::demo {

namespace {

constexpr std::array<int, 4> loan_months = {10, 12, 18, 24};

const Money union_dues = Money::rupiah(10'000);

Money thousands(std::int64_t count)
{
    return Money::rupiah(count * 1000);
}

} // namespace

/// The payroll of the month: one document, an entry for each member, paid by the employer into the bank.
void Life::payroll(Period month)
{
    const Date date = day(month, 25);
    if (!reached(date)) return;
    std::vector<ledger::EntryDraft> entries;
    for (Person& person : people_)
        if (auto entry = deduction(person, month, date)) entries.push_back(std::move(*entry));
    desk_.post("PG", std::move(entries));
}

std::optional<ledger::EntryDraft> Life::deduction(Person& person, Period month, Date date)
{
    if (!person.active || person.joined > month) return std::nullopt;
    // Leave, illness, too little left of the wage: the month is missed.
    if (random_.chance(person.struggles ? 350 : 15)) return std::nullopt;
    if (&person == &people_[2] && month >= last_.plus(-1)) return std::nullopt;
    std::vector<ledger::Line> lines;
    Money total;
    const auto add = [&](const char* code, Money amount, SubledgerId subledger) {
        if (amount.is_zero()) return;
        lines.push_back(desk_.line(code, -amount, subledger, person.id));
        total += amount;
    };
    for (RunningLoan& loan : person.loans)
        total += pay_loan(person, loan, date, lines);
    std::erase_if(person.loans, [](const RunningLoan& loan) { return loan.next == loan.rows.size(); });
    add("3120", compulsory_due(month), person.compulsory);
    person.compulsory_balance += compulsory_due(month);
    if (!person.saves.is_zero() && random_.chance(800)) {
        add("2111", person.saves, person.voluntary);
        person.voluntary_balance += person.saves;
    }
    add("1144", person.shop_debt, person.own);
    person.shop_debt = Money();
    // Held for others: the union's dues and gifts for its social programme are not the cooperative's.
    for (const auto& [code, held, amount] : {std::tuple{"2163", std::optional<SubledgerId>(), union_dues},
                                             {"2128", std::optional(programme_), person.gives}}) {
        if (amount.is_zero()) continue;
        lines.push_back(desk_.line(code, -amount, held));
        total += amount;
    }
    lines.insert(lines.begin(), desk_.line("1121", total));
    return Desk::entry(date, "Potong gaji " + base::iso(month), std::move(lines));
}

/// The instalment that is due, and now and then one of those in arrears.
Money Life::pay_loan(const Person& person, RunningLoan& loan, Date date, std::vector<ledger::Line>& lines)
{
    Money principal, interest;
    const int wanted = random_.chance(300) ? 2 : 1;
    for (int k = 0; k < wanted && loan.next < loan.rows.size() && *loan.rows[loan.next].due <= date; ++k) {
        principal += loan.rows[loan.next].principal;
        interest += loan.rows[loan.next].interest;
        ++loan.next;
    }
    loan.outstanding -= principal;
    if (!principal.is_zero()) lines.push_back(desk_.line("1141", -principal, loan.id, person.id));
    if (!interest.is_zero()) lines.push_back(desk_.line("4110", -interest, loan.id, person.id));
    return principal + interest;
}

void Life::withdrawals(Period month)
{
    const Date date = day(month, 12);
    if (!reached(date)) return;
    for (Person& person : people_) {
        if (!person.active || person.voluntary_balance < thousands(300) || !random_.chance(30)) continue;
        const Money amount = thousands(random_.between(4, 10) * 25);
        const char* from = desk_.pay_from(amount);
        std::vector<ledger::Line> lines = {desk_.line("2111", amount, person.voluntary, person.id),
                                           desk_.line(from, -amount)};
        const std::string series = ledger::series_for(books_, lines);
        desk_.post(series.c_str(), {Desk::entry(date, "Penarikan simpanan sukarela " + person.name, std::move(lines))});
        person.voluntary_balance -= amount;
    }
}

void Life::lend(Period month)
{
    const Date date = day(month, 10);
    if (!reached(date)) return;
    // Whatever chance brings: one member has two loans at the end, and another one is in arrears (deduction()).
    Person& sure = people_[1];
    if (month == Period{last_.year, 1} && people_[2].loans.empty()) lend_to(people_[2], date, cash_loan_);
    if (month == Period{last_.year, 2} && sure.loans.empty()) lend_to(sure, date, cash_loan_);
    if (month == Period{last_.year, 4} && sure.loans.size() < 2) lend_to(sure, date, goods_loan_);
    for (Person& person : people_) {
        if (!person.active || person.joined.plus(6) > month || desk_.bank() < thousands(20'000)) continue;
        // When the books begin, many borrow at once: the old books' loans had been paid off.
        if (person.loans.empty() && random_.chance(month == first_ ? 350 : 90))
            lend_to(person, date, cash_loan_);
        else if (person.loans.size() == 1 && random_.chance(6))
            lend_to(person, date, goods_loan_);
    }
}

void Life::lend_to(Person& person, Date date, const loans::Product& product)
{
    const std::int64_t most = std::clamp<std::int64_t>(person.savings().whole_rupiah() / 150'000, 4, 40);
    loans::NewLoan loan;
    loan.loan_no = fmt::format("PJ-{:05}", ++loan_count_);
    loan.member = person.id;
    loan.product = product.code;
    loan.terms.principal = thousands(random_.between(2, most) * 500);
    loan.terms.rate = product.rate;
    loan.terms.per = product.per;
    loan.terms.method = product.method;
    loan.terms.periods = &person == &people_[1] ? 24 : random_.pick(loan_months);
    loan.terms.disbursed = date;
    loan.terms.first_due = day(Period::of(date).plus(1), 25);
    RunningLoan running;
    running.rows = loans::schedule(loan.terms);
    running.outstanding = loan.terms.principal;
    if (&person - people_.data() < 3) {
        running.id = grant(person, loan);
    } else {
        running.id = loans::create(books_, loan);
        const Money fee = Rate::millionths(Rate::per_percent).of(running.outstanding, Money::sen(100));
        desk_.post("BBK", {Desk::entry(date, fmt::format("Pencairan pinjaman {} {}", loan.loan_no, person.name),
                                       {desk_.line("1141", running.outstanding, running.id, person.id),
                                        desk_.line("4120", -fee, std::nullopt, person.id),
                                        desk_.line("1121", -(running.outstanding - fee))})});
    }
    person.loans.push_back(std::move(running));
}

/// Twice a year 1.5 % on voluntary savings.
void Life::savings_interest(Period month)
{
    const Date date = day(month, 30);
    if (month.month % 6 != 0 || !reached(date)) return;
    std::vector<ledger::EntryDraft> entries;
    for (Person& person : people_) {
        const Money interest = Rate::parse("1.5").of(person.voluntary_balance, Money::sen(100), Rounding::down);
        if (!person.active || interest.is_zero()) continue;
        entries.push_back(Desk::entry(date, "Jasa simpanan sukarela",
                                      {desk_.line("5110", interest, std::nullopt, person.id),
                                       desk_.line("2111", -interest, person.voluntary, person.id)}));
        person.voluntary_balance += interest;
    }
    desk_.post("BJ", std::move(entries));
}

} // namespace sokoguru::demo
