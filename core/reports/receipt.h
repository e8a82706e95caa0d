// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/letterhead.h"

namespace sokoguru::reports {

/// Whether the cooperative receives or pays, from the cash box or through a bank; anything else is a journal voucher.
enum class ReceiptKind { cash_in, cash_out, bank_in, bank_out, journal };

constexpr bool is_incoming(ReceiptKind kind)
{
    return kind == ReceiptKind::cash_in || kind == ReceiptKind::bank_in;
}

struct ReceiptLine {
    Label text; ///< an account's or product's name and what for
    Money amount;
};

/// A receipt (kuitansi) of one document of the books. The lines add up to the amount.
struct Receipt {
    ReceiptKind kind = ReceiptKind::cash_in;
    std::string number; ///< of the document, `BKM/2026/11/0001`
    Date date;
    /// Received from or paid to.
    std::string partner;
    /// Member number, unit and employee number, where the partner is a member; may be empty.
    std::string partner_detail;
    /// As annotated, where it was (ledger/annotate.h); the voucher's number too.
    std::string memo;
    std::string voucher_no;     ///< of the paper voucher, may be empty
    std::string bank_reference; ///< may be empty
    std::vector<ReceiptLine> lines;
    Money amount;
    std::string recorded_by;
    /// After a correction: the document that this one replaces, or the one that replaced it (several for a run).
    std::string replaces;
    std::string replaced_by;
    /// Of a document that was reversed as a whole and not replaced: the reversing one.
    std::string reversed_by;
    /// How often it was printed before: 0 is the original, n is marked as copy n.
    int copy = 0;
    std::vector<Signatory> signatories;
};

/// The receipt of a posted document, with who signs it as the file says. Throws Error(unknown_document).
Receipt receipt(Books& books, std::string_view document);
/// How often the document's receipt was printed: what the next print is marked as.
int receipt_prints(Books& books, const std::string& document);
/// Records the printing in the audit trail and says the how-manieth reprint it is (0: the original). Joins a
/// surrounding books::Work.
int record_receipt_print(Books& books, const std::string& document);

/// Who signs where the file does not say it: domain.md section 8. `treasurer` and `chair` may be empty and leave a line
/// to sign on.
std::vector<Signatory> signatories_of(ReceiptKind kind, const std::string& partner, const std::string& treasurer,
                                      const std::string& chair);

} // namespace sokoguru::reports
