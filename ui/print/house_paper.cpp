// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/house_paper.h"

namespace sokoguru::print {

namespace {

constexpr const char* paper_key = "print.paper";
constexpr const char* receipt_key = "print.receipt";

} // namespace

Paper house_paper(Books& books)
{
    return paper_of(books.setting(paper_key).value_or("")).value_or(Paper::a4);
}

ReceiptForm house_receipt(Books& books)
{
    return receipt_form_of(books.setting(receipt_key).value_or("")).value_or(ReceiptForm::f4_third);
}

void set_house_paper(Books& books, Paper paper)
{
    books.set_setting(paper_key, paper_code(paper));
}

void set_house_receipt(Books& books, ReceiptForm form)
{
    books.set_setting(receipt_key, receipt_form_code(form));
}

} // namespace sokoguru::print
