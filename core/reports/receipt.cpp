// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipt.h"

#include <optional>

#include "books/audit.h"
#include "books/sign_in.h"
#include "ledger/annotate.h"
#include "ledger/correct.h"
#include "members/members.h"
#include "storage/database.h"

namespace sokoguru::reports {

namespace {

ReceiptKind kind_of(const std::string& series)
{
    if (series == "BKM") return ReceiptKind::cash_in;
    if (series == "BKK") return ReceiptKind::cash_out;
    if (series == "BBM") return ReceiptKind::bank_in;
    if (series == "BBK") return ReceiptKind::bank_out;
    return ReceiptKind::journal;
}

/// The other side of the money: what it was for. Lines of one account and one name are added up.
void read_lines(Books& books, const ledger::DocumentInfo& document, Receipt& out)
{
    const char* const own = out.kind == ReceiptKind::cash_in || out.kind == ReceiptKind::cash_out   ? "cash"
                            : out.kind == ReceiptKind::bank_in || out.kind == ReceiptKind::bank_out ? "bank"
                                                                                                    : "";
    auto rows = books.db().query(R"(
        SELECT a.name, a.name_en, coalesce(s.code, ''), sum(p.amount), a.cash
        FROM posting AS p JOIN account AS a ON a.id = p.account_id LEFT JOIN subledger AS s ON s.id = p.subledger_id
        WHERE p.entry_id BETWEEN ? AND ?
        GROUP BY p.account_id, coalesce(s.code, '') ORDER BY min(p.entry_id), min(p.line))",
                                 document.first_entry, document.last_entry);
    while (rows.next()) {
        const Money amount = rows.money(3);
        const bool is_own = *own != '\0' && rows.view(4) == own;
        if (is_own) {
            out.amount += is_incoming(out.kind) ? amount : -amount;
            continue;
        }
        // A journal has no money of its own: its debit side is shown.
        if (out.kind == ReceiptKind::journal && amount.is_negative()) continue;
        if (out.kind == ReceiptKind::journal) out.amount += amount;
        std::string id = rows.text(0);
        std::string en = rows.is_null(1) || rows.view(1).empty() ? id : rows.text(1);
        if (const std::string code = rows.text(2); !code.empty()) {
            id += " " + code;
            en += " " + code;
        }
        out.lines.push_back({bilingual(std::move(id), std::move(en)), is_incoming(out.kind) ? -amount : amount});
    }
}

/// The member whom the document is about, where it is about one: money that came in or went out is all his. A shop's
/// cash sale with one member among many customers is nobody's.
std::optional<MemberId> only_member(Books& books, const ledger::DocumentInfo& document, const Receipt& receipt)
{
    auto rows = books.db().query(R"(
        SELECT min(member_id), max(member_id), sum(amount) FROM posting
        WHERE entry_id BETWEEN ? AND ? AND member_id IS NOT NULL)",
                                 document.first_entry, document.last_entry);
    rows.next();
    if (rows.is_null(0) || rows.integer(0) != rows.integer(1)) return std::nullopt;
    // More than the money is all right: a fee was kept from what is his.
    const Money his = is_incoming(receipt.kind) ? -rows.money(2) : rows.money(2);
    if (receipt.kind != ReceiptKind::journal && his < receipt.amount) return std::nullopt;
    return rows.get<MemberId>(0);
}

/// What corrections and reversals have to say about the document.
void read_corrections(Books& books, const ledger::DocumentInfo& document, Receipt& out)
{
    const ledger::Corrections corrections = ledger::corrections_of(books, document.id);
    if (corrections.replaces) out.replaces = corrections.replaces->original.number;
    for (const ledger::Correction& by : corrections.replaced_by)
        out.replaced_by += (out.replaced_by.empty() ? "" : ", ") + by.replacement.number;
    if (!out.replaced_by.empty()) return;
    auto reversed = books.db().query(R"(
        SELECT count(*), max(r.id) FROM entry AS e JOIN entry AS r ON r.reverses = e.id WHERE e.id BETWEEN ? AND ?)",
                                     document.first_entry, document.last_entry);
    reversed.next();
    if (reversed.integer(0) == document.last_entry.value - document.first_entry.value + 1)
        out.reversed_by = ledger::document_of(books, reversed.get<EntryId>(1)).number;
}

