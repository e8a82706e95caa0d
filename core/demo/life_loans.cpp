// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/error.h"
#include "demo/life.h"
#include "loans/change.h"
#include "loans/disburse.h"
#include "loans/grading.h"

namespace sokoguru::demo {

/// One percent administration, kept back; instalments on the payday.
void Life::set_loan_rules()
{
    for (const loans::Product& product : {cash_loan_, goods_loan_}) {
        loans::Policy policy = loans::policy(books_, product);
        policy.goods = false;
        policy.due_day = 25;
        policy.due_gap = 20;
        policy.deductions = {{"Administrasi",
                              Rate::millionths(Rate::per_percent),
                              {},
                              loans::Treatment::income,
                              desk_.account("4120"),
                              {}}};
        loans::update_product(books_, product, policy);
    }
}

/// The whole way of a loan: asked for, vouched for by a colleague, decided, paid out.
SubledgerId Life::grant(const Person& person, const loans::NewLoan& loan)
{
    loans::Application asked;
    asked.loan_no = loan.loan_no;
    asked.member = person.id;
    asked.product = loan.product;
    asked.day = base::add_days(*loan.terms.disbursed, -5);
    asked.terms = loan.terms;
    asked.terms.disbursed.reset();
    asked.purpose = "Biaya sekolah anak";
    asked.wage = Money::rupiah(5'200'000);
    if (people_.size() > 4) asked.guarantors = {{people_[people_[4].id == person.id ? 3 : 4].id, {}}};
    loans::apply(books_, asked);
    loans::decide(books_, asked.loan_no,
                  {base::add_days(asked.day, 2), true, "PP-" + asked.loan_no, "Disetujui rapat pengurus", {}});
    loans::disburse(books_, {asked.loan_no, *loan.terms.disbursed, "1121"});
    const Money fee = Rate::millionths(Rate::per_percent).of(loan.terms.principal, Money::sen(100));
    desk_.paid_by_bank(loan.terms.principal - fee);
    return *loans::find(books_, asked.loan_no);
}

/// In July of the last year one who is three instalments behind gets a longer plan.
void Life::ease_burdens(Period month)
{
    const Date date = day(month, 28);
    if (month != Period{last_.year, 7} || !reached(date)) return;
    for (Person& person : people_) {
        for (RunningLoan& loan : person.loans) {
            const bool behind = loan.next + 3 <= loan.rows.size() && *loan.rows[loan.next + 2].due <= date;
            if (!person.active || !behind) continue;
            loans::Reschedule wanted;
            wanted.loan_no = loans::read(books_, loan.id).loan_no;
            wanted.date = date;
            wanted.periods = static_cast<int>(loan.rows.size() - loan.next) + 6;
            wanted.reason = "Jam lembur berkurang";
            wanted.decision_no = "PP-07/" + std::to_string(month.year);
            wanted.approved_by = "Hendra Permana";
            loans::reschedule(books_, wanted);
            loan.rows = loans::history(books_, loan.id, date).plan.rows;
            loan.next = 0;
            return;
        }
    }
}

/// At the year's end the allowance becomes what the classes ask for.
void Life::set_aside(Period month)
{
    if (month.month != 12 || !reached(month.last_day())) return;
    if (!loans::allowance_sheet(books_, month.last_day()).difference().is_zero()) loans::post_allowance(books_, month);
}

/// In the last month one application waits for its decision and one for its money.
void Life::applications(Period month)
{
    const Date date = day(month, 15);
    if (month != last_ || !reached(date)) return;
    int count = 0;
    for (const Person& person : people_) {
        if (!person.active || !person.loans.empty() || count == 2) continue;
        loans::Application asked;
        asked.loan_no = "PJ-A" + std::to_string(++count);
        asked.member = person.id;
        asked.product = cash_loan_.code;
        asked.day = date;
        asked.terms = loans::usual_terms(cash_loan_, loans::policy(books_, cash_loan_), Money::rupiah(3'000'000));
        asked.purpose = "Perbaikan rumah";
        asked.wage = Money::rupiah(4'900'000);
        asked.collateral = {{"BPKB sepeda motor", Money::rupiah(9'000'000)}};
        loans::apply(books_, asked);
        if (count == 1)
            loans::decide(books_, asked.loan_no,
                          {base::add_days(date, 2), true, "PP-12", "Disetujui rapat pengurus", {}});
    }
}

} // namespace sokoguru::demo
