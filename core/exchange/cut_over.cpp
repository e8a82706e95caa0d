// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cut_over.h"

#include "base/error.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace sokoguru::exchange {

Date cut_over_day(Books& books)
{
    return base::add_days(books.cooperative().first_day, -1);
}

void require_cut_over_day(Books& books, Date date)
{
    const Date day = cut_over_day(books);
    if (date != day) throw Error(Code::bad_option, {std::string("--date"), base::iso(date), base::iso(day)});
}

std::optional<std::string> opening_document(Books& books)
{
    // The opening is among the first entries of its file.
    const auto entry = books.db().value<EntryId>(
        "SELECT id FROM entry AS e WHERE kind = 2 AND NOT EXISTS (SELECT 1 FROM entry WHERE reverses = e.id) LIMIT 1");
    if (!entry) return std::nullopt;
    return ledger::document_of(books, *entry).number;
}

void require_no_opening(Books& books)
{
    if (const auto number = opening_document(books)) throw Error(Code::opening_exists, {*number});
}

} // namespace sokoguru::exchange