/// The positions that the templates bring, in the reader's language; others stay as they were written.
Label role(const std::string& position)
{
    if (position == "Penyetor") return label("reports", "Paid by");
    if (position == "Penerima") return label("reports", "Received by");
    if (position == "Petugas") return label("reports", "Clerk");
    if (position == "Bendahara") return label("reports", "Treasurer");
    if (position == "Sekretaris") return label("reports", "Secretary");
    if (position == "Ketua") return label("reports", "Chair");
    if (position == "Ketua Pengawas") return label("reports", "Head of the supervisors");
    return verbatim(position);
}

std::vector<Signatory> read_signatories(Books& books, const Receipt& receipt)
{
    std::vector<Signatory> out;
    auto rows = books.db().query(R"(
        SELECT s.position, coalesce((SELECT o.name FROM officer AS o
                                     WHERE o.position = s.position AND o.appointed <= ?1
                                       AND (o.ended IS NULL OR o.ended > ?1)
                                     ORDER BY o.appointed DESC LIMIT 1), '')
        FROM signatory AS s WHERE s.document_kind = ?2 ORDER BY s.place)",
                                 receipt.date, is_incoming(receipt.kind) ? "receipt-in" : "receipt-out");
    while (rows.next()) {
        const std::string position = rows.text(0);
        std::string name = rows.text(1);
        if (position == "Penyetor" || position == "Penerima") name = receipt.partner;
        if (position == "Petugas") name = receipt.recorded_by;
        out.push_back({role(position), std::move(name)});
    }
    if (!out.empty() && receipt.kind != ReceiptKind::journal) return out;
    return signatories_of(receipt.kind, receipt.partner, {}, {});
}

} // namespace

Receipt receipt(Books& books, std::string_view number)
{
    books.require(books::Permission::read);
    const ledger::DocumentInfo document = ledger::find_document(books, number);
    const ledger::Entry first = ledger::read_entry(books, document.first_entry);
    Receipt out;
    out.kind = kind_of(document.series);
    out.number = document.number;
    out.date = first.content.date;
    const auto said = [&](ledger::AnnotationField field) { return ledger::annotated(books, first.id, field); };
    out.memo = said(ledger::AnnotationField::memo).value_or(first.content.memo);
    out.voucher_no = said(ledger::AnnotationField::voucher_no).value_or(first.content.voucher_no.value_or(""));
    out.bank_reference = first.content.bank_reference.value_or("");
    const books::User user = books::read_user(books, first.user);
    out.recorded_by = user.full_name.empty() ? user.name : user.full_name;
    read_lines(books, document, out);
    if (const auto id = only_member(books, document, out)) {
        const members::Member member = members::read(books, *id);
        out.partner = member.name;
        out.partner_detail = member.member_no;
        for (const std::string* text : {&member.unit, &member.employee_no})
            if (!text->empty()) out.partner_detail += " · " + *text;
    }
    if (first.content.counterparty) out.partner = *first.content.counterparty;
    read_corrections(books, document, out);
    out.signatories = read_signatories(books, out);
    return out;
}

int receipt_prints(Books& books, const std::string& document)
{
    auto printed = books.db().query(R"(
        SELECT count(*) FROM audit_event WHERE subject = 'receipt' AND subject_id = ? AND action = 'print')",
                                    document);
    printed.next();
    return static_cast<int>(printed.integer(0));
}

int record_receipt_print(Books& books, const std::string& document)
{
    books::Work work(books);
    const int copy = receipt_prints(books, document);
    books::record_event(books, "print", "receipt", document, R"({"copy":)" + std::to_string(copy) + "}");
    work.commit();
    return copy;
}

} // namespace sokoguru::reports
