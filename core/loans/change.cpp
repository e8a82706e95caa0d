// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/change.h"

#include "base/error.h"
#include "books/audit.h"
#include "ledger/balances.h"
#include "loans/application.h"
#include "loans/extras.h"
#include "loans/house_rules.h"
#include "loans/lines.h"
#include "loans/stored_terms.h"
#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

bool blank(const std::string& text)
{
    return text.find_first_not_of(' ') == std::string::npos;
}

/// The loan as it must be to be changed on that day.
History changeable(Books& books, std::string_view loan_no, Date date)
{
    History all = history(books, by_number(books, loan_no).id, date);
    if (!all.is_paid_out() || all.movements.front().date > date)
        throw Error(Code::loan_not_disbursed, {all.loan.loan_no, date});
    if (!(whole_state(all, date).outstanding > Money())) throw Error(Code::loan_closed, {all.loan.loan_no, date});
    return all;
}

Terms new_terms(const History& all, const Reschedule& wanted)
{
    const State now = whole_state(all, wanted.date);
    int unpaid = 0;
    std::optional<Date> next;
    Money margin;
    for (const RowState& row : now.rows) {
        if (!row.open().is_zero()) ++unpaid;
        if (row.is_due) continue;
        margin += row.open_interest();
        if (!next && *row.plan.due > wanted.date) next = row.plan.due;
    }
    Terms terms = all.loan.terms;
    terms.principal = now.outstanding;
    terms.grace_principal = 0;
    terms.periods = wanted.periods.value_or(std::max(unpaid, 1));
    if (wanted.rate) terms.rate = *wanted.rate;
    if (wanted.per) terms.per = *wanted.per;
    if (wanted.method) terms.method = *wanted.method;
    if (terms.margin) terms.margin = margin;
    if (wanted.rate || terms.method != Method::flat) terms.margin.reset();
    if (!next) {
        // Past its last instalment: the next period's day after it.
        Terms from = all.loan.terms;
        int number = from.periods;
        while (!next || *next <= wanted.date)
            next = due_date(from, ++number);
    }
    if (wanted.first_due) {
        if (*wanted.first_due <= wanted.date)
            throw Error(Code::bad_option,
                        {std::string("--first-due"), base::iso(*wanted.first_due), "> " + base::iso(wanted.date)});
        next = wanted.first_due;
    }
    terms.first_due = next;
    if (wanted.pause < 0 || wanted.pause > 120)
        throw Error(Code::bad_option, {std::string("--pause"), std::to_string(wanted.pause), std::string("0 - 120")});
    terms.first_due = due_date(terms, 1 + wanted.pause);
    carry_extras(all.loan.terms, base::add_days(wanted.date, 1), terms);
    schedule(terms);
    return terms;
}

std::optional<std::int64_t> sen(const std::optional<Money>& amount)
{
    return amount ? std::optional(amount->in_sen()) : std::nullopt;
}

books::Value maybe(std::optional<std::int64_t> number)
{
    return number ? books::Value(*number) : books::Value();
}

} // namespace

Terms rescheduled(Books& books, const Reschedule& wanted)
{
    return new_terms(changeable(books, wanted.loan_no, wanted.date), wanted);
}

void reschedule(Books& books, const Reschedule& wanted)
{
    books.require(books::Permission::post);
    require_near(books, wanted.date);
    if (blank(wanted.reason)) throw Error(Code::reason_required);
    if (!wanted.periods && !wanted.rate && !wanted.per && !wanted.method && !wanted.first_due && wanted.pause == 0)
        throw Error(Code::loan_schedule_change, {wanted.loan_no});
    books::Work work(books);
    const History all = changeable(books, wanted.loan_no, wanted.date);
    const State now = whole_state(all, wanted.date);
    PlanChange change;
    change.terms = new_terms(all, wanted);
    change.day = wanted.date;
    for (const RowState& row : now.rows)
        if (row.is_due) change.carried += row.open_interest();
    change.reason = wanted.reason;
    change.decision_no = wanted.decision_no;
    change.approved_by = wanted.approved_by;
    store_change(books, all.loan.id, change);
    work.commit();
}

void store_change(Books& books, SubledgerId id, const PlanChange& change)
{
    const History all = history(books, id, change.day);
    Money paid;
    for (const Movement& one : all.movements)
        paid += one.interest;
    const auto last = books.db().value<std::int64_t>("SELECT max(version) FROM loan_plan WHERE loan_id = ?", id);
    const Terms& terms = change.terms;
    const auto day = [](Date date) { return books::Value(std::int64_t{base::to_int(date)}); };
    books::Work work(books);
    books::Fields fields = {{"loan_id", id.value}, {"version", last.value_or(0) + 1}, {"from_day", day(change.day)}};
    const books::Fields stored = stored_terms(terms);
    fields.insert(fields.end(), stored.begin(), stored.end());
    fields.insert(fields.end(), {{"cut_over", day(change.day)},
                                 {"outstanding", terms.principal.in_sen()},
                                 {"interest_arrears", change.carried.in_sen()},
                                 {"reason", change.reason}});
    const std::int64_t plan = books::insert_row(books, "loan_plan", fields);
    store_extras(books, ExtraOwner::plan, plan, terms.extra);
    books::insert_row(books, "loan_change",
                      {{"id", plan},
                       {"margin", maybe(sen(terms.margin))},
                       {"interest_paid", paid.in_sen()},
                       {"decision_no", change.decision_no},
                       {"approved_by", change.approved_by.empty() ? books.user().name : change.approved_by},
                       {"entry_id", maybe(change.entry ? std::optional(change.entry->value) : std::nullopt)},
                       {"user_id", books.user().id.value}});
    work.commit();
}

