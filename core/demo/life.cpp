// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/life.h"

#include <algorithm>

#include "books/audit.h"

namespace sokoguru::demo {

namespace {

/// From the middle of the second year on the compulsory savings are higher, by a decision of the members' meeting.
constexpr std::int64_t due_before = 50'000, due_after = 75'000;

Period raised_from(Period first)
{
    return {first.year + 1, 7};
}

} // namespace

Life::Life(Books& books, books::FixedClock& clock, const Options& options)
    : books_(books), clock_(clock), options_(options), random_(options.seed), desk_(books),
      first_(Period::of(books.cooperative().first_day)), last_(Period::of(options.last_day)),
      principal_(savings::product(books, "POKOK")), compulsory_(savings::product(books, "WAJIB")),
      voluntary_(savings::product(books, "SUKARELA")), cash_loan_(loans::product(books, "UANG")),
      goods_loan_(loans::product(books, "BARANG")),
      programme_(ledger::named_subledger(books, ledger::Control::programme, "PEDULI", "Dana peduli bencana")),
      supplier_(ledger::named_subledger(books, ledger::Control::partner, "GROSIR", "Grosir Sumber Rezeki Contoh"))
{
}

void Life::run()
{
    {
        books::Work work(books_);
        set_scheme();
        set_loan_rules();
        if (raised_from(first_) <= last_)
            savings::set_due(books_, "WAJIB", "BIASA", raised_from(first_), Money::rupiah(due_after),
                             "02/RAT/" + std::to_string(first_.year + 1));
        open_books();
        work.commit();
    }
    const int months = (last_.year - first_.year) * 12 + last_.month - first_.month + 1;
    int done = 0;
    for (Period month = first_; month <= last_; month = month.plus(1)) {
        // A month is typed in by its end; so the books' clock never jumps.
        clock_.set(std::min(month.last_day(), options_.last_day));
        books::Work work(books_);
        // In the order of their days, so that the desk knows what is in the cash box on each of them.
        const bool later_year = month.year > first_.year;
        joins(month);
        lend(month);
        withdrawals(month);
        if (later_year && month.month == 4 && reached(day(month, 15))) pay_surplus(day(month, 15));
        if (later_year && month.month == 9 && reached(day(month, 15))) spend_funds(day(month, 15));
        shop(month);
        payroll(month);
        office(month);
        leavings(month);
        savings_interest(month);
        end_of_month(month);
        ease_burdens(month);
        applications(month);
        set_aside(month);
        if (later_year && month.month == 1) close(month.year - 1);
        if (later_year && month.month == 3 && reached(day(month, 20))) distribute(month.year - 1, day(month, 20));
        work.commit();
        if (options_.told) options_.told(++done, months);
    }
}

Date Life::day(Period month, unsigned day) const
{
    const Date last = month.last_day();
    return base::make_date(month.year, static_cast<unsigned>(month.month),
                           std::min(day, static_cast<unsigned>(last.day())));
}

Money Life::compulsory_due(Period month) const
{
    return Money::rupiah(month >= raised_from(first_) ? due_after : due_before);
}

std::int64_t Life::active() const
{
    return std::count_if(people_.begin(), people_.end(), [](const Person& person) { return person.active; });
}

} // namespace sokoguru::demo
