// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "books/clock.h"
#include "demo/demo.h"
#include "demo/desk.h"
#include "demo/random.h"
#include "loans/loans.h"
#include "loans/policy.h"
#include "savings/savings.h"

namespace sokoguru::demo {

struct RunningLoan {
    SubledgerId id;
    std::vector<loans::Instalment> rows;
    std::size_t next = 0; ///< the first row that is not paid
    Money outstanding;
};

/// A member as the simulation sees him: his accounts, what is on them, and his habits.
struct Person {
    MemberId id;
    std::string name;
    Period joined;
    bool active = true;
    bool struggles = false; ///< falls into arrears
    SubledgerId principal, compulsory, voluntary, own;
    Money principal_balance, compulsory_balance, voluntary_balance;
    Money shop_debt, surplus_payable;
    Money saves, buys, gives; ///< a month, about
    std::vector<RunningLoan> loans;

    Money savings() const { return principal_balance + compulsory_balance + voluntary_balance; }
    Money owes() const;
};

/// The cooperative's life, month by month. Each member function is one chapter and stands in a file with its kind.
class Life {
public:
    Life(Books& books, books::FixedClock& clock, const Options& options);
    void run();

private:
    // people: life_members.cpp
    void open_books();
    void join(Date day, bool founder);
    void joins(Period month);
    void leavings(Period month);
    void leave(Person& person, Date day, members::LeftReason reason, bool settle);
    // savings, payroll and loans: life_money.cpp
    void payroll(Period month);
    std::optional<ledger::EntryDraft> deduction(Person& person, Period month, Date day);
    Money pay_loan(const Person& person, RunningLoan& loan, Date day, std::vector<ledger::Line>& lines);
    void withdrawals(Period month);
    void lend(Period month);
    void lend_to(Person& person, Date day, const loans::Product& product);
    // what the board decides about loans: life_loans.cpp
    void set_loan_rules();
    SubledgerId grant(const Person& person, const loans::NewLoan& loan);
    void ease_burdens(Period month);
    void set_aside(Period month);
    void applications(Period month);
    void savings_interest(Period month);
    // the shop and the office: life_shop.cpp
    void shop(Period month);
    Money sell_on_credit(Period month);
    void end_of_month(Period month);
    void restock(Date day);
    void office(Period month);
    // the year's end: life_year.cpp
    void close(int year);
    void distribute(int year, Date day);
    void pay_surplus(Date day);
    void spend_funds(Date day);
    void set_scheme();

    Date day(Period month, unsigned day) const;
    bool reached(Date date) const { return date <= options_.last_day; }
    Money compulsory_due(Period month) const;
    std::int64_t active() const;

    Books& books_;
    books::FixedClock& clock_;
    Options options_;
    Random random_;
    Desk desk_;
    Period first_, last_;
    std::vector<Person> people_;
    savings::Product principal_, compulsory_, voluntary_;
    loans::Product cash_loan_, goods_loan_;
    SubledgerId programme_, supplier_;
    Money member_sales_, other_sales_; ///< of the month
    int loan_count_ = 0;
};

} // namespace sokoguru::demo
