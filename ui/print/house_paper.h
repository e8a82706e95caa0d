// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/books.h"
#include "print/paper.h"
#include "print/receipt.h"

namespace sokoguru::print {

/// The paper this cooperative prints on, unless somebody chooses another for one print: settings `print.paper` (A4 at
/// first) and `print.receipt` (a third of F4 at first).
Paper house_paper(Books& books);
ReceiptForm house_receipt(Books& books);
/// Need change_settings; audited.
void set_house_paper(Books& books, Paper paper);
void set_house_receipt(Books& books, ReceiptForm form);

} // namespace sokoguru::print
