// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#ifdef SOKOGURU_PRINT
#include "books/books.h"
#include "ledger/ledger.h"
#include "print/report.h"
#endif

namespace sokoguru::cli {

#ifdef SOKOGURU_PRINT

namespace {

reports::Letterhead letterhead(const Context& context, Books& books)
{
    const books::Cooperative& cooperative = books.cooperative();
    reports::Letterhead head;
    head.name = cooperative.name;
    if (!cooperative.legal_no.empty())
        head.legal = context.t(label("cli", "Legal entity no. {0}", cooperative.legal_no));
    head.address = cooperative.address;
    if (!cooperative.address.empty() && !cooperative.city.empty()) head.address += ", ";
    head.address += cooperative.city;
    head.contact = cooperative.phone;
    head.place = cooperative.city;
    return head;
}

} // namespace

void print_report(const Context& context, const reports::Report& report, Books* books)
{
    reports::Letterhead head;
    reports::Fingerprint fingerprint;
    if (books != nullptr) {
        head = letterhead(context, *books);
        const ledger::Head chain = ledger::head(*books);
        fingerprint = {chain.entries, chain.hash};
    }
    print::print_report(context.output, print::Stationery(context.texts, head, fingerprint), report);
}

#else

void print_report(const Context&, const reports::Report&, Books*)
{
    throw Error(Code::no_pdf);
}

#endif

} // namespace sokoguru::cli
