// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/draft.h"

#include "base/check.h"
#include "storage/database.h"

namespace sokoguru::books {

namespace {

Draft to_draft(const storage::Query& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.text(3)};
}

} // namespace

std::vector<Draft> drafts(Books& books, const std::optional<std::string>& kind)
{
    std::vector<Draft> out;
    auto rows = books.db().query("SELECT id, kind, changed_at, content FROM draft"
                                 " WHERE user_id = ?1 AND (?2 IS NULL OR kind = ?2) ORDER BY changed_at DESC, id DESC",
                                 books.user().id, kind);
    while (rows.next())
        out.push_back(to_draft(rows));
    return out;
}

std::optional<Draft> load_draft(Books& books, std::int64_t id)
{
    auto row = books.db().query("SELECT id, kind, changed_at, content FROM draft WHERE id = ? AND user_id = ?", id,
                                books.user().id);
    if (!row.next()) return std::nullopt;
    return to_draft(row);
}

std::int64_t save_draft(Books& books, const Draft& draft)
{
    books.require(Permission::post);
    SOKO_CHECK(!draft.kind.empty());
    Work work(books);
    std::int64_t id = draft.id;
    const std::int64_t changed =
        books.db().run("UPDATE draft SET kind = ?, changed_at = ?, content = ? WHERE id = ? AND user_id = ?",
                       draft.kind, books.now(), draft.content, draft.id, books.user().id);
    if (changed == 0) {
        id = books.db().value<std::int64_t>("SELECT coalesce(max(id), 0) + 1 FROM draft").value();
        books.db().run("INSERT INTO draft (id, kind, user_id, changed_at, content) VALUES (?, ?, ?, ?, ?)", id,
                       draft.kind, books.user().id, books.now(), draft.content);
    }
    work.commit();
    return id;
}

void discard_draft(Books& books, std::int64_t id)
{
    Work work(books);
    books.db().run("DELETE FROM draft WHERE id = ? AND user_id = ?", id, books.user().id);
    work.commit();
}

} // namespace sokoguru::books
