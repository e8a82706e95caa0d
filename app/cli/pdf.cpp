// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#ifdef SOKOGURU_PRINT
#include "books/books.h"
#include "print/job.h"
#include "print/report.h"
#endif

namespace sokoguru::cli {

#ifdef SOKOGURU_PRINT

void date_papers(Date day)
{
    print::date_papers(day);
}

void print_report(const Context& context, const reports::Report& report, Books* books)
{
    reports::Letterhead head;
    reports::Fingerprint fingerprint;
    if (books != nullptr) {
        head = reports::letterhead(*books);
        fingerprint = reports::fingerprint(*books);
    }
    print::print_report(context.output, print::Stationery(context.texts, head, fingerprint), report);
}

#else

void date_papers(Date) {}

void print_report(const Context&, const reports::Report&, Books*)
{
    throw Error(Code::no_pdf);
}

#endif

} // namespace sokoguru::cli
