// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/leaving.h"

#include "base/error.h"
#include "ledger/chart.h"
#include "ledger/money_account.h"
#include "loans/payment.h"
#include "loans/standing.h"
#include "members/settlement.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

/// Everything but loans as it stands; of loans what pays them off. Savings that a loan kept back are among the savings.
std::vector<ledger::Line> open_lines(Books& books, MemberId member, Date day)
{
    std::vector<ledger::Line> lines;
    const ledger::Chart& chart = books.chart();
    for (const members::Settlement::Line& line : members::settlement(books, member, day).lines)
        if (chart.by_id(line.account).control != ledger::Control::loan)
            lines.push_back({line.account, line.amount, line.subledger, member});
    for (const loans::LoanRow& row : loans::member_loans(books, member, day)) {
        if (!(row.standing.outstanding > Money())) continue;
        for (const ledger::Line& line : loans::quote(books, row.loan.loan_no, day).lines)
            if (chart.by_id(line.account).control != ledger::Control::savings) lines.push_back(line);
    }
    return lines;
}

} // namespace

std::string receiver_of(const Leaving& leaving, const members::Member& member)
{
    if (!leaving.receiver.empty()) return leaving.receiver;
    if (leaving.reason == members::LeftReason::deceased && !member.heir.empty()) return member.heir;
    return member.name;
}

ledger::DocumentDraft leaving_draft(Books& books, const Leaving& leaving)
{
    books.require(books::Permission::post);
    const members::Member member = members::read(books, leaving.member);
    if (member.left) throw Error(Code::member_left, {members::display(member)});
    ledger::EntryDraft entry;
    entry.date = leaving.date;
    entry.memo = !leaving.memo.empty()                             ? leaving.memo
                 : leaving.reason == members::LeftReason::deceased ? "Penyelesaian anggota meninggal " + member.name
                                                                   : "Penyelesaian anggota keluar " + member.name;
    entry.counterparty = receiver_of(leaving, member);
    entry.voucher_no = leaving.voucher_no;
    entry.lines = open_lines(books, leaving.member, leaving.date);
    if (entry.lines.empty()) throw Error(Code::no_data);
    Money rest; // positive: his
    for (const ledger::Line& line : entry.lines)
        rest += line.amount;
    if (rest.is_negative() && leaving.owes_the_rest) {
        const AccountId account =
            books.chart().by_code(books.setting("leaving.receivable_account").value_or("1144")).id;
        const SubledgerId own = ledger::member_subledger(books, leaving.member);
        // What he owed there already and this are one line.
        for (ledger::Line& line : entry.lines)
            if (line.account == account) {
                rest -= line.amount;
                line.amount = Money();
            }
        std::erase_if(entry.lines, [](const ledger::Line& line) { return line.amount.is_zero(); });
        entry.lines.push_back({account, -rest, own, leaving.member});
    } else if (!rest.is_zero()) {
        entry.lines.push_back({ledger::money_account(books, leaving.cash_account).id, -rest});
    }
    ledger::DocumentDraft draft;
    draft.series = ledger::series_for(books, entry.lines);
    draft.entries.push_back(std::move(entry));
    return draft;
}

std::optional<ledger::Posted> leave(Books& books, const Leaving& leaving)
{
    books::Work work(books);
    std::optional<ledger::Posted> posted;
    if (!open_lines(books, leaving.member, leaving.date).empty())
        posted = ledger::post(books, leaving_draft(books, leaving));
    if (posted) members::remember_settlement(books, leaving.member, posted->document);
    members::leave(books, leaving.member, leaving.date, leaving.reason);
    work.commit();
    return posted;
}

void take_back(Books& books, MemberId id)
{
    members::Member member = members::read(books, id);
    member.left.reset();
    member.left_reason = members::LeftReason::none;
    members::update(books, member);
}

std::optional<ledger::DocumentInfo> standing_settlement(Books& books, MemberId member)
{
    const auto entry = books.db().value<EntryId>(R"(
        SELECT d.last_entry FROM member_settlement AS s JOIN document AS d ON d.id = s.document_id
        WHERE s.member_id = ?1 AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = d.last_entry)
          AND NOT EXISTS (SELECT 1 FROM posting AS later INDEXED BY posting_member
                               JOIN entry AS l ON l.id = later.entry_id
                          WHERE later.member_id = ?1 AND later.amount < 0 AND l.id > d.last_entry AND l.kind = 1
                            AND later.account_id IN (SELECT account_id FROM savings_product WHERE kind = 'principal')
                            AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = l.id))
        ORDER BY d.id DESC LIMIT 1)",
                                                 member);
    if (!entry) return std::nullopt;
    return ledger::document_of(books, *entry);
}

std::vector<std::string> guaranteed_loans(Books& books, MemberId member, Date day)
{
    std::vector<std::string> out;
    auto rows = books.db().query(R"(
        SELECT DISTINCT l.id FROM loan_guarantor AS g
             JOIN loan_contract AS c ON c.loan_application_id = g.loan_application_id JOIN loan AS l ON l.id = c.id
        WHERE g.member_id = ? ORDER BY l.loan_no)",
                                 member);
    while (rows.next()) {
        const loans::Loan loan = loans::read(books, rows.get<SubledgerId>(0), day);
        if (loans::standing(books, loan, day).outstanding > Money()) out.push_back(loan.loan_no);
    }
    return out;
}

} // namespace sokoguru::cash
