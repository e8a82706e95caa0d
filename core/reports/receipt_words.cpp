// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receipt.h"

namespace sokoguru::reports {

std::vector<Signatory> signatories_of(ReceiptKind kind, const std::string& partner, const std::string& treasurer,
                                      const std::string& chair)
{
    switch (kind) {
    case ReceiptKind::cash_in:
    case ReceiptKind::bank_in:
        return {{label("reports", "Paid by"), partner}, {label("reports", "Received by, treasurer"), treasurer}};
    case ReceiptKind::cash_out:
        return {{label("reports", "Approved by, chair"), chair},
                {label("reports", "Paid by, treasurer"), treasurer},
                {label("reports", "Received by"), partner}};
    case ReceiptKind::bank_out:
        return {{label("reports", "Approved by, chair"), chair},
                {label("reports", "Transferred by, treasurer"), treasurer}};
    case ReceiptKind::journal:
        break;
    }
    return {{label("reports", "Drawn up by, treasurer"), treasurer}, {label("reports", "Approved by, chair"), chair}};
}

} // namespace sokoguru::reports
