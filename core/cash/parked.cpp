// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/parked.h"

#include <algorithm>

#include "base/error.h"
#include "books/audit.h"
#include "cash/parts.h"
#include "ledger/annotate.h"
#include "storage/database.h"

namespace sokoguru::cash {

namespace {

/// A parked account that is kept by partner has one for all whose name is not known.
constexpr const char* nobody_code = "BELUM-DIKENALI";
constexpr const char* nobody_name = "Belum dikenali";

struct Assigned {
    std::vector<std::string> documents;
    Money sum;
};

Assigned assigned(Books& books, const ParkedReceipt& receipt)
{
    Assigned out;
    auto rows = books.db().query(R"(
        SELECT d.series, d.period, d.number, sum(p.amount)
        FROM parked_assignment AS a
             JOIN document AS d ON d.id = a.document_id
             JOIN posting AS p ON p.entry_id BETWEEN d.first_entry AND d.last_entry AND p.account_id = ?2
        WHERE a.parked_receipt_id = ?1 AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses = p.entry_id)
        GROUP BY a.id ORDER BY a.id)",
                                 receipt.entry, receipt.account);
    while (rows.next()) {
        out.documents.push_back(ledger::document_number(rows.view(0), rows.period(1), rows.integer(2)));
        out.sum += rows.money(3);
    }
    return out;
}

ParkedReceipt find(Books& books, EntryId entry)
{
    for (ParkedReceipt& receipt : parked(books, true))
        if (receipt.entry == entry) return std::move(receipt);
    throw Error(Code::unknown_entry, {entry.value});
}

} // namespace

std::string parked_account(Books& books)
{
    if (const auto chosen = books.setting("cash.parked_account")) return *chosen;
    return books.chart().find("2164") != nullptr ? "2164" : "2160";
}

ledger::Line parked_line(Books& books, Money amount)
{
    const ledger::Account& account = books.chart().by_code(parked_account(books));
    ledger::Line line{account.id, amount};
    if (account.control == ledger::Control::partner)
        line.subledger = ledger::named_subledger(books, account.control, nobody_code, nobody_name);
    return line;
}

void remember_parked(Books& books, EntryId entry)
{
    const ledger::Account& account = books.chart().by_code(parked_account(books));
    books::insert_row(books, "parked_receipt", {{"id", entry.value}, {"account_id", account.id.value}});
}

std::vector<ParkedReceipt> parked(Books& books, bool settled)
{
    books.require(books::Permission::read);
    std::vector<ParkedReceipt> out;
    {
        auto rows = books.db().query(std::string("SELECT ") + ledger::shown_memo + R"(,
                   r.id, d.series, d.period, d.number, e.date, r.account_id, coalesce(e.counterparty, ''),
                   coalesce(e.bank_reference, ''), e.transfer_date,
                   (SELECT -sum(p.amount) FROM posting AS p WHERE p.entry_id = r.id AND p.account_id = r.account_id)
            FROM parked_receipt AS r JOIN entry AS e ON e.id = r.id JOIN document AS d ON d.id = e.document_id
            WHERE NOT EXISTS (SELECT 1 FROM entry AS undone WHERE undone.reverses = r.id)
            ORDER BY e.date, r.id)");
        while (rows.next()) {
            ParkedReceipt receipt;
            receipt.memo = rows.text(0);
            receipt.entry = rows.get<EntryId>(1);
            receipt.document = ledger::document_number(rows.view(2), rows.period(3), rows.integer(4));
            receipt.date = rows.date(5);
            receipt.account = rows.get<AccountId>(6);
            receipt.counterparty = rows.text(7);
            receipt.bank_reference = rows.text(8);
            receipt.transfer_date = rows.get<std::optional<Date>>(9);
            receipt.amount = rows.money(10);
            out.push_back(std::move(receipt));
        }
    }
    for (ParkedReceipt& receipt : out) {
        Assigned by = assigned(books, receipt);
        receipt.left = receipt.amount - by.sum;
        receipt.assigned_by = std::move(by.documents);
    }
    if (!settled) std::erase_if(out, [](const ParkedReceipt& receipt) { return !(receipt.left > Money()); });
    return out;
}

namespace {

Drafted drafted(Books& books, const Assignment& assignment)
{
    const ParkedReceipt receipt = find(books, assignment.receipt);
    if (assignment.amount > receipt.left) throw Error(Code::parked_exceeded, {receipt.document, receipt.left});
    if (std::holds_alternative<ForParking>(assignment.what))
        throw Error(Code::same_account, {books.chart().by_id(receipt.account).code});
    Movement movement;
    movement.direction = Direction::in;
    movement.amount = assignment.amount;
    movement.date = assignment.date;
    movement.account = books.chart().by_id(receipt.account).code;
    movement.member = assignment.member;
    movement.counterparty = assignment.counterparty;
    movement.what = assignment.what;
    movement.memo = assignment.memo;
    if (!receipt.bank_reference.empty()) movement.bank_reference = receipt.bank_reference;
    movement.transfer_date = receipt.transfer_date;
    // Taken from where it was parked, which may have been another account than today's.
    ledger::Line through{receipt.account, assignment.amount};
    for (const ledger::Line& line : ledger::read_entry(books, receipt.entry).content.lines)
        if (line.account == receipt.account) through.subledger = line.subledger;
    return draft_through(books, movement, through);
}

} // namespace

ledger::DocumentDraft draft(Books& books, const Assignment& assignment)
{
    return drafted(books, assignment).document;
}

ledger::Posted assign(Books& books, const Assignment& assignment)
{
    books::Work work(books);
    const ledger::Posted posted = post_drafted(books, drafted(books, assignment));
    books::insert_row(books, "parked_assignment",
                      {{"parked_receipt_id", assignment.receipt.value},
                       {"document_id", posted.document.value},
                       {"at", books.now()},
                       {"user_id", books.user().id.value}});
    work.commit();
    return posted;
}

void follow_correction(Books& books, DocumentId original, DocumentId replacement)
{
    std::vector<books::Fields> waiting;
    {
        auto rows = books.db().query(R"(
            SELECT DISTINCT p.entry_id, p.account_id
            FROM document AS was JOIN document AS again
                 JOIN parked_receipt AS r ON r.id BETWEEN was.first_entry AND was.last_entry
                 JOIN posting AS p ON p.entry_id BETWEEN again.first_entry AND again.last_entry
                                  AND p.account_id = r.account_id AND p.amount < 0
            WHERE was.id = ? AND again.id = ?)",
                                     original, replacement);
        while (rows.next())
            waiting.push_back({{"id", rows.integer(0)}, {"account_id", rows.integer(1)}});
    }
    for (const books::Fields& receipt : waiting)
        books::insert_row(books, "parked_receipt", receipt);
    books.db().run("INSERT INTO member_settlement (member_id, document_id)"
                   " SELECT member_id, ? FROM member_settlement WHERE document_id = ?",
                   replacement, original);
}

} // namespace sokoguru::cash
