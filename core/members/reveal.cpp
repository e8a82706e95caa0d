// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/reveal.h"

#include "books/audit.h"

namespace sokoguru::members {

std::string reveal_national_id(Books& books, MemberId id)
{
    books.require(books::Permission::reveal_identity);
    books::Work work(books);
    std::string national_id = read(books, id).national_id;
    books::record_event(books, "reveal", "member", std::to_string(id.value), "{}");
    work.commit();
    return national_id;
}

} // namespace sokoguru::members
