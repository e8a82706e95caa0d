// SPDX-License-Identifier: GPL-3.0-or-later
#include "loans/change.h"

#include "base/error.h"
#include "books/audit.h"
#include "ledger/balances.h"
#include "loans/application.h"
#include "loans/extras.h"
#include "loans/house_rules.h"
#include "loans/lines.h"
#include "loans/stored_plan.h"
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

ChangeRule rule_of(const Reschedule& wanted)
{
    ChangeRule out;
    out.periods = wanted.periods;
    out.rate = wanted.rate;
    out.per = wanted.per;
    out.method = wanted.method;
    out.first_due = wanted.first_due;
    out.pause = wanted.pause;
    out.pause_interest = wanted.pause_interest;
    return out;
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
    const History all = changeable(books, wanted.loan_no, wanted.date);
    return changed(all.loan, all.policy, all.movements, all.charges, wanted.date, rule_of(wanted)).terms;
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
    store_change(books, all.loan.id,
                 {rule_of(wanted), wanted.date, wanted.reason, wanted.decision_no, wanted.approved_by, {}});
    work.commit();
}

void store_change(Books& books, SubledgerId id, const PlanChange& change)
{
    const History all = history(books, id, change.day);
    const ChangeRule& rule = change.rule;
    const Loan after = changed(all.loan, all.policy, all.movements, all.charges, change.day, rule);
    const Terms& terms = after.terms;
    const auto last = books.db().value<std::int64_t>("SELECT max(version) FROM loan_plan WHERE loan_id = ?", id);
    const auto day = [](Date date) { return books::Value(std::int64_t{base::to_int(date)}); };
    books::Work work(books);
    // The plan as it is now stands beside its rule: what was agreed can be read without any arithmetic.
    books::Fields fields = {{"loan_id", id.value}, {"version", last.value_or(0) + 1}, {"from_day", day(change.day)}};
    const books::Fields stored = stored_terms(terms);
    fields.insert(fields.end(), stored.begin(), stored.end());
    fields.insert(fields.end(), {{"cut_over", day(change.day)},
                                 {"outstanding", terms.principal.in_sen()},
                                 {"interest_arrears", after.interest_carried.in_sen()},
                                 {"reason", change.reason}});
    const std::int64_t plan = books::insert_row(books, "loan_plan", fields);
    store_extras(books, ExtraOwner::plan, plan, terms.extra);
    books::insert_row(books, "loan_change",
                      {{"id", plan},
                       {"margin", maybe(sen(terms.margin))},
                       {"interest_paid", after.interest_counted.in_sen()},
                       {"decision_no", change.decision_no},
                       {"approved_by", change.approved_by.empty() ? books.user().name : change.approved_by},
                       {"entry_id", maybe(change.entry ? std::optional(change.entry->value) : std::nullopt)},
                       {"user_id", books.user().id.value}});
    const auto word = [](const char* text) { return books::Value(std::string(text)); };
    books::insert_row(books, "loan_change_rule",
                      {{"id", plan},
                       {"kind", word(name(rule.kind))},
                       {"periods", rule.periods ? books::Value(std::int64_t{*rule.periods}) : books::Value()},
                       {"rate", rule.rate ? books::Value(rule.rate->in_millionths()) : books::Value()},
                       {"per", rule.per ? word(name(*rule.per)) : books::Value()},
                       {"method", rule.method ? word(name(*rule.method)) : books::Value()},
                       {"first_due", rule.first_due ? day(*rule.first_due) : books::Value()},
                       {"pause", std::int64_t{rule.pause}},
                       {"pause_interest", rule.pause_interest ? word(name(*rule.pause_interest)) : books::Value()}});
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