std::vector<PlanVersion> versions(Books& books, const Loan& loan)
{
    std::vector<PlanVersion> out;
    auto rows = books.db().query(R"(
        SELECT v.version, v.from_day, v.method, v.rate, v.per, v.every, v.periods, v.first_due, v.multiple, v.rounding,
               v.unit, v.grace_principal, CASE v.version WHEN 1 THEN l.principal ELSE v.outstanding END, v.reason,
               coalesce(h.decision_no, ''), coalesce(h.approved_by, ''),
               EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = h.entry_id),
               CASE v.version WHEN 1 THEN c.margin ELSE h.margin END, v.id
        FROM loan_plan AS v JOIN loan AS l ON l.id = v.loan_id LEFT JOIN loan_change AS h ON h.id = v.id
             LEFT JOIN loan_contract AS c ON c.id = l.id
        WHERE v.loan_id = ? ORDER BY v.version)",
                                 loan.id);
    while (rows.next()) {
        PlanVersion one;
        one.version = rows.get<int>(0);
        one.from = rows.date(1);
        read_stored_terms(rows, 2, one.terms);
        one.terms.disbursed = loan.disbursed();
        one.terms.principal = rows.money(12);
        one.reason = rows.text(13);
        one.decision_no = rows.text(14);
        one.approved_by = rows.text(15);
        one.is_void = rows.get<bool>(16);
        one.terms.margin = rows.get<std::optional<Money>>(17);
        one.terms.extra = extras(books, ExtraOwner::plan, rows.integer(18));
        out.push_back(std::move(one));
    }
    return out;
}

void charge(Books& books, std::string_view loan_no, Date day, const std::string& name, Money amount)
{
    books.require(books::Permission::post);
    require_near(books, day);
    if (!(amount > Money())) throw Error(Code::negative_amount, {amount});
    if (blank(name)) throw Error(Code::name_required);
    books::Work work(books);
    const History all = changeable(books, loan_no, day);
    books::insert_row(books, "loan_charge",
                      {{"loan_id", all.loan.id.value},
                       {"day", std::int64_t{base::to_int(day)}},
                       {"name", name},
                       {"amount", amount.in_sen()}});
    work.commit();
}

void waive_penalty(Books& books, std::string_view loan_no, Date day, Money amount, const std::string& reason)
{
    books.require(books::Permission::waive);
    require_near(books, day);
    if (!(amount > Money())) throw Error(Code::negative_amount, {amount});
    if (blank(reason)) throw Error(Code::reason_required);
    books::Work work(books);
    const History all = changeable(books, loan_no, day);
    const Money asked = all.on(day).overdue_penalty;
    if (amount > asked) throw Error(Code::loan_waived_too_much, {all.loan.loan_no, asked, day, amount});
    books::insert_row(books, "loan_waiver",
                      {{"loan_id", all.loan.id.value},
                       {"day", std::int64_t{base::to_int(day)}},
                       {"amount", amount.in_sen()},
                       {"reason", reason},
                       {"user_id", books.user().id.value}});
    work.commit();
}

ledger::Posted write_off(Books& books, const WriteOffRequest& wanted)
{
    books.require(books::Permission::write_off);
    require_near(books, wanted.date);
    if (blank(wanted.reason)) throw Error(Code::reason_required);
    if (blank(wanted.decision_no)) throw Error(Code::missing_value, {std::string("decision")});
    books::Work work(books);
    const History all = changeable(books, wanted.loan_no, wanted.date);
    const Money owed = whole_state(all, wanted.date).outstanding;
    const AccountId allowance = house_account(books, Role::allowance);
    const Money held = -ledger::balance(books, allowance, wanted.date);
    if (held < owed) throw Error(Code::allowance_too_small, {held, owed});
    ledger::EntryDraft entry;
    entry.date = wanted.date;
    entry.memo = "Hapus buku pinjaman " + all.loan.loan_no + ", keputusan " + wanted.decision_no;
    entry.counterparty = members::read(books, all.loan.member).name;
    entry.lines = {{allowance, owed}, {all.loan.account, -owed, all.loan.id, all.loan.member}};
    const ledger::Posted posted = ledger::post(books, document_of(books, std::move(entry)));
    books::insert_row(books, "loan_write_off",
                      {{"loan_id", all.loan.id.value},
                       {"entry_id", posted.first_entry.value},
                       {"decision_no", wanted.decision_no},
                       {"reason", wanted.reason}});
    work.commit();
    return posted;
}

std::vector<WrittenOff> written_off(Books& books, Date day)
{
    std::vector<WrittenOff> out;
    std::vector<SubledgerId> loans;
    auto rows = books.db().query("SELECT DISTINCT w.loan_id FROM loan_write_off AS w JOIN loan AS l ON l.id = w.loan_id"
                                 " ORDER BY l.loan_no");
    while (rows.next())
        loans.push_back(rows.get<SubledgerId>(0));
    for (const SubledgerId id : loans) {
        Loan loan = read(books, id, day);
        if (auto found = write_off_of(books, loan, day)) out.push_back({std::move(loan), *found});
    }
    return out;
}

} // namespace sokoguru::loans
