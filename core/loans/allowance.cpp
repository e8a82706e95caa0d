// SPDX-License-Identifier: GPL-3.0-or-later
// The allowance for bad loans and interest receivable: what should be booked, and the entries; loans/grading.h.
#include <fmt/format.h>

#include "base/error.h"
#include "ledger/balances.h"
#include "loans/change.h"
#include "loans/grading.h"
#include "loans/house_rules.h"
#include "loans/lines.h"
#include "storage/database.h"

namespace sokoguru::loans {

namespace {

/// `penyisihan-2026-12`, and with a number where an earlier one of the month was reversed: refs are unique for ever.
std::string free_ref(Books& books, const std::string& ref)
{
    std::string wanted = ref;
    for (int again = 2;; ++again) {
        auto row = books.db().query(R"(
            SELECT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = d.first_entry) FROM document AS d WHERE d.ref = ?)",
                                    wanted);
        if (!row.next()) return wanted;
        if (!row.get<bool>(0)) throw Error(Code::duplicate_ref, {wanted});
        wanted = fmt::format("{}#{}", ref, again);
    }
}

} // namespace

AllowanceSheet allowance_sheet(Books& books, Date day)
{
    books.require(books::Permission::read);
    AllowanceSheet out;
    out.day = day;
    for (Grade& grade : grades(books))
        out.lines.push_back({std::move(grade), 0, {}, {}});
    for (const GradedLoan& loan : graded(books, day)) {
        for (AllowanceSheet::Line& line : out.lines) {
            if (line.grade.id != loan.grade.id) continue;
            ++line.loans;
            line.principal += loan.row.standing.outstanding;
            line.needed += loan.allowance;
        }
        out.needed += loan.allowance;
    }
    out.booked = -ledger::balance(books, house_account(books, Role::allowance), day);
    return out;
}

ledger::DocumentDraft allowance_draft(Books& books, Period month)
{
    const AllowanceSheet sheet = allowance_sheet(books, month.last_day());
    const Money difference = sheet.difference();
    if (difference.is_zero()) throw Error(Code::no_data);
    ledger::EntryDraft entry;
    entry.date = month.last_day();
    entry.memo = "Penyisihan pinjaman tak tertagih " + base::iso(month);
    entry.lines = {{house_account(books, Role::allowance_expense), difference},
                   {house_account(books, Role::allowance), -difference}};
    ledger::DocumentDraft out = document_of(books, std::move(entry));
    out.ref = free_ref(books, "penyisihan-" + base::iso(month));
    return out;
}

ledger::Posted post_allowance(Books& books, Period month)
{
    books.require(books::Permission::post);
    books::Work work(books);
    const ledger::Posted posted = ledger::post(books, allowance_draft(books, month));
    work.commit();
    return posted;
}

std::vector<ReceivableLine> interest_receivable(Books& books, Date day)
{
    std::vector<ReceivableLine> out;
    for (LoanRow& row : loan_list(books, day, Which::running))
        if (row.standing.overdue_interest > Money())
            out.push_back({std::move(row.loan), row.member_no, row.member_name, row.standing.overdue_interest});
    return out;
}

Accrued accrue_interest(Books& books, Date day)
{
    books.require(books::Permission::post);
    books::Work work(books);
    const AccountId receivable = house_account(books, Role::receivable);
    ledger::DocumentDraft document;
    document.series = "BM";
    document.ref = free_ref(books, "jasa-ymh-" + base::iso(day));
    for (const ReceivableLine& line : interest_receivable(books, day)) {
        // What an opening or an earlier entry booked already is not booked again.
        const Money booked = ledger::balance(books, receivable, line.loan.id, day);
        if (line.interest <= booked) continue;
        ledger::EntryDraft entry;
        entry.date = day;
        entry.memo = "Jasa pinjaman yang masih harus diterima " + line.loan.loan_no;
        // By member only: it is income, but nothing that was paid on the loan.
        entry.lines = {{receivable, line.interest - booked, line.loan.id, line.loan.member},
                       {line.loan.interest_account, -(line.interest - booked), std::nullopt, line.loan.member}};
        document.entries.push_back(std::move(entry));
    }
    if (document.entries.empty()) throw Error(Code::no_data);
    Accrued out;
    out.entry = ledger::post(books, document);
    out.reversal = ledger::reverse(books, out.entry.document, base::add_days(day, 1), "Jurnal balik awal tahun");
    work.commit();
    return out;
}

} // namespace sokoguru::loans
