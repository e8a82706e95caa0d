// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterhead.h"

#include "books/audit.h"
#include "books/copies.h"
#include "books/logo.h"
#include "ledger/ledger.h"

namespace sokoguru::reports {

Letterhead letterhead(Books& books)
{
    const books::Cooperative& cooperative = books.cooperative();
    Letterhead head;
    head.name = cooperative.name;
    // Some write the words with the number.
    if (cooperative.legal_no.starts_with("Badan"))
        head.legal = verbatim(cooperative.legal_no);
    else if (!cooperative.legal_no.empty() && !cooperative.registry_no.empty())
        head.legal = label("reports", "Legal entity no. {0} · Cooperative ID {1}", cooperative.legal_no,
                           cooperative.registry_no);
    else if (!cooperative.legal_no.empty())
        head.legal = label("reports", "Legal entity no. {0}", cooperative.legal_no);
    head.address = cooperative.address;
    if (!cooperative.city.empty() && cooperative.address.find(cooperative.city) == std::string::npos)
        head.address += (head.address.empty() ? "" : ", ") + cooperative.city;
    head.contact = cooperative.phone;
    head.place = cooperative.city;
    const books::CopyWords words = books::copy_words(books::copy_mark(books));
    head.mark = words.mark;
    head.mark_sentence = words.sentence;
    head.logo = books::logo(books);
    return head;
}

Fingerprint fingerprint(Books& books)
{
    const ledger::Head head = ledger::head(books);
    return {head.entries, head.hash, books::audit_events(books), books::audit_head(books)};
}

} // namespace sokoguru::reports
